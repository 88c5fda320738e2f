import { sanitizePlain } from "../../issue/sanitize.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { whoTicked, whoTook } from "../../reconcile/who-did.ts";
import type { Policy } from "../../reconcile/input/policy.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import { changesOf, listAtMost } from "./commit-message.ts";

/**
 * Returns what a standing pull request lists: each change with the issue that it comes from, below the login of who made
 * it there. Nobody is mentioned: who made it knows, and who merges it is asked by the pull request itself.
 *
 * @param find an issue as it was read.
 */
export function proposalList(
  plan: AppliedPlan,
  find: (number: number) => ObservedIssue | null,
  policy: Pick<Policy, "startedLabel">,
): string {
  const byWhom = new Map<string | null, string[]>();
  for (const { line, change } of changesOf(plan)) {
    const issue = change.source === null ? null : find(change.source);
    const actor = issue === null ? null : "kind" in change ? whoTook(change, issue, policy) : whoTicked(change, issue);
    const login = actor === null ? null : sanitizePlain(actor.login);
    const source = change.source === null ? "" : ` (#${change.source})`;
    byWhom.set(login, [...(byWhom.get(login) ?? []), `${line}${source}`]);
  }
  const named = [...byWhom].filter(([login]) => login !== null);
  const unknown = byWhom.get(null) ?? [];
  return [
    ...named.map(([login, lines]) => `Proposed by ${login}:\n\n${listAtMost(lines)}`),
    ...(unknown.length === 0
      ? []
      : [`${named.length === 0 ? "Proposed" : "Also proposed"}:\n\n${listAtMost(unknown)}`]),
  ].join("\n\n");
}
