import { epochMs } from "../../src/ports/epoch-ms.ts";
import type { IssueNumber } from "../../src/ports/issue-number.ts";
import type { IssuePatch, ObservedIssue } from "../../src/ports/issue.ts";
import type { Operation } from "../../src/reconcile/input/operation.ts";
import { milestoneOf, observedIssue, OWN_BOT } from "./observed-issue.ts";

type Create = Extract<Operation, { kind: "create" }>;

/** How operations reach the issues. */
export interface ApplyOptions {
  /** Number of the issue that a creation makes. */
  readonly numberOf: (create: Create) => IssueNumber;
  /** Number of the issue that an item has already; null: none. */
  readonly issueAt: (index: number) => IssueNumber | null;
  /** When it happens, ISO 8601 in seconds. */
  readonly at: string;
}

/** The issues after all operations of a run, as GitHub would show them. */
export function applyOperations(
  issues: readonly ObservedIssue[],
  operations: readonly Operation[],
  options: ApplyOptions,
): readonly ObservedIssue[] {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const createdAt = new Map<number, IssueNumber>();
  const change = (number: IssueNumber, over: (issue: ObservedIssue) => Partial<ObservedIssue>): void => {
    const issue = byNumber.get(number);
    if (issue !== undefined) byNumber.set(number, { ...issue, ...over(issue) });
  };
  const added = new Map<IssueNumber, { number: IssueNumber; state: "open" }[]>();
  for (const operation of operations) {
    if (operation.kind !== "create") continue;
    const number = options.numberOf(operation);
    const { index, host } = operation;
    const parent = host === null ? null : (createdAt.get(host) ?? options.issueAt(host));
    createdAt.set(index, number);
    const { title, body, labels, assignees = [], milestone, type } = operation.issue;
    byNumber.set(
      number,
      observedIssue(number, {
        title,
        body,
        labels,
        assignees,
        milestone: milestone === undefined ? null : milestoneOf(milestone),
        type: type ?? null,
        parent,
        createdAt: epochMs(Date.parse(options.at)),
      }),
    );
    if (parent !== null) added.set(parent, [...(added.get(parent) ?? []), { number, state: "open" }]);
  }
  for (const [parent, children] of added) change(parent, (issue) => ({ children: [...issue.children, ...children] }));
  for (const operation of operations)
    switch (operation.kind) {
      case "update":
        change(operation.number, (issue) => patched(issue, operation.patch, options.at));
        break;
      case "move":
        change(operation.number, () => ({ parent: operation.parent }));
        break;
      case "reorder":
        change(operation.parent, ({ children }) => ({ children: reordered(children, operation) }));
        break;
      case "block":
        change(operation.number, ({ blockedBy }) => ({ blockedBy: [...blockedBy, operation.blocker] }));
        break;
      case "unblock":
        change(operation.number, ({ blockedBy }) => ({
          blockedBy: blockedBy.filter((number) => number !== operation.blocker),
        }));
        break;
      case "comment":
        change(operation.number, ({ comments }) => ({ comments: comments + 1 }));
        break;
      case "close-duplicate":
        change(operation.number, (issue) => patched(issue, { state: "closed", closeReason: "duplicate" }, options.at));
        break;
      case "create":
      case "adopt":
        break;
    }
  return withChildren([...byNumber.values()]);
}

function patched(issue: ObservedIssue, patch: IssuePatch, at: string): Partial<ObservedIssue> {
  const { title = issue.title, body = issue.body, state = issue.state } = patch;
  const { addLabels = [], removeLabels = [], addAssignees = [], removeAssignees = [] } = patch;
  const isOther = state !== issue.state;
  return {
    title,
    body,
    state,
    closeReason: state === "open" ? null : (patch.closeReason ?? issue.closeReason),
    closedBy: state === "open" ? null : isOther ? OWN_BOT : issue.closedBy,
    stateEvents: isOther ? [...issue.stateEvents, { to: state, actor: OWN_BOT, at }] : issue.stateEvents,
    edited: body === issue.body ? issue.edited : { by: OWN_BOT, at },
    ...(patch.milestone === undefined
      ? {}
      : { milestone: patch.milestone === null ? null : milestoneOf(patch.milestone) }),
    ...(patch.type === undefined ? {} : { type: patch.type }),
    ...(patch.fields === undefined ? {} : { fields: withFields(issue.fields, patch.fields) }),
    labels: [...new Set([...issue.labels, ...addLabels])].filter((label) => !removeLabels.includes(label)),
    assignees: [...new Set([...issue.assignees, ...addAssignees])].filter((login) => !removeAssignees.includes(login)),
  };
}

/** The values of issue fields after some were set, and those that are null taken off. */
export function withFields(
  before: ObservedIssue["fields"],
  set: NonNullable<IssuePatch["fields"]>,
): NonNullable<ObservedIssue["fields"]> {
  const now = new Map(Object.entries(before ?? {}));
  for (const [name, value] of Object.entries(set))
    if (value === null) now.delete(name.toLowerCase());
    else now.set(name.toLowerCase(), value);
  return Object.fromEntries(now);
}

type Children = ObservedIssue["children"];

function reordered(children: Children, { number, after }: Extract<Operation, { kind: "reorder" }>): Children {
  const moved = children.filter((child) => child.number === number);
  const rest = children.filter((child) => child.number !== number);
  const at = after === null ? 0 : rest.findIndex((child) => child.number === after) + 1;
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

/** The issues with sub-issue lists that agree with the parents and states of all of them; strangers in a list stay. */
export function withChildren(issues: readonly ObservedIssue[]): readonly ObservedIssue[] {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const arriving = new Map<IssueNumber, { number: IssueNumber; state: "open" | "closed" }[]>();
  const listed = new Map(
    issues.map(({ number, children }) => [number, new Set(children.map((child) => child.number))]),
  );
  for (const { number, parent, state } of issues)
    if (parent !== null && listed.get(parent)?.has(number) === false)
      arriving.set(parent, [...(arriving.get(parent) ?? []), { number, state }]);
  return issues.map((issue) => {
    const staying = issue.children.flatMap((child) => {
      const known = byNumber.get(child.number);
      if (known === undefined) return [child];
      return known.parent === issue.number ? [{ number: child.number, state: known.state }] : [];
    });
    return { ...issue, children: [...staying, ...(arriving.get(issue.number) ?? [])] };
  });
}
