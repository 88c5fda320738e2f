import type { Bullet } from "../markdown/blocks.ts";
import type { Span } from "../model/plan.ts";
import type { KindRule, NoItem } from "../model/why.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { Draft } from "./item-draft.ts";
import type { KindOf } from "./kind-of-box.ts";
import type { Directives } from "./sections/apply-directives.ts";
import type { Findings } from "./sections/findings.ts";
import type { Role } from "./sections/section-role.ts";
import type { Section } from "./sections/sections.ts";
import type { TitleContext } from "./titles/title-context.ts";

/** What the items of a body are read from. */
export interface DraftSource {
  readonly text: string;
  readonly root: Section;
  readonly roles: ReadonlyMap<Section, Role>;
  readonly findings: Findings;
  readonly vocabulary: Vocabulary;
  /** What comments say: it wins. */
  readonly directed: Directives;
  readonly context: TitleContext;
  /** Boxes end with the name of their owner. */
  readonly hasBareOwners: boolean;
  /** Spans that a `plansync:ignore` comment leaves out. */
  readonly ignored: (offset: number) => boolean;
  /** The plan's tasks stand in its front matter: what its body says again is prose, its boxes are checks of the plan. */
  readonly bodyIsProse: boolean;
}

/** What is no item, with its offset and the item that it stands in. */
export type DraftNoItem = Omit<NoItem, "line" | "around"> & { readonly at: number; readonly around: Draft };

/** What the body of a plan holds. */
export interface Drafted {
  /** Every item in document order, the plan first. */
  readonly drafts: Draft[];
  /** Boxes that are no items since they show no words. */
  readonly nameless: Bullet[];
  /** Lines that are a title, or the text of an item elsewhere, and so no text of what they stand in. */
  readonly titles: Span[];
  /** Headings and checkboxes that are no items, each with the rule that says so. */
  readonly noItems: DraftNoItem[];
}

/** What stands around a checkbox and says what it is. */
export interface SaidOfBox {
  /** The rule that makes it a check; null without a word of conditions above. */
  readonly gate: KindRule | null;
  /** What a comment says of it. */
  readonly directed: KindOf | null;
  /** The items before it in its section, by their ids. */
  readonly ids: Map<string, Draft>;
  readonly section: Section;
}
