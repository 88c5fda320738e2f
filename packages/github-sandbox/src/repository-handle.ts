import { listHistory } from "./git/history.ts";
import type { StoredCommit } from "./git/git-store.ts";
import { IssueActs } from "./issue-acts.ts";
import type { Account, Role } from "./world/account.ts";
import { commitFiles, moveRef, signatureOf } from "./world/repositories/git-write.ts";
import { closeIssue } from "./world/issues/issue-change.ts";
import type { Issue } from "./world/issues/issue.ts";
import { createPull, mergePull } from "./world/pulls/pulls.ts";
import { deleteRepository, renameRepository } from "./world/repositories/repository-lifecycle.ts";
import { UNPROTECTED, type Protection, type PushRule } from "./world/repositories/protection.ts";
import type { Ping } from "./world/repositories/repository.ts";

/** Options of a push. */
export interface PushOptions {
  readonly message?: string;
  /** Login; the owner by default. */
  readonly author?: string;
  readonly branch?: string;
  /** Paths to delete. */
  readonly delete?: readonly string[];
  /** Replaces the branch's tip with a commit on top of this one, as a forced push does. */
  readonly forceOnto?: string;
}

/** A repository as people use it in the web interface and with git: by default, a human performs every action. */
export class RepositoryHandle extends IssueActs {
  get defaultBranch(): string {
    return this.repository.defaultBranch;
  }

  /**
   * Commits files on a branch, which is created from the default branch if it does not exist; returns the commit's sha.
   */
  push(files: Readonly<Record<string, string | Uint8Array>>, options: PushOptions = {}): string {
    const { branch = this.defaultBranch } = options;
    const actor = this.actor(options.author);
    const tip = options.forceOnto ?? this.repository.tipOf(branch) ?? this.repository.tipOf(this.defaultBranch);
    const changes = new Map<string, Uint8Array | null>();
    for (const path of options.delete ?? []) changes.set(path, null);
    for (const [path, content] of Object.entries(files))
      changes.set(path, typeof content === "string" ? Buffer.from(content) : content);
    const author = signatureOf(this.world, actor.account);
    const message = options.message ?? "Update files";
    const parents = tip === undefined ? [] : [tip];
    const commit = commitFiles(this.repository, {
      parents,
      changes,
      message,
      author,
      committer: author,
      verified: false,
    });
    moveRef(this.world, this.repository, actor, `refs/heads/${branch}`, commit.sha, {
      force: options.forceOnto !== undefined,
      // People with the permission may bypass rules that stop bots.
      isExempt: true,
    });
    return commit.sha;
  }

  /** Deletes a branch. */
  deleteBranch(branch: string, by?: string): void {
    moveRef(this.world, this.repository, this.actor(by), `refs/heads/${branch}`, null, { force: true });
  }

  /** Returns the commit that a reference points to; a name without `refs/` is a branch. */
  ref(name: string): string | undefined {
    return this.repository.git.refs.get(name.startsWith("refs/") ? name : `refs/heads/${name}`);
  }

  /** Returns the text of a file; undefined where there is none. */
  readFile(path: string, at = this.defaultBranch): string | undefined {
    const bytes = this.readBytes(path, at);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  }

  /** Returns the bytes of a file on a branch, reference or commit. */
  readBytes(path: string, at = this.defaultBranch): Uint8Array | undefined {
    const { git } = this.repository;
    const commit = git.findCommit(this.ref(at) ?? at);
    const file = commit === undefined ? undefined : git.findPath(commit.tree, path);
    return file === undefined ? undefined : git.findBlob(file.sha);
  }

  /** Returns the paths of all files, sorted. */
  listFiles(at = this.defaultBranch): string[] {
    const commit = this.repository.git.findCommit(this.ref(at) ?? at);
    const all = commit === undefined ? [] : this.repository.git.walk(commit.tree);
    return all.flatMap((file) => (file.type === "blob" ? [file.path] : [])).sort();
  }

  /** Returns the commits of a branch or reference, newest first. */
  commits(at = this.defaultBranch): StoredCommit[] {
    const tip = this.ref(at);
    return tip === undefined ? [] : listHistory(this.repository.git, tip);
  }

  pulls(): Issue[] {
    return [...this.repository.issues.values()].filter((issue) => issue.pull !== null);
  }

  openPull(fields: { title: string; head: string; base?: string; body?: string; by?: string }): Issue {
    const { title, head, body, base = this.defaultBranch } = fields;
    return createPull(this.world, this.repository, this.actor(fields.by), { title, head, base, body });
  }

  mergePull(number: number, by?: string): string {
    return mergePull(this.world, this.issue(number), this.actor(by));
  }

  closePull(number: number, by?: string): void {
    closeIssue(this.world, this.issue(number), this.actor(by), "completed");
  }

  /** Makes a branch (`*`: each of them) refuse direct commits; null removes the protection. */
  protectBranch(branch: string, protection: Partial<Protection> | null): void {
    if (protection === null) this.repository.protections.delete(branch);
    else this.repository.protections.set(branch, { ...UNPROTECTED, ...protection });
  }

  /** Adds a push rule: it refuses every push, to whatever reference, that brings a file whose path it forbids. */
  forbidPush(rule: PushRule): void {
    this.repository.pushRules.push(rule);
  }

  /** Renames the default branch, as the settings page does. */
  renameDefaultBranch(name: string): void {
    const { git, defaultBranch } = this.repository;
    const tip = this.repository.tipOf(defaultBranch);
    git.refs.delete(`refs/heads/${defaultBranch}`);
    if (tip !== undefined) git.refs.set(`refs/heads/${name}`, tip);
    this.repository.defaultBranch = name;
  }

  /** Renames the repository or transfers it to another owner; the old name redirects. */
  rename(to: { readonly owner?: string; readonly name?: string }, by?: string): void {
    renameRepository(this.world, this.repository, this.actor(by), to);
  }

  /** Archives or unarchives the repository. */
  archive(isArchived = true, by?: string): void {
    this.repository.isArchived = isArchived;
    const { account: sender, token } = this.actor(by);
    const action = isArchived ? "archived" : "unarchived";
    this.world.events.emit({ name: "repository", action, repository: this.repository, sender, token });
  }

  /** Deletes the repository. */
  remove(by?: string): void {
    deleteRepository(this.world, this.repository, this.actor(by));
  }

  setRole(login: string, role: Role): Account {
    this.repository.roles.set(login.toLowerCase(), role);
    return this.world.account(login);
  }

  /** Returns the mentions and links that all texts so far would have caused. */
  get pings(): readonly Ping[] {
    return this.repository.pings;
  }
}
