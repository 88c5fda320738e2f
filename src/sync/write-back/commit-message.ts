import type { Claim } from "../../agents/claim/claim.ts";
import { sanitizePlain } from "../../issue/sanitize.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Take } from "../../reconcile/input/take.ts";
import { traitText } from "../../reconcile/merge/trait-text.ts";
import { itemAt, itemsAbove } from "../../reconcile/items/tracked-item.ts";
import type { AppliedPlan } from "../stages/stages.ts";

/** Maximum number of ticks listed in the body of a commit message. */
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
  finished: ReadonlyMap<number, Pick<Claim, "holder" | "evidence">> = new Map(),
): { headline: string; body: string } {
  const lines = plans.flatMap(({ changes, edited }) => {
    const proofAt = (index: ItemIndex) => {
      const items = changes?.items ?? [];
      const row = itemAt(items, index);
      const issues = [row, ...itemsAbove(items, row)].flatMap(({ issue }) => issue?.number ?? []);
      const claim = issues.map((number) => finished.get(number)).find((found) => found !== undefined);
      if (claim === undefined) return "";
      const evidence = claim.evidence === null ? "" : `: ${sanitizePlain(claim.evidence)}`;
      return ` (done by ${sanitizePlain(claim.holder)}${evidence})`;
    };
    const titleAt = (index: ItemIndex) => sanitizePlain(itemAt(changes?.items ?? [], index).item.title);
    return [
      ...(edited?.written ?? []).map(
        ({ index, to }) => `- [${to === "done" ? "x" : " "}] ${titleAt(index)}${to === "done" ? proofAt(index) : ""}`,
      ),
      ...(edited?.taken ?? []).map((take) => describe(take, titleAt)),
    ];
  });
  const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
  return {
    headline: headline.replaceAll("{summary}", summarise(plans)),
    body: [...lines.slice(0, MAX_LINES), ...more].join("\n"),
  };
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
