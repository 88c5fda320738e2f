import type { Span } from "../../model/plan.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { readStateValue } from "../../words/item-state.ts";
import { isMenu, readFieldLines } from "./fields.ts";

/** True where a run of lines holds a field of status that says a state. */
export function statedIn(text: string, span: Span, vocabulary: Vocabulary): boolean {
  return readFieldLines(text, span, vocabulary).some(
    ({ name, value }) =>
      name === "status" &&
      !isMenu(text.slice(value.start, value.end)) &&
      readStateValue(text, value, vocabulary) !== null,
  );
}
