import { type Actor, isAtLeast } from "../account.ts";
import { Refusal } from "../refusal.ts";
import type { Protection } from "./protection.ts";
import type { Repository } from "./repository.ts";

/** A commit refused by branch protection; each API words it differently. */
export class ProtectedRefusal extends Refusal {
  readonly protection: Protection;

  constructor(protection: Protection, reason: string) {
    const ruleset = `Repository rule violations found\n\n${reason}\n\n`;
    super(422, protection.kind === "ruleset" ? ruleset : reason, {
      // Rulesets have another type, which nobody has written down.
      type: protection.kind === "classic" ? "BRANCH_PROTECTION_RULE_VIOLATION" : "UNPROCESSABLE",
      documentationUrl: "https://docs.github.com/articles/about-protected-branches",
    });
    this.protection = protection;
  }
}

/** Throws when a rule forbids this actor to move a reference there; null deletes it. */
export function checkRules(repository: Repository, actor: Actor, ref: string, to: string | null): void {
  if (to !== null) checkPush(repository, ref, to);
  if (!ref.startsWith("refs/heads/")) return;
  const branch = ref.slice("refs/heads/".length);
  for (const protection of protectionsOf(repository, branch))
    if (!mayBypass(repository, protection, actor)) checkProtection(repository, protection, branch, to);
}

/** Everything that is set for a branch: all of it has to be met. */
export function protectionsOf({ protections, rulesets }: Repository, branch: string): Protection[] {
  const named = [branch, "*"].flatMap((pattern) => protections.get(pattern) ?? []);
  const ruled = [...rulesets.values()].filter(({ refs }) => refs.includes(`refs/heads/${branch}`));
  return [...named, ...ruled.map(({ protection }) => protection)];
}

function checkPush(repository: Repository, ref: string, to: string): void {
  const { git, pushRules } = repository;
  if (pushRules.length === 0) return;
  const files = git.walk(git.findCommit(to)?.tree ?? to);
  for (const { forbids, refs, message } of pushRules)
    if ((refs?.(ref) ?? true) && files.some(({ path }) => forbids(path)))
      throw new Refusal(422, `Repository rule violations found\n\n${message}\n\n`);
}

function checkProtection(repository: Repository, protection: Protection, branch: string, to: string | null): void {
  const refuse = (reason: string) => new ProtectedRefusal(protection, reason);
  if (to !== null && protection.requireSignatures && hasUnsigned(repository, to))
    throw refuse("Commits must have verified signatures.");
  if (repository.tipOf(branch) === undefined) return;
  if (to === null) throw refuse("Cannot delete this protected branch");
  if (protection.isLocked) throw refuse("Cannot change this locked branch");
  // Without a type: this is how it is seen in public.
  if (protection.restrictPushes)
    throw new Refusal(
      422,
      "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    );
  const wanted = [
    ...(protection.requireMergeQueue ? ["Changes must be made through the merge queue"] : []),
    ...(protection.requirePullRequest ? ["Changes must be made through a pull request."] : []),
  ];
  if (wanted.length > 0) throw refuse(wanted.join(" "));
  const passed = (repository.statuses.get(to) ?? []).filter((status) => status.state === "success");
  const missing = protection.requiredChecks.find((name) => !passed.some((status) => status.context === name));
  if (missing !== undefined) throw refuse(`Required status check "${missing}" is expected.`);
}

/** True when a commit that no reference leads to yet is unsigned. */
function hasUnsigned({ git }: Repository, to: string): boolean {
  const known = new Set([...git.refs.values()].flatMap((sha) => [...git.ancestors(sha)]));
  return [...git.ancestors(to)].some((sha) => !known.has(sha) && git.findCommit(sha)?.verified !== true);
}

function mayBypass(repository: Repository, protection: Protection, actor: Actor): boolean {
  // The Actions token can't be a bypass actor of a ruleset.
  if (actor.token?.kind === "github-token") return false;
  const isNamed = protection.bypass.includes(actor.account.login);
  return isNamed && (actor.account.type === "Bot" || isAtLeast(repository.roleOf(actor.account), "write"));
}
