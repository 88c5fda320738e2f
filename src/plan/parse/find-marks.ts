import type { Draft } from "./item-draft.ts";
import { statusFields } from "./details.ts";
import { isTicked } from "../markdown/checkbox.ts";
import { isMenu } from "./sections/fields.ts";
import type { Field } from "./sections/fields.ts";
import { headingTitle, taskTitle } from "./titles/titles.ts";
import type { TitleContext } from "./titles/title-context.ts";
import type { Lines } from "../markdown/lines.ts";
import type { Span, StatusMark } from "../model/plan.ts";
import { isDropped, itemStateOf, readHeadingState, readStateValue } from "../words/item-state.ts";
import type { StateMark } from "../words/item-state.ts";
import { StatusStyle } from "./status-words.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** Finds the mark and the own state of every item that has no checkbox, and cleans its title of it. */
export function readMarks(
  text: string,
  drafts: readonly Draft[],
  lines: Lines,
  vocabulary: Vocabulary,
  context: TitleContext,
): void {
  const style = new StatusStyle(text, drafts, vocabulary);
  const parents = new Set(drafts.map((draft) => draft.parent));
  for (const [index, draft] of drafts.entries()) {
    if (index === 0 || draft.mark.carrier === "box" || draft.own !== null) continue;
    const content = draft.heading?.heading?.content ?? draft.bullet?.content ?? draft.row?.name;
    if (content === undefined) continue;
    const box = draft.heading?.heading?.box ?? null;
    if (box !== null) {
      draft.own = isTicked(box.text) ? "done" : "open";
      draft.why.state = "mark";
      draft.mark = { carrier: "box", span: box.mark, outer: box.outer, text: box.text };
    }
    const inTitle = draft.row === null ? readHeadingState(text, content, vocabulary) : null;
    if (inTitle !== null) cleanTitle(text, draft, content, inTitle, context);
    if (isDropped(text.slice(content.start, content.end), vocabulary) && inTitle === null) {
      draft.own = "dropped";
      draft.mark = { carrier: "none" };
      draft.why.state = "dropped";
      continue;
    }
    const field = statusMark(text, draft, vocabulary);
    if (box !== null) {
      if (field !== null && draft.mark.carrier === "box")
        draft.mark = { ...draft.mark, beside: statusOf(text, field.state, field.field, style, lines) };
      continue;
    }
    const found = field?.state ?? inTitle;
    if (found !== null && found !== undefined) {
      draft.own = itemStateOf(found.says);
      draft.started = isStarted(text, found, field === null);
      draft.why.state = field === null ? "words" : "status";
      draft.mark = statusOf(text, found, field?.field ?? null, style, lines);
    } else if (draft.heading !== null && !parents.has(draft)) draft.mark = style.insertion(draft, lines);
  }
}

/** True where words of state say that somebody works on it: in a title only those that say nothing else. */
export function isStarted(text: string, { says, span }: StateMark, isTitle: boolean): boolean {
  return says === "started" && !(isTitle && WAITING.test(text.slice(span.start, span.end)));
}

/** An hourglass says in a title as often that nobody has begun. */
const WAITING = /^[⏳⌛]\p{VS}?$/u;

export function statusMark(
  text: string,
  draft: Draft,
  vocabulary: Vocabulary,
): { state: StateMark; field: Field } | null {
  for (const field of statusFields(draft)) {
    if (isMenu(text.slice(field.value.start, field.value.end))) continue;
    const state = readStateValue(text, field.value, vocabulary);
    if (state !== null) return { state, field };
  }
  return null;
}

function statusOf(text: string, found: StateMark, field: Field | null, style: StatusStyle, lines: Lines): StatusMark {
  const written = text.slice(found.span.start, found.span.end);
  const words = style.words(written, found.says, field === null);
  const outer: Span =
    field !== null && field.alone ? { start: field.line.start, end: lines.nextAt(field.line.end) } : found.outer;
  return { carrier: "status", span: found.span, outer, text: written, ...words };
}

/** Cuts the state words out of an item's title. */
function cleanTitle(text: string, draft: Draft, content: Span, state: StateMark, context: TitleContext): void {
  const source = `${text.slice(content.start, state.outer.start)} ${text.slice(state.outer.end, content.end)}`;
  const named = draft.bullet === null ? headingTitle(source, context) : taskTitle(source, context);
  draft.title = named.title;
  draft.id = named.id;
}
