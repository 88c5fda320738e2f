import type { Draft } from "./item-draft.ts";
import { leaveOut } from "../model/spans.ts";
import { fieldReference, takeReference, type TitleReference } from "./issue-reference.ts";
import { elementAt } from "../model/element-at.ts";
import { entryOf } from "../model/entry-of.ts";
import { itemIndex, type ItemIndex } from "../model/item-index.ts";
import type { Lines } from "../markdown/lines.ts";
import type { Item, Mark, Span } from "../model/plan.ts";
import { rollUpItems, rollUpStarted } from "../model/progress.ts";

/**
 * Turns drafts, parents before children in document order, into items with indices, states and bodies.
 * @param ignored spans that are no item's body, in order.
 * @param texts the text as it is written, and as it is read, each as long as the other.
 */
export function assembleItems(
  texts: { readonly written: string; readonly read: string },
  drafts: readonly Draft[],
  ignored: readonly Span[],
  lines: Lines,
): Item[] {
  const { written, read } = texts;
  const index = new Map(drafts.map((draft, at) => [draft, itemIndex(at)] as const));
  const parentOf = ({ parent }: Draft): ItemIndex | null => (parent === null ? null : entryOf(index, parent, "drafts"));
  const bare = drafts.map(({ kind }, at) => ({ index: itemIndex(at), kind, children: Array.of<ItemIndex>() }));
  for (const [at, draft] of drafts.entries()) {
    const parent = parentOf(draft);
    if (parent !== null) elementAt(bare, parent, "drafts").children.push(itemIndex(at));
  }
  const bodies = bodiesOf(read, drafts).map((spans) => spans.flatMap((span) => trimmed(read, leaveOut(span, ignored))));
  const states = rollUpItems(bare, (at) => elementAt(drafts, at, "drafts").own);
  const started = rollUpStarted(bare, states, (at) => {
    const draft = elementAt(drafts, at, "drafts");
    return draft.own === null ? null : draft.started;
  });
  return drafts.map((draft, at) => {
    const own = elementAt(bare, at, "drafts");
    const body = [...draft.extra, ...elementAt(bodies, at, "bodies")].toSorted((a, b) => a.start - b.start);
    const derived = own.children.length > 0 ? "children" : null;
    return {
      ...own,
      ...namedIssue(read, draft, body),
      id: draft.id,
      parent: parentOf(draft),
      state: elementAt(states, at, "states"),
      stateFrom: draft.own !== null ? "own" : (derived ?? "none"),
      mark: draft.mark,
      started: elementAt(started, at, "states"),
      why: { ...draft.why, state: draft.why.state ?? derived ?? "nothing" },
      line: lines.lineOf(draft.start),
      column: lines.columnOf(draft.start),
      offset: draft.start,
      text: written.slice(draft.start, draft.lineEnd),
      section: draft.section,
      fields: draft.values,
      tags: draft.tags,
      dependsOn: [],
      optional: draft.optional,
      body,
    };
  });
}

/** The title without the issue that the item names as its own, and that issue. */
function namedIssue(text: string, draft: Draft, body: readonly Span[]): TitleReference {
  const content = draft.bullet?.content ?? draft.heading?.heading?.content ?? null;
  if (draft.parent === null || content === null) return { title: draft.title, reference: null };
  const source = draft.words ?? withoutMark(text, content, draft.mark);
  const { title, reference } = takeReference(source, draft.title);
  return { title, reference: reference ?? fieldReference(text, body) };
}

/** The source of a title without the state that stands in it: a tick must not change what the rest is read as. */
function withoutMark(text: string, content: Span, mark: Mark): string {
  const state = mark.carrier === "none" ? null : "outer" in mark ? mark.outer : mark.span;
  if (state === null || state.start < content.start || state.end > content.end)
    return text.slice(content.start, content.end);
  return text.slice(content.start, state.start) + text.slice(state.end, content.end);
}

/** What stands between an item's first line and its end, without the items below it. */
function bodiesOf(text: string, drafts: readonly Draft[]): Span[][] {
  const bodies: Span[][] = drafts.map(() => []);
  const add = (at: number, start: number, end: number): void => {
    elementAt(bodies, at, "bodies").push({ start, end });
  };
  const open: number[] = [];
  let from = 0;
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { end } = elementAt(drafts, top, "drafts");
      if (end > offset) break;
      add(top, from, end);
      from = Math.max(from, end);
      open.pop();
    }
  };
  // What an earlier namesake holds stands in the text before its parent.
  const places = [...drafts.entries()].sort(
    ([a, one], [b, other]) => Math.sign(a) - Math.sign(b) || one.start - other.start,
  );
  for (const [at, draft] of places) {
    if (at === 0) {
      open.push(0);
      from = draft.lineEnd;
      continue;
    }
    closeUntil(draft.start);
    const around = open.at(-1);
    if (around !== undefined) add(around, from, draft.start);
    from = Math.max(from, draft.lineEnd);
    open.push(at);
  }
  closeUntil(text.length);
  const last = open.at(-1);
  if (last !== undefined) add(last, from, text.length);
  return bodies;
}

/** Spans without blank lines around them; what is only blank is left out. */
function trimmed(text: string, spans: Iterable<Span>): Span[] {
  return [...spans].flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    const from = start + (/^(?:[ \t]*\r?\n)*/.exec(source)?.[0].length ?? 0);
    const to = start + source.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
