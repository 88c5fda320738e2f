import { choose, tasks, withIssue, type Perform } from "./choice.ts";
import type { Harbor } from "./harbor.ts";
import { NOWHERE, type ModelItem } from "./model-item.ts";

/** What else people do to issues. Null: there is nobody to do it to, and nothing happens. */
export const ISSUE_ACTS = {
  editBody: note("ada"),
  /** Another workflow, under the very account that plansync has there. */
  editBodyAsBot: note("github-actions[bot]"),
  /** Somebody whose token plansync may run with as well. */
  editBodyAsBea: note("bea"),

  emptyBody: empty("ada"),
  emptyBodyAsBot: empty("github-actions[bot]"),

  deleteIssue: (harbor, a, b) => {
    const item = choose(
      stayedInPlan(withIssue(harbor.model.items)).filter(
        ({ kind }) => kind === "task" || (kind === "step" && b % 3 === 0),
      ),
      a,
    );
    if (item?.issue == null) return null;
    const { issue } = item;
    harbor.stage.repo.deleteIssue(issue, "ada");
    loseIssue(harbor, item);
    return `#${issue} "${item.issueTitle}" is deleted`;
  },

  transferIssue: (harbor, a) => {
    const item = choose(stayedInPlan(withIssue(tasks(harbor))), a);
    if (item?.issue == null) return null;
    const { issue } = item;
    harbor.stage.repo.transferIssue(issue, "ada/elsewhere", "ada");
    loseIssue(harbor, item);
    return `#${issue} "${item.issueTitle}" is transferred`;
  },

  lock: (harbor, a, b) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    harbor.stage.repo.lockIssue(item.issue, b % 2 === 0);
    return `#${item.issue} is ${b % 2 === 0 ? "locked" : "unlocked"}`;
  },

  label: (harbor, a, b) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    const mine = harbor.labels.get(item.issue) ?? new Set<string>();
    mine.add(`area-${b % 5}`);
    harbor.labels.set(item.issue, mine);
    const ours = b % 3 === 0 ? [] : ["plansync", item.kind === "task" ? harbor.taskLabel : `plansync:${item.kind}`];
    const started = item.isLabelled ? ["in progress"] : [];
    harbor.stage.repo.setLabels(item.issue, [...ours, ...mine, ...started], "ada");
    return `#${item.issue} is labelled ${[...ours, ...mine].join(", ")}`;
  },

  comment: (harbor, a) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined || harbor.stage.repo.issue(item.issue).locked) return null;
    harbor.stage.repo.comment(item.issue, "A word of mine", "ada");
    harbor.comments.set(item.issue, (harbor.comments.get(item.issue) ?? 0) + 1);
    return `#${item.issue} gets a comment`;
  },

  forge: (harbor, a) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    const { title, body } = harbor.stage.repo.issue(item.issue);
    const made = harbor.stage.repo.createIssue({ title, body, by: "eve" });
    harbor.humans.add(made.number);
    return `#${made.number} is made by an outsider, a copy of #${item.issue}`;
  },
} satisfies Record<string, Perform>;

/** Words above, below or within the block: they stay, whoever wrote them. */
function note(by: string): Perform {
  return (harbor, a, b) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    const words = `A note of ${by}, number ${b % 1000}.`;
    const { body } = harbor.stage.repo.issue(item.issue);
    const end = body.lastIndexOf("<!-- plansync end");
    const text =
      b % 3 === 0 && end >= 0
        ? `${body.slice(0, end)}\n${words}\n\n${body.slice(end)}`
        : b % 2 === 0
          ? `${words}\r\n\r\n${body}`
          : `${body}\r\n\r\n${words}`;
    harbor.stage.repo.editIssue(item.issue, { body: text }, by);
    harbor.notes.set(item.issue, [...(harbor.notes.get(item.issue) ?? []), words]);
    return `${by} writes a note into #${item.issue}, ${["within", "below", "above", "within", "above", "below"][b % 6] ?? ""}`;
  };
}

function empty(by: string): Perform {
  return (harbor, a) => {
    const item = choose(withIssue(harbor.model.items), a);
    // With the text goes what tells that plansync closed the issue of an item that comes back: then it stays closed.
    if (item === undefined || item.agreed?.host === -1) return null;
    harbor.stage.repo.editIssue(item.issue, { body: "" }, by);
    harbor.notes.delete(item.issue);
    loseBoxes(harbor, item.id);
    return `the body of #${item.issue} is emptied by ${by}`;
  };
}

function loseBoxes(harbor: Harbor, host: number): void {
  for (const item of harbor.model.items) if (item.issue === null && item.agreed?.host === host) item.voteLost = true;
}

function loseIssue(harbor: Harbor, item: ModelItem): void {
  loseBoxes(harbor, item.id);
  for (const child of harbor.model.items) {
    if (child.under === item.id) child.under = null;
    // Nobody took it out.
    if (child.agreed?.under === item.id) child.agreed.under = null;
  }
  for (const [number, { under }] of harbor.model.strangers)
    if (under === item.id) {
      harbor.model.strangers.delete(number);
      harbor.humans.add(number);
    }
  item.issue = null;
  item.gone = true;
  item.isLabelled = false;
  item.voteLost = true;
  item.under = null;
  harbor.touched.add(item.id);
}

/** What came back to the plan and lost its issue before a sync saw it is new work, and gets a new one. */
function stayedInPlan<T extends ModelItem>(items: readonly T[]): readonly T[] {
  return items.filter(({ agreed }) => agreed?.host !== NOWHERE);
}
