import { isTicked } from "../markdown/checkbox.ts";
import type { DirectiveKind } from "../directives/directive.ts";
import type { Mark } from "../model/plan.ts";
import { plainText, withoutStruck } from "../words/inline.ts";
import { isDropped } from "../words/item-state.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { holderOf, parentRule } from "./holder.ts";
import { emptyDraft, type Draft } from "./item-draft.ts";
import type { TaskRow } from "./sections/task-tables.ts";
import type { TitleContext } from "./titles/title-context.ts";
import { taskTitle } from "./titles/titles.ts";

/** An id that says more than the place of its row. */
const TELLING_ID = /[\p{L}.]/u;

/** The item that a row of a table of tasks is; its state is read with the fields where it stands in words. */
export function draftRow(
  source: { readonly text: string; readonly vocabulary: Vocabulary; readonly context: TitleContext },
  row: TaskRow,
  owner: Draft,
  path: readonly string[],
  told: DirectiveKind | null,
): Draft {
  const { text, vocabulary, context } = source;
  const written = text.slice(row.name.start, row.name.end);
  const id = row.id === null ? "" : plainText(text.slice(row.id.start, row.id.end));
  const isInTask = owner.kind === "task" || owner.kind === "check";
  const kind = told ?? (isInTask ? "check" : "task");
  const dropped = isDropped(written, vocabulary);
  const words = dropped ? written : withoutStruck(written);
  const named = taskTitle(TELLING_ID.test(id) && !words.startsWith(id) ? `${id} ${words}` : words, context);
  const parent = told === null ? owner : holderOf(owner, kind);
  const draft: Draft = {
    ...emptyDraft(kind, named, parent, path, {
      kind: [told === null ? (isInTask ? "row-in-task" : "table-row") : "directive-above"],
      parent: parentRule(owner, parent, "heading"),
      state: dropped ? "dropped" : row.box === null ? null : "mark",
    }),
    start: row.span.start,
    lineEnd: row.span.end,
    end: row.span.end,
    row,
    words: written,
    own: dropped ? "dropped" : row.box === null ? null : isTicked(row.box.text) ? "done" : "open",
    mark: dropped || row.box === null ? { carrier: "none" } : boxOf(row.box, row),
  };
  draft.id = id === "" ? named.id : id;
  for (const { name, value } of row.fields) {
    const said = plainText(text.slice(value.start, value.end));
    if (said !== "" && draft.values[name] === undefined) draft.values[name] = said;
  }
  if (row.box === null)
    draft.fields.push({ name: "status", key: "", lead: "", value: row.state, line: row.state, alone: false });
  return draft;
}

function boxOf(box: NonNullable<TaskRow["box"]>, { state }: TaskRow): Mark {
  const span = { start: box.mark, end: box.mark + box.markLength };
  return { carrier: "box", span, outer: { start: box.open, end: state.end }, text: box.text };
}
