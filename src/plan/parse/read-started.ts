import { isTicked } from "../markdown/checkbox.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { readHeadingState } from "../words/item-state.ts";
import { isStarted, statusMark } from "./find-marks.ts";
import type { Draft } from "./item-draft.ts";
import { startedSigns } from "./sections/started-signs.ts";

/**
 * Finds the items with a checkbox on which somebody works: the mark in the box says so, a sign around the words, or a
 * field of status below. Gives back the mark that this plan has for it; null where it has none.
 */
export function readStarted(
  source: { readonly path: string; readonly text: string },
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
): string | null {
  const { text } = source;
  const { signs, explained } = startedSigns(source, new Set(drafts.slice(1).map(({ start }) => start)), vocabulary);
  let used: string | null = null;
  for (const draft of drafts) {
    if (draft.mark.carrier !== "box" || draft.own !== "open" || isTicked(draft.mark.text)) continue;
    const hasSign = signs.has(draft.mark.text);
    if (hasSign) used ??= draft.mark.text;
    const content = draft.bullet?.content ?? draft.heading?.heading?.content;
    const around = content === undefined ? null : readHeadingState(text, content, vocabulary);
    const field = statusMark(text, draft, vocabulary);
    const said = field?.state ?? around;
    draft.started = hasSign || (said !== null && isStarted(text, said, field === null));
  }
  return used ?? explained;
}
