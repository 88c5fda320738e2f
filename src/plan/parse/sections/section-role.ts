import type { KindRule, NoItemRule } from "../../model/why.ts";
import type { Section } from "./sections.ts";
import type { DirectiveKind } from "../../directives/directive.ts";

/** What a section is in the plan. */
export interface Role {
  /** The kind of item its heading is; null for a heading that only groups. */
  kind: DirectiveKind | null;
  /** Boxes below it are checks. */
  readonly gate: boolean;
  /** They are since the configuration says so: no id makes tasks of them. */
  readonly own: boolean;
  /** Boxes below it explain notation. */
  readonly legend: boolean;
  /** What a comment says that boxes right below it are. */
  readonly directed: DirectiveKind | null;
  /** The heading of the item that it repeats: what stands below it belongs there. */
  readonly home: Section | null;
  /** The rules that made it an item, or the one that kept it from being one. */
  rules: readonly KindRule[];
  not: NoItemRule | null;
}

/** True where a comment says what a heading is: nothing else decides there. */
export function isDirected(role: Role | undefined): boolean {
  return role?.rules.some((rule) => rule === "directive" || rule === "directive-above") === true;
}

/** What a heading wants to be, and the rule that says so. */
export type Verdict =
  { readonly level: DirectiveKind; readonly rule: KindRule } | { readonly level: null; readonly rule: NoItemRule };

/** It is an item. */
export function item(level: DirectiveKind, rule: KindRule): Verdict {
  return { level, rule };
}

/** It is none. */
export function noItem(rule: NoItemRule): Verdict {
  return { level: null, rule };
}
