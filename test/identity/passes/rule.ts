import type { Weights } from "../../../src/identity/passes/score.ts";
import { startWork } from "../../../src/identity/passes/start-work.ts";
import type { Tree } from "../../../src/identity/passes/tree.ts";
import { WEIGHTS } from "../../../src/identity/passes/weights.ts";
import type { Scope, Work } from "../../../src/identity/passes/work.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import { parse, type Texts } from "../found.ts";

/**
 * Two items that are the same: `Old = New` surely, `Old ~ New` as an assumption. The second of two equal titles is
 * `Title#2`.
 */
export type Pair = string;

/** A rule as it is tried: two versions, what is already known of them, and what the rule finds. */
export type RuleRow = readonly [
  says: string,
  before: string,
  after: string,
  known: readonly Pair[],
  found: readonly Pair[],
];

/** One file, or several by name; a file goes on as the one of the same name. */
export type Version = string | Texts;

/** Prepares two versions for rules, with some pairs already made. */
export function workOn(
  before: Version,
  after: Version,
  known: readonly Pair[] = [],
  weights: Weights | null = WEIGHTS,
): Work {
  const [olds, news] = [textsOf(before), textsOf(after)];
  const names = Object.keys(news);
  const work = startWork(
    Object.entries(olds).map(([name, text]) => parse(text, name)),
    Object.entries(news).map(([name, text]) => parse(text, name)),
    Object.keys(olds).flatMap((name, at) => (names.includes(name) ? [[at, names.indexOf(name)] as const] : [])),
    weights,
  );
  for (const pair of known) {
    const isAssumed = pair.includes(" ~ ");
    const [old = "", now = ""] = pair.split(isAssumed ? " ~ " : " = ");
    work.pairing.add(nodeOf(work.before, old), nodeOf(work.after, now), isAssumed);
  }
  return work;
}

/** Returns the pairs that a rule adds to those that are known, in document order. */
export function found(work: Work, rule: (work: Work, scope: Scope) => void, scope: Scope = onlyScope(work)): Pair[] {
  const known = new Set(work.pairing.afterOf.keys());
  rule(work, scope);
  return [...work.pairing.afterOf]
    .filter(([old]) => !known.has(old))
    .sort(([one], [other]) => one - other)
    .map(([old, now]) => {
      const sign = work.pairing.assumed.has(old) ? "~" : "=";
      return `${nameOf(work.before, old)} ${sign} ${nameOf(work.after, now)}`;
    });
}

/** Returns the items with several equally good partners: `Old ? One | Other`. */
export function doubts(work: Work): string[] {
  return [...work.ambiguous].map(
    ([old, news]) =>
      `${nameOf(work.before, old)} ? ${news
        .toSorted((a, b) => a - b)
        .map((now) => nameOf(work.after, now))
        .join(" | ")}`,
  );
}

/** Returns the node of the item with this name. */
export function nodeOf(tree: Tree, name: string): number {
  const nodes = Array.from(tree.items.keys());
  const node = nodes.find((one) => nameOf(tree, one) === name);
  if (node === undefined)
    throw new Error(`no item "${name}" among ${nodes.map((one) => nameOf(tree, one)).join(", ")}`);
  return node;
}

/** Returns the title of an item, with its number from the second of that title on. */
export function nameOf(tree: Tree, node: number): string {
  const { title } = elementAt(tree.items, node, "items");
  const before = tree.items.slice(0, node).filter((item) => item.title === title).length;
  return before === 0 ? title : `${title}#${before + 1}`;
}

function onlyScope({ scopes }: Work): Scope {
  return elementAt(scopes, 0, "scopes");
}

function textsOf(version: Version): Texts {
  return typeof version === "string" ? { "PLAN.md": version } : version;
}
