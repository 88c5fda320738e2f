import type { Account, Role } from "../account.ts";
import { commitFiles, moveRef, signatureOf } from "./git-write.ts";
import { createIssueField, type NewIssueField } from "../issues/planning.ts";
import { createLabel } from "../issues/labels.ts";
import { humanOf } from "../people.ts";
import { Repository } from "./repository.ts";
import type { World } from "../world.ts";

/** What a new repository is like. */
export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  /** Contents of the first commit by path; none makes an empty repository without a commit. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly hasIssues?: boolean;
  /** True, or the full name of the repository it was forked from. */
  readonly fork?: boolean | string;
  readonly ownerType?: "User" | "Organization";
  /** Roles by login. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** Names of issue types; only organizations have them. */
  readonly issueTypes?: readonly string[];
  /** Issue fields; only organizations have them. */
  readonly issueFields?: readonly NewIssueField[];
}

const DEFAULT_LABELS = [
  ["bug", "d73a4a", "Something isn't working"],
  ["documentation", "0075ca", "Improvements or additions to documentation"],
  ["enhancement", "a2eeef", "New feature or request"],
] as const;

/** Makes a repository with its first commit and GitHub's own labels. */
export function createRepository(world: World, options: NewRepository): Repository {
  const owner = world.account(options.owner, options.ownerType ?? "User");
  const id = world.nextId();
  const repository = new Repository({
    id,
    nodeId: world.nodeId("R", id),
    owner,
    name: options.name,
    isPrivate: options.private ?? false,
    isFork: options.fork !== undefined && options.fork !== false,
    forkOf: typeof options.fork === "string" ? world.getRepository(options.fork) : null,
    hasIssues: options.hasIssues ?? true,
    defaultBranch: options.defaultBranch ?? "main",
    createdAt: world.clock.now(),
  });
  world.repositories.set(repository.fullName.toLowerCase(), repository);
  world.nodes.set(repository.nodeId, repository);
  for (const [login, role] of Object.entries(options.roles ?? {}))
    repository.roles.set(world.account(login).login.toLowerCase(), role);
  for (const [name, color, description] of DEFAULT_LABELS)
    createLabel(world, repository, { account: humanOf(world, repository), token: null }, { name, color, description });
  addIssueTypes(world, repository, options.issueTypes ?? []);
  for (const field of options.issueFields ?? []) createIssueField(world, repository, field);
  for (const [ref, sha] of repository.forkOf?.git.refs ?? [])
    if (ref.startsWith("refs/heads/")) repository.git.refs.set(ref, sha);
  if (options.files !== undefined) firstCommit(world, repository, humanOf(world, repository), options.files);
  return repository;
}

function addIssueTypes(world: World, repository: Repository, names: readonly string[]): void {
  if (names.length > 0 && repository.owner.type !== "Organization")
    throw new Error("only repositories of organizations have issue types");
  for (const name of names) {
    const id = world.nextId();
    const type = { kind: "issue-type" as const, id, nodeId: world.nodeId("IT", id), name, description: null };
    repository.issueTypes.push(type);
    world.nodes.set(type.nodeId, type);
  }
}

function firstCommit(
  world: World,
  repository: Repository,
  owner: Account,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  const changes = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files))
    changes.set(path, typeof content === "string" ? Buffer.from(content) : content);
  const author = signatureOf(world, owner);
  const message = "Initial commit";
  const commit = commitFiles(repository, { parents: [], changes, message, author, committer: author, verified: false });
  moveRef(world, repository, { account: owner, token: null }, `refs/heads/${repository.defaultBranch}`, commit.sha, {
    force: true,
  });
}
