import { changeIssue } from "../../world/issues/issue-change.ts";
import type { Account } from "../../world/account.ts";
import { COPILOT, copilotOf, isAssignable } from "../../world/assignable.ts";
import { Refusal } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { PUSH_ISSUE } from "../../world/required-permissions.ts";
import { created, ok } from "../answer.ts";
import type { Call } from "../call.ts";
import { toIssue } from "./issue-shape.ts";
import type { Route } from "../router.ts";

const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/assignees";

/** GitHub's words to Actions and Apps that assign an agent. */
const AGENT_REFUSED =
  "Assigning agents is not supported with GitHub App installation tokens. Use a user token (personal access token or OAuth token) instead.";

/** People who are assigned to an issue. Who can't be is left out without a word. */
export const ASSIGNEE_ROUTES: readonly Route[] = [
  {
    method: "POST",
    template: OF_ISSUE,
    handle: (call) => created(change(call, (present, named) => [...present, ...named])),
  },
  {
    method: "DELETE",
    template: OF_ISSUE,
    handle: (call) => ok(change(call, (present, named) => present.filter((account) => !named.includes(account)))),
  },
];

function change(
  call: Call,
  next: (present: readonly Account[], named: readonly Account[]) => readonly Account[],
): unknown {
  const repository = call.repository(PUSH_ISSUE);
  const issue = call.issue(repository);
  const logins: unknown = call.input["assignees"];
  const named = (Array.isArray(logins) ? logins : []).flatMap((login: unknown) =>
    typeof login === "string" ? (findAssignee(call, repository, login.toLowerCase()) ?? []) : [],
  );
  changeIssue(call.world, issue, call.actor, { assignees: next(issue.assignees, named) });
  return toIssue(call.links, issue, call.world.features);
}

function findAssignee({ world, token }: Call, repository: Repository, login: string): Account | undefined {
  if (login === `${COPILOT.slug}[bot]`) {
    if (token.account.type === "Bot") throw new Refusal(403, AGENT_REFUSED);
    return repository.offersCopilot ? copilotOf(world) : undefined;
  }
  const account = world.accounts.get(login);
  return account !== undefined && isAssignable(repository, account) ? account : undefined;
}
