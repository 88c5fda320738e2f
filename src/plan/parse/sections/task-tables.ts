import type { Block } from "../../markdown/blocks.ts";
import { readCheckbox, type Checkbox } from "../../markdown/checkbox.ts";
import { tableRows, type CellLine } from "../../markdown/table-cells.ts";
import { elementAt } from "../../model/element-at.ts";
import type { Span } from "../../model/plan.ts";
import { plainText, showsNothing, wordKey } from "../../words/inline.ts";
import { readStateValue } from "../../words/item-state.ts";
import type { FieldName } from "../../words/patterns.ts";
import { fieldOf, type Vocabulary } from "../../words/vocabulary.ts";

/** A row of a table of tasks. */
export interface TaskRow {
  /** The line. */
  readonly span: Span;
  /** What is to be done. */
  readonly name: Span;
  /** The head of its column: `task` above `3. Sand it`. */
  readonly head: string;
  /** The cell with the id; null without such a column. */
  readonly id: Span | null;
  /** The cell that says how it stands, and the checkbox in it; null where it says it in words. */
  readonly state: Span;
  readonly box: Checkbox | null;
  /** What the other columns say, where their heads are known. */
  readonly fields: readonly { readonly name: FieldName; readonly value: Span }[];
}

/** Heads of the column of names beside the words for steps and tasks, as `wordKey` folds them. */
const NAMES =
  /^(?:item|work item|work|work package|action|action item|activity|title|todo|to do|description|what|task name|user story|項目|内容|作業|作業内容|事項|事项|工作|할 일|항목|actividad|actividade|activite|arbeit|arbeitspaket|was|работа|is)$/u;
const IDS = /^(?:id|#|no|nr|n°|№|number|task id|id\.|no\.|nr\.|番号|编号|編號|번호)$/u;
/** Heads of a column of checkboxes. */
const DONE =
  /^(?:done|complete|completed|finished|checked|check|✓|✔|✅|☑|✔️|☑️|x|\[ ?\]|\[x\]|fertig|erledigt|hecho|feito|fait|fini|готово|сделано|tamam|完了|完成|済|완료)\??$/u;

/**
 * The rows of a table that is one of tasks beyond doubt: one column says what is to be done, and one how it stands, in
 * words or checkboxes in each row. Null for any other table.
 */
export function readTaskTable(text: string, table: Block, vocabulary: Vocabulary): readonly TaskRow[] | null {
  const { head, rows } = tableRows(text, table);
  const keys = head.cells.map((cell) => headKey(text, cell));
  const states = columnsOf(keys, (key) => DONE.test(key) || fieldOf(vocabulary, key) === "status");
  const [name] = columnsOf(keys, (key) => isName(key, vocabulary));
  if (name === undefined || rows.length === 0) return null;
  const [id = null] = columnsOf(keys, (key) => IDS.test(key));
  // `Completed` may head a column of dates beside the one that says the state.
  const [certain, ...others] = states.flatMap((state) => {
    const read = rows.map((row) => readRow(text, row, { keys, state, name, id }, vocabulary));
    const found = read.filter((row) => row !== null);
    return found.length === rows.length ? [found] : [];
  });
  return certain === undefined || others.length > 0 ? null : certain;
}

interface Columns {
  readonly keys: readonly string[];
  readonly state: number;
  readonly name: number;
  readonly id: number | null;
}

function readRow(text: string, row: CellLine, columns: Columns, vocabulary: Vocabulary): TaskRow | null {
  const name = row.cells[columns.name];
  const state = row.cells[columns.state];
  if (name === undefined || state === undefined || showsNothing(text.slice(name.start, name.end))) return null;
  const box = readCheckbox(text, state.start, state.end);
  const isBox = box !== null && text.slice(box.content, state.end).trim() === "";
  if (!isBox && !isStateAlone(text, state, vocabulary)) return null;
  const id = columns.id === null ? null : (row.cells[columns.id] ?? null);
  const fields = columns.keys.flatMap((key, at) => {
    const value = row.cells[at];
    const field = at === columns.name || at === columns.state ? null : fieldOf(vocabulary, key);
    return field === null || value === undefined || value.start === value.end ? [] : [{ name: field, value }];
  });
  return {
    span: row,
    name,
    head: elementAt(columns.keys, columns.name, "heads of the table"),
    id,
    state,
    box: isBox ? box : null,
    fields,
  };
}

/** Behind the words of a state, a date or a share of it; a note leaves a doubt. */
const BESIDE_STATE = /^[\s*_`()[\].,:;/\p{VS}-]*(?:\d[\d./:%\s-]*)?[\s*_`)\]]*$/u;

function isStateAlone(text: string, cell: Span, vocabulary: Vocabulary): boolean {
  const state = readStateValue(text, cell, vocabulary);
  return state !== null && BESIDE_STATE.test(text.slice(state.span.end, cell.end));
}

function isName(key: string, vocabulary: Vocabulary): boolean {
  return NAMES.test(key) || vocabulary.isTasks(key) || vocabulary.isWorkWord(key);
}

function headKey(text: string, cell: Span): string {
  const written = text.slice(cell.start, cell.end);
  return wordKey(written) || plainText(written).toLowerCase();
}

function columnsOf(keys: readonly string[], is: (key: string) => boolean): readonly number[] {
  return keys.flatMap((key, at) => (is(key) ? [at] : []));
}
