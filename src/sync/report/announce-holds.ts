import { escapeMarkdown } from "../../issue/sanitize.ts";
import { renderProse } from "../../issue/prose.ts";
import { allowCommand } from "../../report/plan-section.ts";
import type { Hold } from "../../reconcile/guard.ts";
import type { OperationReport } from "../../report/report.ts";
import type { SyncContext } from "../context/sync-context.ts";
import type { Applied, AppliedPlan } from "../stages/stages.ts";
import { reportOperations } from "./report-operations.ts";

/** Maximum number of changes that the comment lists one by one. */
const MAX_LISTED = 50;

/** The order in which a reader should see them: reopens usually mean a bad merge. */
const ATTENTION: readonly OperationReport["kind"][] = ["reopen", "close", "create", "untick", "tick"];

/**
 * Describes on the issue of each held plan what would happen, in one comment that is kept up to date. A plan that has
 * no issue yet is described in the report only.
 */
export async function announceHolds({ writer }: SyncContext, { repository, plans }: Applied): Promise<void> {
  for (const plan of plans) {
    const { changes, tracked } = plan;
    const issue = changes?.items[0]?.issue ?? null;
    if (changes === null || changes.hold === null || issue === null || issue.locked) continue;
    const marker = holdMarker(tracked.planId);
    const body = renderHold(plan, changes.hold, marker);
    await writer.keepComment(issue.number, { marker, body, viewer: repository.look.viewer });
  }
}

/** The hidden line that identifies the comment. */
function holdMarker(planId: string): string {
  return `<!-- plansync held ${planId} -->`;
}

function renderHold(plan: AppliedPlan, { reason }: Hold, marker: string): string {
  const { file } = plan.tracked;
  const rows = reportOperations(plan, { mode: "preview", commit: null })
    .filter(({ kind }) => ATTENTION.includes(kind))
    .sort((a, b) => ATTENTION.indexOf(a.kind) - ATTENTION.indexOf(b.kind));
  const lines = rows.slice(0, MAX_LISTED).map(({ kind, title, issue, detail }) => {
    const number = issue === null ? "" : ` #${issue}`;
    return `- ${kind}${number} ${escapeMarkdown(title)}${detail === "" ? "" : ` (${escapeMarkdown(detail)})`}`;
  });
  const more = rows.length > MAX_LISTED ? [`- and ${rows.length - MAX_LISTED} more`] : [];
  return [
    marker,
    `**This plan is held.** ${renderProse(reason)}, so nothing was written for it. The next sync of ${escapeMarkdown(file.path)} (version \`${file.blob.slice(0, 10)}\`) would:`,
    [...lines, ...more].join("\n"),
    `If this is intended, someone with write access can reply with \`${allowCommand(file.path)}\`; the approval applies to this version of the plan only. If not, correct the plan or the issues.`,
  ].join("\n\n");
}
