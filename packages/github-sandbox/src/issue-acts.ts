import type { Actor } from "./world/account.ts";
import { createComment, deleteComment, updateComment } from "./world/issues/comments.ts";
import { changeIssue, closeIssue, reopenIssue, setLabels, type IssueChange } from "./world/issues/issue-change.ts";
import { createIssue } from "./world/issues/issue-create.ts";
import { addBlockedBy, removeBlockedBy } from "./world/issues/dependencies.ts";
import { deleteIssue, transferIssue } from "./world/issues/issue-lifecycle.ts";
import type { Comment, Issue, Label, Milestone, StateReason } from "./world/issues/issue.ts";
import { deleteLabel, ensureLabel, updateLabel, type LabelFields } from "./world/issues/labels.ts";
import { changeMilestone, createMilestone, setIssueField } from "./world/issues/planning.ts";
import { humanOf } from "./world/people.ts";
import type { Repository } from "./world/repositories/repository.ts";
import { addSubIssue, moveSubIssue, removeSubIssue } from "./world/issues/sub-issues.ts";
import type { World } from "./world/world.ts";

/** What people do to issues in the web interface; without a name, the owner does it. */
export class IssueActs {
  readonly repository: Repository;
  protected readonly world: World;

  constructor(world: World, repository: Repository) {
    this.world = world;
    this.repository = repository;
  }

  get fullName(): string {
    return this.repository.fullName;
  }

  protected actor(login?: string): Actor {
    const account = login === undefined ? humanOf(this.world, this.repository) : this.world.account(login);
    return { account, token: null };
  }

  /** Issues without pull requests, by number. */
  issues(): Issue[] {
    return [...this.repository.issues.values()].filter((issue) => issue.pull === null);
  }

  /** Returns the issue or pull request with a number, or throws. */
  issue(number: number): Issue {
    const issue = this.repository.issues.get(number);
    if (issue === undefined) throw new Error(`${this.fullName} has no issue #${number}`);
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

  /** Ticks (or unticks) the only box whose text contains this, as a click in the web interface does. */
  tickBox(number: number, text: string, by?: string, isTicked = true): void {
    const issue = this.issue(number);
    const boxes = [...issue.body.matchAll(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[)([ xX])(\][ \t].*)$/gmu)];
    const hits = boxes.filter((box) => (box[3] ?? "").includes(text));
    const [box] = hits;
    if (box === undefined || hits.length > 1)
      throw new Error(`issue #${number} has ${hits.length} boxes with "${text}"`);
    const at = box.index + (box[1] ?? "").length;
    const body = `${issue.body.slice(0, at)}${isTicked ? "x" : " "}${issue.body.slice(at + 1)}`;
    this.editIssue(number, { body }, by);
  }

  comment(number: number, body: string, by?: string): Comment {
    return createComment(this.world, this.issue(number), this.actor(by), body);
  }

  editComment(id: number, body: string, by?: string): void {
    updateComment(this.world, this.#getComment(id), this.actor(by), body);
  }

  deleteComment(id: number, by?: string): void {
    deleteComment(this.world, this.#getComment(id), this.actor(by));
  }

  #getComment(id: number): Comment {
    const comment = this.repository.comments.get(id);
    if (comment === undefined) throw new Error(`${this.fullName} has no comment ${id}`);
    return comment;
  }

  deleteIssue(number: number, by?: string): void {
    deleteIssue(this.world, this.issue(number), this.actor(by));
  }

  /** Transfers the issue, and returns it as it is in the other repository. */
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

  /** Replaces the people who are assigned to an issue. */
  setAssignees(number: number, logins: readonly string[], by?: string): void {
    const assignees = logins.map((login) => this.world.account(login));
    changeIssue(this.world, this.issue(number), this.actor(by), { assignees });
  }

  /** Makes a milestone; `due` is a day, `2026-12-01`. */
  createMilestone(title: string, due?: string, by?: string): Milestone {
    const dueOn = due === undefined ? null : `${due}T08:00:00Z`;
    return createMilestone(this.world, this.repository, this.actor(by).account, { title, dueOn });
  }

  /** Returns the milestone of this title, or throws. */
  milestone(title: string): Milestone {
    const milestone = this.repository.milestones.find((each) => each.title === title);
    if (milestone === undefined) throw new Error(`${this.fullName} has no milestone ${title}`);
    return milestone;
  }

  /** Changes title or day of a milestone. */
  editMilestone(title: string, change: { readonly title?: string; readonly due?: string }): void {
    const dueOn = change.due === undefined ? undefined : `${change.due}T08:00:00Z`;
    changeMilestone(this.world, this.milestone(title), { title: change.title, dueOn });
  }

  /** Puts an issue into a milestone, by its title; null takes it out. */
  setMilestone(number: number, title: string | null, by?: string): void {
    const milestone = title === null ? null : this.milestone(title);
    changeIssue(this.world, this.issue(number), this.actor(by), { milestone });
  }

  /** Gives an issue a type, by its name; null takes it off. */
  setType(number: number, name: string | null, by?: string): void {
    const type = name === null ? null : (this.repository.issueTypes.find((each) => each.name === name) ?? null);
    if (name !== null && type === null) throw new Error(`${this.fullName} has no issue type ${name}`);
    changeIssue(this.world, this.issue(number), this.actor(by), { type });
  }

  /** Gives an issue a value in an issue field, by the field's name; null takes it off. */
  setField(number: number, name: string, value: string | number | null): void {
    const field = this.repository.issueFields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`${this.fullName} has no issue field ${name}`);
    setIssueField(this.world, this.issue(number), field, value);
  }

  /** What an issue has in an issue field; null: nothing. */
  fieldOf(number: number, name: string): string | number | null {
    return this.issue(number).fieldValues.find(({ field }) => field.name === name)?.value ?? null;
  }

  /** Returns the label of this name, or throws. */
  label(name: string): Label {
    const label = this.repository.findLabel(name);
    if (label === undefined) throw new Error(`${this.fullName} has no label ${name}`);
    return label;
  }

  /** Changes the name, color or description of a label. */
  editLabel(name: string, fields: LabelFields, by?: string): void {
    updateLabel(this.world, this.label(name), this.actor(by), fields);
  }

  /** Deletes a label, and removes it from all issues. */
  deleteLabel(name: string, by?: string): void {
    deleteLabel(this.world, this.label(name), this.actor(by));
  }

  /** Marks an issue as blocked by another. */
  addBlocker(number: number, blocker: number, by?: string): void {
    addBlockedBy(this.world, this.issue(number), this.issue(blocker), this.actor(by));
  }

  removeBlocker(number: number, blocker: number, by?: string): void {
    removeBlockedBy(this.world, this.issue(number), this.issue(blocker), this.actor(by));
  }

  /** Puts an issue under another one; null removes it from its parent. */
  setParent(number: number, parent: number | null, by?: string): void {
    const child = this.issue(number);
    const actor = this.actor(by);
    if (parent !== null) addSubIssue(this.world, this.issue(parent), child, actor, true);
    else if (child.parent !== null) removeSubIssue(this.world, child.parent, child, actor);
  }

  /** Moves a sub-issue right after a sibling. */
  moveAfter(number: number, sibling: number): void {
    const child = this.issue(number);
    if (child.parent === null) throw new Error(`issue #${number} has no parent`);
    moveSubIssue(this.world, child.parent, child, { after: this.issue(sibling) });
  }
}
