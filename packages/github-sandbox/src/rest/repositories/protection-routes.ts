import { ADMIN } from "../../world/required-permissions.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import { UNPROTECTED, type Protection } from "../../world/repositories/protection.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { created, noContent, ok, type Answer } from "../answer.ts";
import { isRecord, type Call } from "../call.ts";
import type { Route } from "../router.ts";

const PROTECTION = "/repos/{owner}/{repo}/branches/{branch}/protection";
const RULESETS = "/repos/{owner}/{repo}/rulesets";

/** What administrators do to branches: classic protection, and rulesets. */
export const PROTECTION_ROUTES: readonly Route[] = [
  { method: "GET", template: PROTECTION, handle: getProtection },
  { method: "PUT", template: PROTECTION, handle: putProtection },
  { method: "DELETE", template: PROTECTION, handle: deleteProtection },
  { method: "POST", template: RULESETS, handle: postRuleset },
  { method: "DELETE", template: `${RULESETS}/{ruleset_id}`, handle: deleteRuleset },
];

/** Every one of these must be named when protection is set, with null for none. */
const NAMED = ["required_status_checks", "enforce_admins", "required_pull_request_reviews", "restrictions"] as const;

function branchOf(call: Call): { readonly repository: Repository; readonly branch: string } {
  const repository = call.repository(ADMIN);
  const branch = call.param("branch");
  if (repository.tipOf(branch) === undefined) throw new Refusal(404, "Branch not found");
  return { repository, branch };
}

function getProtection(call: Call): Answer {
  const { repository, branch } = branchOf(call);
  const protection = repository.protections.get(branch);
  if (protection?.kind !== "classic") throw new Refusal(404, "Branch not protected");
  return ok(toProtection(call, repository, branch, protection));
}

function putProtection(call: Call): Answer {
  const { repository, branch } = branchOf(call);
  const missing = NAMED.filter((name) => call.input[name] === undefined);
  if (missing.length > 0)
    throw new Refusal(422, `Invalid request.\n\n${missing.map((name) => `"${name}" wasn't supplied.`).join(" ")}`);
  const { restrictions, required_status_checks: checks } = call.input;
  if (restrictions !== null && repository.owner.type !== "Organization")
    throw new Refusal(422, "Validation Failed", {
      errors: ["Only organization repositories can have users and team restrictions"],
    });
  const contexts = isRecord(checks) && Array.isArray(checks["contexts"]) ? checks["contexts"].map(String) : [];
  const protection: Protection = {
    ...UNPROTECTED,
    restrictPushes: restrictions !== null,
    requirePullRequest: call.input["required_pull_request_reviews"] !== null,
    requiredChecks: contexts,
    isLocked: call.input["lock_branch"] === true,
  };
  repository.protections.set(branch, protection);
  return ok(toProtection(call, repository, branch, protection));
}

function deleteProtection(call: Call): Answer {
  const { repository, branch } = branchOf(call);
  if (repository.protections.get(branch)?.kind !== "classic") throw new Refusal(404, "Branch not protected");
  repository.protections.delete(branch);
  return noContent();
}

function toProtection(
  call: Call,
  repository: Repository,
  branch: string,
  protection: Protection,
): Record<string, unknown> {
  const url = `${call.links.repository(repository)}/branches/${branch}/protection`;
  const off = { enabled: false };
  const lists = { users: [], teams: [], apps: [] };
  const addresses = { users_url: `${url}/restrictions/users`, teams_url: `${url}/restrictions/teams` };
  return {
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
    required_linear_history: off,
    allow_force_pushes: off,
    allow_deletions: off,
    block_creations: off,
    required_conversation_resolution: off,
    lock_branch: { enabled: protection.isLocked },
    allow_fork_syncing: off,
    ...(protection.restrictPushes
      ? {
          restrictions: {
            url: `${url}/restrictions`,
            ...addresses,
            apps_url: `${url}/restrictions/apps`,
            ...lists,
          },
        }
      : {}),
  };
}

function postRuleset(call: Call): Answer {
  const repository = call.repository(ADMIN);
  const name = call.requiredString("name", "Ruleset");
  const enforcement = call.requiredString("enforcement", "Ruleset");
  const { conditions, rules } = call.input;
  const refs = isRecord(conditions) && isRecord(conditions["ref_name"]) ? conditions["ref_name"]["include"] : undefined;
  const included = Array.isArray(refs) ? refs.map(String) : [];
  const list: readonly unknown[] = Array.isArray(rules) ? rules : [];
  checkRules(list);
  const types = list.map((rule) => (isRecord(rule) ? rule["type"] : undefined));
  const id = call.world.nextId();
  const protection: Protection = {
    ...UNPROTECTED,
    kind: "ruleset",
    requirePullRequest: types.includes("pull_request"),
    requireSignatures: types.includes("required_signatures"),
  };
  repository.rulesets.set(id, { refs: enforcement === "active" ? included : [], protection });
  const source = { source_type: "Repository", source: repository.fullName };
  return created({ id, name, target: "branch", ...source, enforcement, bypass_actors: [], conditions, rules: list });
}

/** Parameters that must be there, for the rules that are kept here. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  required_signatures: [],
  pull_request: [
    "dismiss_stale_reviews_on_push",
    "require_code_owner_review",
    "require_last_push_approval",
    "required_approving_review_count",
    "required_review_thread_resolution",
  ],
};

function checkRules(rules: readonly unknown[]): void {
  for (const [index, rule] of rules.entries()) {
    const [type, given] = isRecord(rule) ? [String(rule["type"]), rule["parameters"]] : ["", undefined];
    const wanted = PARAMETERS[type];
    const parameters = isRecord(given) ? given : {};
    if (wanted === undefined || wanted.some((name) => parameters[name] === undefined))
      throw new Refusal(422, `Invalid request.\n\nInvalid property /rules/${index}: data matches no possible input.`);
  }
}

function deleteRuleset(call: Call): Answer {
  const repository = call.repository(ADMIN);
  if (!repository.rulesets.delete(Number(call.param("ruleset_id")))) throw notFound();
  return noContent();
}
