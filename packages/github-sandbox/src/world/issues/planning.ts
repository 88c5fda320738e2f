import type { Account } from "../account.ts";
import { invalid, Refusal } from "../refusal.ts";
import type { Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";
import type { Issue, IssueField, IssueFieldValue, Milestone } from "./issue.ts";

const TITLE_LIMIT = 255;

/** What a new milestone is like. */
export interface NewMilestone {
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  /** A moment, ISO 8601. */
  readonly dueOn?: string | null | undefined;
}

/** Makes a milestone; titles are unique in a repository. */
export function createMilestone(
  world: World,
  repository: Repository,
  creator: Account,
  { title, description, state, dueOn }: NewMilestone,
): Milestone {
  checkTitle(repository, title);
  const id = world.nextId();
  const now = world.clock.now();
  const milestone: Milestone = {
    kind: "milestone",
    id,
    nodeId: world.nodeId("MI", id),
    number: repository.milestones.length + 1,
    repository,
    creator,
    title,
    description: description ?? null,
    state: state ?? "open",
    dueOn: dueOn ?? null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  repository.milestones.push(milestone);
  world.nodes.set(milestone.nodeId, milestone);
  return milestone;
}

/** Changes title or day of a milestone. */
export function changeMilestone(
  world: World,
  milestone: Milestone,
  change: { readonly title?: string | undefined; readonly dueOn?: string | null | undefined },
): void {
  if (change.title !== undefined && change.title !== milestone.title) {
    checkTitle(milestone.repository, change.title);
    milestone.title = change.title;
  }
  if (change.dueOn !== undefined) milestone.dueOn = change.dueOn;
  milestone.updatedAt = world.clock.now();
}

function checkTitle(repository: Repository, title: string): void {
  const resource = "Milestone";
  if (title.trim() === "") throw invalid({ resource, field: "title", code: "missing_field" });
  if (title.length > TITLE_LIMIT) throw invalid({ resource, field: "title", code: "invalid" });
  if (repository.milestones.some((milestone) => milestone.title === title))
    throw invalid({ resource, field: "title", code: "already_exists" });
}

/** What a new issue field is like. */
export interface NewIssueField {
  readonly name: string;
  readonly dataType: IssueField["dataType"];
  /** Names of the options of a field with one of them. */
  readonly options?: readonly string[];
}

/** Makes an issue field; only organizations have them. */
export function createIssueField(
  world: World,
  repository: Repository,
  { name, dataType, options = [] }: NewIssueField,
): IssueField {
  if (repository.owner.type !== "Organization") throw new Error("only repositories of organizations have issue fields");
  const id = world.nextId();
  const field: IssueField = {
    kind: "issue-field",
    id,
    nodeId: world.nodeId("IF", id),
    name,
    dataType,
    options: options.map((option) => ({ nodeId: world.nodeId("IFSSO", world.nextId()), name: option })),
    createdAt: world.clock.now(),
  };
  repository.issueFields.push(field);
  world.nodes.set(field.nodeId, field);
  return field;
}

/** Gives an issue a value in a field, of one with options by the option's name; null takes it off. */
export function setIssueField(world: World, issue: Issue, field: IssueField, value: string | number | null): void {
  if (value !== null && !fits(field, value))
    throw new Refusal(422, `${String(value)} is not a valid value for ${field.name}`, { type: "UNPROCESSABLE" });
  world.lag.beforeChange(issue);
  const others = issue.fieldValues.filter((each) => each.field !== field);
  const added: IssueFieldValue[] =
    value === null ? [] : [{ kind: "issue-field-value", nodeId: world.nodeId("IFV", world.nextId()), field, value }];
  issue.fieldValues = [...others, ...added];
  issue.updatedAt = world.clock.now();
}

function fits({ dataType, options }: IssueField, value: string | number): boolean {
  switch (dataType) {
    case "number":
      return typeof value === "number";
    case "text":
      return typeof value === "string";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "single_select":
      return options.some(({ name }) => name === value);
  }
}
