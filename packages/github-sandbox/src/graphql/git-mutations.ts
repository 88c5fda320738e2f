import { WRITE_CONTENTS } from "../world/required-permissions.ts";
import { commitFiles, moveRef, signatureOf, webFlow, ZERO } from "../world/repositories/git-write.ts";
import { checkRules } from "../world/repositories/ref-rules.ts";
import { Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repositories/repository.ts";
import { checkWorkflowPaths, checkWorkflows } from "../world/repositories/workflows.ts";
import { permit, type Context, type Resolvers } from "./context.ts";
import { getRef, getRepository } from "./find-node.ts";
import type { RefNode } from "./git-resolvers.ts";
import type { Input } from "./issue-mutations.ts";

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean | null;
}

function findBranch(context: Context, branch: CommitInput["branch"]): RefNode {
  if (branch.id != null) return getRef(context, branch.id);
  const repository = context.world.findRepository(branch.repositoryNameWithOwner ?? "");
  const name = (branch.branchName ?? "").replace(/^refs\/heads\//u, "");
  if (repository?.tipOf(name) === undefined) {
    const message = `Could not resolve to a Ref with the name '${branch.branchName ?? ""}'.`;
    throw new Refusal(404, message, { type: "NOT_FOUND" });
  }
  return { kind: "ref", repository, ref: `refs/heads/${name}` };
}

function createCommit(context: Context, input: CommitInput): Record<string, unknown> {
  const ref = findBranch(context, input.branch);
  const { repository } = ref;
  permit(context, repository, WRITE_CONTENTS);
  if (!ref.ref.startsWith("refs/heads/")) throw new Refusal(422, "The ref is not a branch");
  const branch = ref.ref.slice("refs/heads/".length);
  const changes = readChanges(repository, input);
  checkWorkflowPaths(context.token, changes.keys());
  if (repository.tipOf(branch) !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
    throw new Refusal(422, message, { type: "STALE_DATA" });
  }
  const { headline, body } = input.message;
  const commit = commitFiles(repository, {
    parents: [input.expectedHeadOid],
    changes,
    message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
    author: signatureOf(context.world, context.token.account),
    committer: webFlow(context.world),
    verified: true,
  });
  moveRef(context.world, repository, context.actor, ref.ref, commit.sha, { force: false });
  return { commit: { kind: "commit", repository, sha: commit.sha }, ref };
}

function readChanges(repository: Repository, input: CommitInput): Map<string, Uint8Array | null> {
  const tree = repository.git.findCommit(input.expectedHeadOid)?.tree;
  const changes = new Map<string, Uint8Array | null>();
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(contents.replaceAll("\n", "")))
      throw new Refusal(422, `The contents of ${path} are not valid Base64`);
    changes.set(path, Buffer.from(contents, "base64"));
  }
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (changes.has(path)) throw new Refusal(422, `The path ${path} is both added and deleted`);
    if (tree !== undefined && repository.git.findPath(tree, path) === undefined)
      throw new Refusal(
        422,
        `A path was requested for deletion which does not exist as of commit oid \`${input.expectedHeadOid}\``,
      );
    changes.set(path, null);
  }
  return changes;
}

function updateRefs(context: Context, repository: Repository, updates: readonly RefUpdate[]): void {
  for (const update of updates) {
    const now = repository.git.refs.get(update.name) ?? ZERO;
    const isDelete = update.afterOid === ZERO;
    if (update.beforeOid != null && update.beforeOid !== now) {
      const message = `Reference update failed: expected ${update.name} to point to "${update.beforeOid}" but it pointed to "${now}".`;
      throw new Refusal(422, message, { type: "STALE_DATA" });
    }
    if (!isDelete) {
      checkCommit(context, repository, update.name, update.afterOid);
      const isForward = now === ZERO || repository.git.isAncestor(now, update.afterOid);
      if (!isForward && update.force !== true)
        throw new Refusal(422, `Reference update failed: update of ${update.name} is not a fast-forward.`);
      checkWorkflows(context.token, repository, now === ZERO ? null : now, update.afterOid);
    }
    checkRules(repository, context.actor, update.name, isDelete ? null : update.afterOid);
  }
  for (const update of updates) {
    const to = update.afterOid === ZERO ? null : update.afterOid;
    moveRef(context.world, repository, context.actor, update.name, to, { force: true });
  }
}

function checkCommit(context: Context, repository: Repository, name: string, oid: string): void {
  const isPlain = name.startsWith("refs/heads/") || name.startsWith("refs/tags/");
  const isAllowed = isPlain || (context.world.features.customRefs && !name.startsWith("refs/pull/"));
  if (!/^refs\/[^/]+\/.+/u.test(name) || !isAllowed) throw new Refusal(422, `'${name}' is not a valid reference name.`);
  if (repository.git.findCommit(oid) === undefined)
    throw new Refusal(404, `Could not resolve to a Commit with the oid of '${oid}'.`, { type: "NOT_FOUND" });
}

function writable(context: Context, repository: Repository): Repository {
  permit(context, repository, WRITE_CONTENTS);
  return repository;
}

/** Mutations of files and references. */
export const GIT_MUTATIONS: Resolvers = {
  Mutation: {
    createCommitOnBranch: (_: unknown, { input }: Input<CommitInput>, context: Context) => createCommit(context, input),
    updateRefs: (
      _: unknown,
      { input }: Input<{ repositoryId: string; refUpdates: readonly RefUpdate[] }>,
      context: Context,
    ) => {
      updateRefs(context, writable(context, getRepository(context, input.repositoryId)), input.refUpdates);
      return {};
    },
    createRef: (
      _: unknown,
      { input }: Input<{ repositoryId: string; name: string; oid: string }>,
      context: Context,
    ) => {
      const repository = writable(context, getRepository(context, input.repositoryId));
      if (repository.git.refs.has(input.name))
        throw new Refusal(422, `A ref named "${input.name}" already exists in the repository.`);
      updateRefs(context, repository, [{ name: input.name, beforeOid: ZERO, afterOid: input.oid }]);
      return { ref: { kind: "ref", repository, ref: input.name } };
    },
    updateRef: (
      _: unknown,
      { input }: Input<{ refId: string; oid: string; force?: boolean | null }>,
      context: Context,
    ) => {
      const ref = getRef(context, input.refId);
      writable(context, ref.repository);
      updateRefs(context, ref.repository, [{ name: ref.ref, afterOid: input.oid, force: input.force ?? false }]);
      return { ref };
    },
    deleteRef: (_: unknown, { input }: Input<{ refId: string }>, context: Context) => {
      const ref = getRef(context, input.refId);
      writable(context, ref.repository);
      updateRefs(context, ref.repository, [{ name: ref.ref, afterOid: ZERO }]);
      return {};
    },
  },
};
