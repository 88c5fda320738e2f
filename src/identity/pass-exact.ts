import { freeChildren, groupBy, type Work } from "./pass.ts";

/** Whether a wording says enough to be recognised outside its place: `Update README` and `Commit` stand in every plan. */
export function isSpecific(wording: string): boolean {
  return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}

/**
 * Children of the same parent with the same wording. Equal siblings are paired in order when both sides have as many of
 * them, otherwise not at all: which one came or went, nobody can know.
 */
export function matchSameWording(work: Work, before: number, after: number): void {
  const keys: ((side: "before" | "after") => (index: number) => string)[] = [
    (side) => (index) => `${work[side].wording(index)}\n${work[side].sections[index] ?? ""}`,
    (side) => (index) => work[side].wording(index),
    (side) => (index) => work[side].titles[index] ?? "",
  ];
  for (const keyOf of keys) {
    const { olds, news } = freeChildren(work, before, after);
    if (olds.length === 0 || news.length === 0) return;
    const groups = groupBy(news, keyOf("after"));
    for (const [key, group] of groupBy(olds, keyOf("before"))) {
      const others = groups.get(key);
      if (others === undefined || key.trim() === "") continue;
      if (group.length === others.length) group.forEach((old, at) => work.pairing.add(old, others[at] ?? -1));
      else group.forEach((old) => work.ambiguous.set(old, others));
    }
  }
}

/** `matchSameWording` for every pair of parents, outermost first: a parent stands before its children. */
export function matchSameWordingEverywhere(work: Work): void {
  work.before.children.forEach((children, before) => {
    const after = work.pairing.afterOf.get(before);
    if (after !== undefined && children.length > 0) matchSameWording(work, before, after);
  });
}

/** The same wording elsewhere, where it is unique on both sides: the item was moved, or a heading above it renamed. */
export function matchMoved(work: Work): void {
  const { before, after, pairing } = work;
  const news = groupBy(
    after.items.map((_, index) => index).filter((index) => !pairing.beforeOf.has(index) && after.isUnique(index)),
    (index) => after.wording(index),
  );
  before.items.forEach((_, old) => {
    if (pairing.afterOf.has(old) || !before.isUnique(old) || !isSpecific(before.wording(old))) return;
    const now = news.get(before.wording(old))?.[0];
    if (now !== undefined) pairing.add(old, now);
  });
}
