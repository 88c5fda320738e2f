import type { ItemIndex } from "../../model/item-index.ts";
import type { Fields, Item, Plan } from "../../model/plan.ts";
import { vocabularyOf, type Vocabulary } from "../../words/vocabulary.ts";
import { applyEdits, type TextEdit } from "../edit.ts";
import { allPlacesByLine, ancestorsOf, firstDifference } from "../layout/read-back.ts";
import type { Reading } from "../reading.ts";
import type { RefusedRewrite, Rewrite } from "../rewrite.ts";
import { linesBelow } from "../../model/line-number.ts";

export function vocabularyIn({ patterns }: Reading): Vocabulary {
  return vocabularyOf(patterns);
}

/** What is changed of an item, and what it has to say afterwards. */
export interface FieldChange {
  readonly index: ItemIndex;
  readonly fields: readonly (keyof Fields)[];
  readonly tags: boolean;
  /** False where the item says something else than was wanted. */
  readonly isSaid: (item: Item) => boolean;
}

/** The plan after an edit of one field: the item says what was wanted, and all else stays as it was. */
export function rewriteField(plan: Plan, edit: TextEdit, change: FieldChange, { reread }: Reading): Rewrite {
  const after = reread(applyEdits(plan.text, [edit]));
  if (after === null) return refused("the text would be read as no plan any more");
  if (after.items.length !== plan.items.length) return refused("other lines would be read as items");
  const lines = after.text.split("\n").length - plan.text.split("\n").length;
  const at = plan.text.slice(0, edit.offset + edit.length).split("\n").length;
  // A line that comes or goes begins where a line does: what stands at the offset moves with it.
  const isAtLine = edit.offset + edit.length === 0 || plan.text.charAt(edit.offset + edit.length - 1) === "\n";
  const first = isAtLine ? at : at + 1;
  const placeOf = allPlacesByLine(plan, after, (line) => (line < first ? line : linesBelow(line, lines)));
  if (placeOf === null) return refused("a line would not be read as an item any more");
  const place = placeOf[change.index];
  const item = place === undefined ? undefined : after.items[place];
  if (item === undefined || !change.isSaid(item)) return refused("it would be read as something else");
  const difference = firstDifference(plan, after, {
    placeOf,
    around: ancestorsOf(plan, change.index),
    moved: new Set(),
    titles: [],
    changed: { index: change.index, fields: new Set(change.fields), tags: change.tags },
  });
  return difference === null ? { kind: "written", plan: after, placeOf } : refused(difference);
}

export function refused(why: string): RefusedRewrite {
  return { kind: "refused", why, pullRequestOnly: false };
}
