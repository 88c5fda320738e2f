import type { Claim } from "../../agents/claim/claim.ts";
import { sanitizePlain } from "../../issue/sanitize.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Tick } from "../../reconcile/input/operation.ts";
import type { Take } from "../../reconcile/input/take.ts";
import { traitText } from "../../reconcile/merge/trait-text.ts";
import { itemAt, itemsAbove, type TrackedItem } from "../../reconcile/items/tracked-item.ts";
import type { AppliedPlan } from "../stages/stages.ts";

/** Maximum number of changes that are listed. */
const MAX_LINES = 50;

/**
 * Returns the message of a write-back commit. Plan text in it is sanitized: a commit message can mention people and
 * close issues.
 *
 * @param finished claims whose holders finished an issue: they say who did it, and what shows it.
 * @param headline the configured one; `{summary}` is replaced by a summary of the changes.
 */
export function commitMessage(
  headline: string,
  plans: readonly AppliedPlan[],
  finished: Finished = new Map(),
): { headline: string; body: string } {
  const lines = plans.flatMap((plan) => changesOf(plan, finished).map(({ line }) => line));
  return { headline: headline.replaceAll("{summary}", summarise(plans)), body: listAtMost(lines) };
}

/** Returns what is written into a plan, each with a line that says it. */
export function changesOf(
  { changes, edited }: AppliedPlan,
  finished: Finished = new Map(),
): readonly { line: string; change: Tick | Take }[] {
  const items = changes?.items ?? [];
  const titleAt = (index: ItemIndex) => sanitizePlain(itemAt(items, index).item.title);
  return [
    ...(edited?.written ?? []).map((change) => ({
      line:
        change.to === "done"
          ? `- [x] ${titleAt(change.index)}${proofAt(items, change.index, finished)}`
          : `- [ ] ${titleAt(change.index)}`,
      change,
    })),
    ...(edited?.taken ?? []).map((change) => ({ line: describe(change, titleAt), change })),
  ];
}

/** Claims whose holders finished an issue, by its number. */
type Finished = ReadonlyMap<number, Pick<Claim, "holder" | "evidence">>;

/** Says who finished an item, or what stands above it, and what shows it; empty where no claim did. */
function proofAt(items: readonly TrackedItem[], index: ItemIndex, finished: Finished): string {
  const row = itemAt(items, index);
  const issues = [row, ...itemsAbove(items, row)].flatMap(({ issue }) => issue?.number ?? []);
  const claim = issues.map((number) => finished.get(number)).find((found) => found !== undefined);
  if (claim === undefined) return "";
  const evidence = claim.evidence === null ? "" : `: ${sanitizePlain(claim.evidence)}`;
  return ` (done by ${sanitizePlain(claim.holder)}${evidence})`;
}

/** Joins lines; of very many, it says only how many more there are. */
export function listAtMost(lines: readonly string[]): string {
  const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
  return [...lines.slice(0, MAX_LINES), ...more].join("\n");
}

function summarise(plans: readonly AppliedPlan[]): string {
  const ticks = plans.flatMap(({ edited }) => edited?.written ?? []);
  const done = ticks.filter(({ to }) => to === "done").length;
  const undone = ticks.length - done;
  const items = (count: number) => `${count} item${count === 1 ? "" : "s"}`;
  const takes = plans.flatMap(({ edited }) => edited?.taken ?? []);
  const marked = takes.filter(({ kind }) => kind === "trait").length;
  const moved = takes.filter(({ kind }) => kind === "move" || kind === "order").length;
  const renamed = takes.filter(({ kind }) => kind === "title").length;
  const added = takes.filter(({ kind }) => kind === "line").length;
  const parts = [
    ...(done > 0 ? [`tick ${items(done)}`] : []),
    ...(undone > 0 ? [`untick ${items(undone)}`] : []),
    ...(renamed > 0 ? [`retitle ${items(renamed)}`] : []),
    ...(marked > 0 ? [`mark ${items(marked)}`] : []),
    ...(moved > 0 ? [`move ${items(moved)}`] : []),
    ...(added > 0 ? [`add ${items(added)}`] : []),
  ];
  const [only, ...others] = plans.map(({ tracked }) => tracked.file.path);
  const place = others.length === 0 && only !== undefined ? only : `${plans.length} plans`;
  return `${parts.length === 0 ? "update the progress" : parts.join(", ")} in ${sanitizePlain(place)}`;
}

function describe(take: Take, titleAt: (index: ItemIndex) => string): string {
  switch (take.kind) {
    case "title":
      return `- ${titleAt(take.index)} → ${sanitizePlain(take.title)}`;
    case "line":
      return `- new: ${sanitizePlain(take.title)}`;
    case "move":
      return `- ${titleAt(take.index)}: below ${titleAt(take.to)}`;
    case "trait":
      return `- ${titleAt(take.index)}: ${sanitizePlain(traitText(take))}`;
    case "order":
      return `- ${titleAt(take.index)}: what is below it, in the order of its sub-issues`;
  }
}
