import { commitFiles, moveRef, signatureOf } from "./world/git-write.ts";
import type { StoredCommit } from "./git/git-store.ts";
import { listHistory } from "./git/history.ts";
import type { Account, Actor, Role } from "./world/account.ts";
import { createComment, deleteComment, updateComment } from "./world/comments.ts";
import { changeIssue, closeIssue, reopenIssue, setLabels } from "./world/issue-change.ts";
import type { IssueChange } from "./world/issue-change.ts";
import { createIssue } from "./world/issue-create.ts";
import { deleteIssue, transferIssue } from "./world/issue-fate.ts";
import type { Comment, Issue, StateReason } from "./world/issue.ts";
import { ensureLabel } from "./world/labels.ts";
import { createPull, mergePull } from "./world/pulls.ts";
import type { Ping, Protection, Repository } from "./world/repository.ts";
import { addSubIssue, moveSubIssue, removeSubIssue } from "./world/sub-issues.ts";
import type { World } from "./world/world.ts";

/** How people push. */
export interface PushOptions {
  readonly message?: string;
  /** Login; the owner unless told. */
  readonly author?: string;
  readonly branch?: string;
  /** Paths to delete. */
  readonly delete?: readonly string[];
  /** Replaces the branch's tip by a commit on this one, as a forced push does. */
  readonly forceOnto?: string;
}

/** A repository as people use it in the web interface and with git: every act is one of a human unless told. */
export class RepositoryHandle {
  readonly repository: Repository;
  private readonly world: World;

  constructor(world: World, repository: Repository) {
    this.world = world;
    this.repository = repository;
  }

  get fullName(): string {
    return this.repository.fullName;
  }

  get defaultBranch(): string {
    return this.repository.defaultBranch;
  }

  /** Someone who does something; the owner unless named, and where the owner is an organization, a maintainer. */
  private actor(login?: string): Actor {
    const { owner } = this.repository;
    return { account: login === undefined ? owner : this.world.account(login), token: null };
  }

  /** Commits files on a branch, which is made from the default branch where there is none; returns the commit's sha. */
  push(files: Readonly<Record<string, string | Uint8Array>>, options: PushOptions = {}): string {
    const { branch = this.defaultBranch } = options;
    const actor = this.actor(options.author);
    const tip = options.forceOnto ?? this.repository.tipOf(branch) ?? this.repository.tipOf(this.defaultBranch);
    const changes = new Map<string, Uint8Array | null>();
    for (const path of options.delete ?? []) {
      changes.set(path, null);
    }
    for (const [path, content] of Object.entries(files)) {
      changes.set(path, typeof content === "string" ? Buffer.from(content) : content);
    }
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
      // People with the right to may pass what holds back bots.
      isExempt: true,
    });
    return commit.sha;
  }

  /** Deletes a branch. */
  deleteBranch(branch: string, by?: string): void {
    moveRef(this.world, this.repository, this.actor(by), `refs/heads/${branch}`, null, { force: true });
  }

  /** The commit a reference points to; a name without `refs/` is a branch. */
  ref(name: string): string | undefined {
    return this.repository.git.refs.get(name.startsWith("refs/") ? name : `refs/heads/${name}`);
  }

  /** Text of a file, undefined where there is none. */
  readFile(path: string, at = this.defaultBranch): string | undefined {
    const bytes = this.readBytes(path, at);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  }

  /** Bytes of a file on a branch, reference or commit. */
  readBytes(path: string, at = this.defaultBranch): Uint8Array | undefined {
    const { git } = this.repository;
    const commit = git.findCommit(this.ref(at) ?? at);
    const file = commit === undefined ? undefined : git.findPath(commit.tree, path);
    return file === undefined ? undefined : git.findBlob(file.sha);
  }

  /** Paths of all files, sorted. */
  listFiles(at = this.defaultBranch): string[] {
    const commit = this.repository.git.findCommit(this.ref(at) ?? at);
    const all = commit === undefined ? [] : this.repository.git.walk(commit.tree);
    return all.flatMap((file) => (file.type === "blob" ? [file.path] : [])).sort();
  }

  /** Commits of a branch or reference, newest first. */
  commits(at = this.defaultBranch): StoredCommit[] {
    const tip = this.ref(at);
    return tip === undefined ? [] : listHistory(this.repository.git, tip);
  }

  /** Issues without pull requests, by number. */
  issues(): Issue[] {
    return [...this.repository.issues.values()].filter((issue) => issue.pull === null);
  }

  pulls(): Issue[] {
    return [...this.repository.issues.values()].filter((issue) => issue.pull !== null);
  }

  /** The issue or pull request at a number, or throws. */
  issue(number: number): Issue {
    const issue = this.repository.issues.get(number);
    if (issue === undefined) {
      throw new Error(`${this.fullName} has no issue #${String(number)}`);
    }
    return issue;
  }

  createIssue(fields: {
    title: string;
    body?: string;
    labels?: readonly string[];
    parent?: number;
    by?: string;
  }): Issue {
    const actor = this.actor(fields.by);
    const labels = (fields.labels ?? []).map((name) => ensureLabel(this.world, this.repository, actor, name));
    const parent = fields.parent === undefined ? null : this.issue(fields.parent);
    return createIssue(this.world, this.repository, actor, { title: fields.title, body: fields.body, labels, parent });
  }

  closeIssue(
    number: number,
    options: { by?: string; reason?: Exclude<StateReason, "reopened">; duplicateOf?: number } = {},
  ): void {
    const duplicateOf = options.duplicateOf === undefined ? null : this.issue(options.duplicateOf);
    closeIssue(this.world, this.issue(number), this.actor(options.by), options.reason ?? "completed", { duplicateOf });
  }

  reopenIssue(number: number, by?: string): void {
    reopenIssue(this.world, this.issue(number), this.actor(by));
  }

  editIssue(number: number, change: Pick<IssueChange, "title" | "body">, by?: string): void {
    changeIssue(this.world, this.issue(number), this.actor(by), change);
  }

  /** Ticks (or unticks) the one box whose text contains this, as a click in the web interface does. */
  tickBox(number: number, text: string, by?: string, isTicked = true): void {
    const issue = this.issue(number);
    const boxes = [...issue.body.matchAll(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[)([ xX])(\][ \t].*)$/gmu)];
    const hits = boxes.filter((box) => (box[3] ?? "").includes(text));
    const [box] = hits;
    if (box === undefined || hits.length > 1) {
      throw new Error(`issue #${String(number)} has ${String(hits.length)} boxes with "${text}"`);
    }
    const at = box.index + (box[1] ?? "").length;
    const body = `${issue.body.slice(0, at)}${isTicked ? "x" : " "}${issue.body.slice(at + 1)}`;
    this.editIssue(number, { body }, by);
  }

  comment(number: number, body: string, by?: string): Comment {
    return createComment(this.world, this.issue(number), this.actor(by), body);
  }

  editComment(id: number, body: string, by?: string): void {
    updateComment(this.world, this.getComment(id), this.actor(by), body);
  }

  deleteComment(id: number, by?: string): void {
    deleteComment(this.world, this.getComment(id), this.actor(by));
  }

  private getComment(id: number): Comment {
    const comment = this.repository.comments.get(id);
    if (comment === undefined) {
      throw new Error(`${this.fullName} has no comment ${String(id)}`);
    }
    return comment;
  }

  deleteIssue(number: number, by?: string): void {
    deleteIssue(this.world, this.issue(number), this.actor(by));
  }

  /** Returns the issue as it is in the other repository. */
  transferIssue(number: number, to: string, by?: string): Issue {
    return transferIssue(this.world, this.issue(number), this.world.getRepository(to), this.actor(by));
  }

  lockIssue(number: number, isLocked = true): void {
    this.issue(number).locked = isLocked;
  }

  /** Replaces the labels of an issue. */
  setLabels(number: number, names: readonly string[], by?: string): void {
    const actor = this.actor(by);
    const labels = names.map((name) => ensureLabel(this.world, this.repository, actor, name));
    setLabels(this.world, this.issue(number), actor, labels);
  }

  /** Puts an issue under another one; null takes it out. */
  setParent(number: number, parent: number | null, by?: string): void {
    const child = this.issue(number);
    const actor = this.actor(by);
    if (parent !== null) {
      addSubIssue(this.world, this.issue(parent), child, actor, true);
    } else if (child.parent !== null) {
      removeSubIssue(this.world, child.parent, child, actor);
    }
  }

  /** Moves a sub-issue right behind a sibling. */
  moveAfter(number: number, sibling: number): void {
    const child = this.issue(number);
    if (child.parent === null) {
      throw new Error(`issue #${String(number)} has no parent`);
    }
    moveSubIssue(this.world, child.parent, child, { after: this.issue(sibling) });
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

  /** Makes a branch refuse direct commits; null lifts it. */
  protectBranch(branch: string, protection: Partial<Protection> | null): void {
    if (protection === null) {
      this.repository.protections.delete(branch);
      return;
    }
    const { requirePullRequest = false, requiredChecks = [], kind = "classic", bypass = [] } = protection;
    this.repository.protections.set(branch, { requirePullRequest, requiredChecks, kind, bypass });
  }

  /** Renames the default branch, as the settings page does. */
  renameDefaultBranch(name: string): void {
    const { git, defaultBranch } = this.repository;
    const tip = this.repository.tipOf(defaultBranch);
    git.refs.delete(`refs/heads/${defaultBranch}`);
    if (tip !== undefined) {
      git.refs.set(`refs/heads/${name}`, tip);
    }
    this.repository.defaultBranch = name;
  }

  setRole(login: string, role: Role): Account {
    this.repository.roles.set(login.toLowerCase(), role);
    return this.world.account(login);
  }

  /** What texts so far would have pinged or linked. */
  get pings(): readonly Ping[] {
    return this.repository.pings;
  }
}
