import { assignablePeople, isAssignable } from "../../world/assignable.ts";
import { READ_CONTENTS, READ_METADATA } from "../../world/required-permissions.ts";
import { notFound } from "../../world/refusal.ts";
import { protectionsOf } from "../../world/repositories/ref-rules.ts";
import { ok, type Answer } from "../answer.ts";
import { toUser } from "./account-shape.ts";
import type { Call } from "../call.ts";
import { toCommit } from "../git/git-shape.ts";
import { page } from "../paging.ts";
import { toRepository } from "./repository-shape.ts";
import type { Route } from "../router.ts";

const REPO = "/repos/{owner}/{repo}";

/** A repository, its branches and its people. */
export const REPOSITORY_ROUTES: readonly Route[] = [
  {
    method: "GET",
    template: REPO,
    handle: (call) => ok(toRepository(call.links, call.repository(READ_METADATA), call.token)),
  },
  { method: "GET", template: `${REPO}/branches/{branch}`, handle: getBranch },
  { method: "GET", template: `${REPO}/rules/branches/{branch}`, handle: listRules },
  { method: "GET", template: `${REPO}/assignees`, handle: listAssignees },
  { method: "GET", template: `${REPO}/assignees/{assignee}`, handle: checkAssignee },
  { method: "GET", template: `${REPO}/collaborators/{username}/permission`, handle: getPermission },
];

function getBranch(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  const name = call.param("branch");
  const commit = repository.git.findCommit(repository.tipOf(name) ?? "");
  if (commit === undefined) throw notFound();
  const protections = protectionsOf(repository, name);
  const self = `${call.links.repository(repository)}/branches/${name}`;
  const contexts = protections.flatMap(({ requiredChecks }) => requiredChecks);
  return ok({
    name,
    commit: toCommit(call.world, call.links, repository, commit),
    _links: { self, html: `${call.links.repositoryPage(repository)}/tree/${name}` },
    protected: protections.length > 0,
    protection: {
      enabled: protections.some(({ kind }) => kind === "classic"),
      required_status_checks: { enforcement_level: contexts.length > 0 ? "everyone" : "off", contexts, checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

/** Only rulesets: classic protection isn't listed here, but rules that the caller may bypass are. */
function listRules(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  const rulesets = protectionsOf(repository, call.param("branch")).filter(({ kind }) => kind === "ruleset");
  const contexts = rulesets.flatMap(({ requiredChecks }) => requiredChecks);
  const source = { ruleset_source_type: "Repository", ruleset_source: repository.fullName, ruleset_id: 1 };
  const rules: Record<string, unknown>[] = [];
  if (rulesets.some(({ requirePullRequest }) => requirePullRequest))
    rules.push({
      type: "pull_request",
      parameters: {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_approving_review_count: 0,
        required_review_thread_resolution: false,
      },
      ...source,
    });
  if (contexts.length > 0) {
    const checks = contexts.map((context) => ({ context }));
    const parameters = { required_status_checks: checks, strict_required_status_checks_policy: false };
    rules.push({ type: "required_status_checks", parameters, ...source });
  }
  return page(call, rules, (rule) => rule);
}

function listAssignees(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  return page(call, assignablePeople(call.world, repository), (account) => toUser(call.links, account));
}

function checkAssignee(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  const account = call.world.accounts.get(call.param("assignee").toLowerCase());
  if (account === undefined || !isAssignable(repository, account)) throw notFound();
  return { status: 204, body: null };
}

function getPermission(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  const account = call.world.accounts.get(call.param("username").toLowerCase());
  if (account === undefined) throw notFound();
  const role = repository.roleOf(account);
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  const permissions = {
    pull: role !== "none",
    push: permission === "write" || role === "admin",
    admin: role === "admin",
  };
  const user = { ...toUser(call.links, account), role_name: role, permissions };
  return ok({ permission, role_name: role, user });
}
