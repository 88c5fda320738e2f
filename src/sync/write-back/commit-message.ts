import { sanitizePlain } from "../../issue/sanitize.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";
import type { AppliedPlan } from "../stages/stages.ts";

/** Maximum number of ticks listed in the body of a commit message. */
const MAX_LINES = 50;

/**
 * Returns the message of a write-back commit. Plan text in it is sanitized: a commit message can mention people and
 * close issues.
 *
 * @param headline the configured one; `{summary}` is replaced by a summary of the changes.
 */
export function commitMessage(headline: string, plans: readonly AppliedPlan[]): { headline: string; body: string } {
  const lines = plans.flatMap(({ changes, edited }) =>
    (edited?.written ?? []).map((tick) => {
      const { title } = itemAt(changes?.items ?? [], tick.index).item;
      return `- [${tick.to === "done" ? "x" : " "}] ${sanitizePlain(title)}`;
    }),
  );
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
  const parts = [...(done > 0 ? [`tick ${items(done)}`] : []), ...(undone > 0 ? [`untick ${items(undone)}`] : [])];
  const [only, ...others] = plans.map(({ tracked }) => tracked.file.path);
  const place = others.length === 0 && only !== undefined ? only : `${plans.length} plans`;
  return `${parts.length === 0 ? "update the progress" : parts.join(", ")} in ${sanitizePlain(place)}`;
}
