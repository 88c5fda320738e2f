import { READ_CONTENTS, WRITE_CONTENTS } from "../../world/required-permissions.ts";
import { moveRef } from "../../world/repositories/git-write.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { checkWorkflows } from "../../world/repositories/workflows.ts";
import { created, noContent, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toRef } from "./git-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const GIT = "/repos/{owner}/{repo}/git";

/** References: read, created as a test-and-set, moved only forward unless forced, deleted. */
export const GIT_REF_ROUTES: readonly Route[] = [
  { method: "GET", template: `${GIT}/ref/{ref}`, handle: getRef },
  { method: "GET", template: `${GIT}/matching-refs/{ref}`, handle: matchingRefs },
  { method: "POST", template: `${GIT}/refs`, handle: postRef },
  { method: "PATCH", template: `${GIT}/refs/{ref}`, handle: patchRef },
  { method: "DELETE", template: `${GIT}/refs/{ref}`, handle: deleteRef },
];

function readable(call: Call): Repository {
  const repository = call.repository(READ_CONTENTS);
  checkNotEmpty(repository);
  return repository;
}

/** Throws the 409 of git endpoints in a repository without a commit. */
export function checkNotEmpty(repository: Repository): void {
  if (repository.isEmpty) throw new Refusal(409, "Git Repository is empty.");
}

function getRef(call: Call): Answer {
  const repository = readable(call);
  const ref = `refs/${call.param("ref")}`;
  const sha = repository.git.refs.get(ref);
  if (sha === undefined) throw notFound();
  return ok(toRef(call.links, repository, ref, sha));
}

function matchingRefs(call: Call): Answer {
  const repository = readable(call);
  const prefix = `refs/${call.param("ref")}`;
  const found = [...repository.git.refs].filter(([ref]) => ref.startsWith(prefix));
  return page(call, found, ([ref, sha]) => toRef(call.links, repository, ref, sha));
}

function postRef(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const ref = call.requiredString("ref", "Reference");
  const sha = readSha(call);
  checkName(call, ref);
  if (repository.git.refs.has(ref)) throw new Refusal(422, "Reference already exists");
  checkCommit(repository, sha);
  checkWorkflows(call.token, repository, null, sha);
  moveRef(call.world, repository, call.actor, ref, sha, { force: true });
  const shape = toRef(call.links, repository, ref, sha);
  return created(shape, String(shape["url"]));
}

function patchRef(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const ref = `refs/${call.param("ref")}`;
  const old = repository.git.refs.get(ref);
  if (old === undefined) throw new Refusal(422, "Reference does not exist");
  const sha = readSha(call);
  checkCommit(repository, sha);
  checkWorkflows(call.token, repository, old, sha);
  moveRef(call.world, repository, call.actor, ref, sha, { force: call.input["force"] === true });
  return ok(toRef(call.links, repository, ref, sha));
}

function deleteRef(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const ref = `refs/${call.param("ref")}`;
  if (!repository.git.refs.has(ref)) throw new Refusal(422, "Reference does not exist");
  if (ref === `refs/heads/${repository.defaultBranch}`) throw new Refusal(422, "Cannot delete the default branch");
  moveRef(call.world, repository, call.actor, ref, null, { force: true });
  return noContent();
}

function readSha(call: Call): string {
  const sha = call.requiredString("sha", "Reference");
  if (!/^[0-9a-f]{40}$/u.test(sha))
    throw new Refusal(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
  return sha;
}

function checkCommit(repository: Repository, sha: string): void {
  if (repository.git.findCommit(sha) === undefined)
    throw new Refusal(
      422,
      repository.git.typeOf(sha) === undefined ? "Object does not exist" : "Reference update failed",
    );
}

function checkName(call: Call, ref: string): void {
  const isValid = /^refs\/[^/]+\/.+/u.test(ref) && !/(?:\.\.|[ ~^:?*[\\]|\/\/|\/$|\.lock$|@\{)/u.test(ref);
  if (!isValid) throw new Refusal(422, `${ref} is not a valid ref name`);
  const isPlain = ref.startsWith("refs/heads/") || ref.startsWith("refs/tags/");
  if (ref.startsWith("refs/pull/") || (!isPlain && !call.world.features.customRefs))
    throw new Refusal(422, `${ref} is not a valid ref name`);
}
