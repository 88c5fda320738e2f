import type { ModelItem } from "./model.ts";
import type { Harbor } from "./harbor.ts";

/** One act of a story: what, and numbers that choose on whom. A number means the same whatever came before it. */
export interface Act {
  readonly kind: ActKind;
  readonly a: number;
  readonly b: number;
}

type Perform = (harbor: Harbor, a: number, b: number) => string | null;

function choose<T>(list: readonly T[], at: number): T | undefined {
  return list.length === 0 ? undefined : list[at % list.length];
}

function tasks(harbor: Harbor): ModelItem[] {
  return harbor.model.items.filter(({ kind }) => kind === "task");
}

function untouched(harbor: Harbor, items: readonly ModelItem[]): ModelItem[] {
  return items.filter(({ id }) => !harbor.touched.has(id));
}

function withIssue(items: readonly ModelItem[]): (ModelItem & { issue: number })[] {
  return items.filter((item): item is ModelItem & { issue: number } => item.issue !== null);
}

function edited(harbor: Harbor, item: ModelItem, what: string): string {
  harbor.touched.add(item.id);
  harbor.push();
  return `in the plan, ${what} "${item.title}"`;
}

function mark(from: readonly string[], to: ModelItem["mark"], what: string): Perform {
  return (harbor, a) => {
    const items = harbor.model.items.filter(
      (item) => ["task", "check"].includes(item.kind) && from.includes(item.mark),
    );
    const item = choose(items, a);
    if (item === undefined) return null;
    item.mark = to;
    return edited(harbor, item, what);
  };
}

/** Items whose issue is open or closed as GitHub has it: a run that died may have changed it. */
function standing(harbor: Harbor, kinds: readonly string[], state: "open" | "closed") {
  return withIssue(harbor.model.items).filter(
    ({ kind, issue }) => kinds.includes(kind) && harbor.stage.repo.issue(issue).state === state,
  );
}

/** A human closes or reopens an issue: news to the model, or the taking back of what a run did that died. */
function say(item: ModelItem, state: ModelItem["observed"]): void {
  if ((item.observed === "open") === (state === "open") && item.agreed !== null) item.overruled = true;
  item.observed = state;
  item.byBot = false;
}

/**
 * True where the outcome depends on whether the sync on its way was there before or after: dropped keeps the box as it
 * is, ticked or not, and a step that is closed or reopened ticks it or takes that back; a step completes the tasks that
 * are known, and boxes of its own without a trace.
 */
function isVague(harbor: Harbor, item: ModelItem, reason: string): boolean {
  if (item.kind !== "step")
    return (
      (item.parent !== null && harbor.touched.has(item.parent)) ||
      (reason !== "completed" && harbor.touched.has(item.id))
    );
  const below = harbor.model.children(item.id).filter(({ kind }) => kind === "task");
  return below.some(({ id, issue }) => issue === null || harbor.touched.has(id));
}

/**
 * True where somebody touched the step or its tasks, or closed the one above, since the last sync. The step opens again with its task only
 * where the sync on its way has kept a record of having closed both; and it stays open above tasks that are all done only
 * where that sync has seen it closed.
 */
function isOrIsUnderClosedStep(harbor: Harbor, { id, kind, parent }: ModelItem): boolean {
  if (kind === "step")
    return harbor.touched.has(id) || harbor.model.children(id).some((below) => harbor.touched.has(below.id));
  return parent !== null && harbor.touched.has(parent) && harbor.model.find(parent).observed !== "open";
}

function closeIssue(kinds: readonly string[], reason: "completed" | "not_planned" | "duplicate"): Perform {
  return (harbor, a) => {
    const item = choose(
      standing(harbor, kinds, "open").filter((open) => !(harbor.isUnderWay && isVague(harbor, open, reason))),
      a,
    );
    if (item === undefined) return null;
    harbor.stage.repo.closeIssue(item.issue, { by: "ada", reason });
    say(item, reason === "completed" ? "done" : "dropped");
    harbor.touched.add(item.id);
    return `#${item.issue} "${item.issueTitle}" is closed as ${reason}`;
  };
}

function reopenIssue(kinds: readonly string[]): Perform {
  return (harbor, a) => {
    const item = choose(
      standing(harbor, kinds, "closed").filter(
        (closed) => !(harbor.isUnderWay && isOrIsUnderClosedStep(harbor, closed)),
      ),
      a,
    );
    if (item === undefined) return null;
    harbor.stage.repo.reopenIssue(item.issue, "ada");
    say(item, "open");
    harbor.touched.add(item.id);
    return `#${item.issue} "${item.issueTitle}" is reopened`;
  };
}

/** The issue in whose text the box of an item stands since the last sync. */
function boxHost(harbor: Harbor, item: ModelItem): number | null {
  if (item.agreed === null || item.issue !== null || item.voteLost) return null;
  const host = harbor.model.items.find(({ id }) => id === item.agreed?.host);
  return host === undefined || host.agreed === null ? null : host.issue;
}

function loseBoxes(harbor: Harbor, host: number): void {
  for (const item of harbor.model.items) if (item.issue === null && item.agreed?.host === host) item.voteLost = true;
}

function loseIssue(harbor: Harbor, item: ModelItem): void {
  loseBoxes(harbor, item.id);
  for (const child of harbor.model.items) if (child.under === item.id) child.under = null;
  for (const [number, human] of harbor.humans)
    if (human.under === item.id) harbor.humans.set(number, { ...human, under: -1 });
  harbor.model.humanChildren.delete(item.id);
  item.issue = null;
  item.gone = true;
  item.voteLost = true;
  item.under = null;
  harbor.touched.add(item.id);
}

/** What people do. Null: there is nobody to do it to, and nothing happens. */
export const ACTS = {
  tick: mark(["open"], "done", "tick"),
  untick: mark(["done"], "open", "untick"),
  strike: mark(["open"], "dropped", "strike out"),
  unstrike: mark(["dropped"], "open", "take back the strike-out of"),
  closeTask: closeIssue(["task"], "completed"),
  closeTaskToo: closeIssue(["task"], "completed"),
  dropTask: closeIssue(["task"], "not_planned"),
  duplicateTask: closeIssue(["task"], "duplicate"),
  reopenTask: reopenIssue(["task"]),
  reopenTaskToo: reopenIssue(["task"]),
  closeStep: closeIssue(["step"], "completed"),
  dropStep: closeIssue(["step"], "not_planned"),
  reopenStep: reopenIssue(["step"]),

  tickBox: (harbor, a) => {
    const boxes = harbor.model.items.filter((item) => item.kind !== "step" && boxHost(harbor, item) !== null);
    const item = choose(boxes, a);
    const host = item === undefined ? null : boxHost(harbor, item);
    if (item === undefined || host === null) return null;
    const isTicked = item.observed !== "done";
    harbor.stage.repo.tickBox(host, item.agreed?.title ?? item.title, "ada", isTicked);
    item.observed = isTicked ? "done" : "open";
    harbor.touched.add(item.id);
    return `the box "${item.title}" in #${host} is ${isTicked ? "ticked" : "unticked"}`;
  },

  reword: (harbor, a, b) => {
    const item = choose(
      untouched(
        harbor,
        harbor.model.items.filter(({ kind, mark: now }) => kind !== "plan" && now !== "dropped"),
      ),
      a,
    );
    if (item === undefined) return null;
    const words = item.title.split(" ");
    const before = item.title;
    item.title = [...(words.length > 7 ? words.slice(0, -1) : words), `note${b % 1000}`].join(" ");
    return `${edited(harbor, item, "reword to")}, it was "${before}"`;
  },

  move: (harbor, a, b) => {
    const { items } = harbor.model;
    const item = choose(
      untouched(harbor, tasks(harbor)).filter(
        ({ parent }) => tasks(harbor).filter((other) => other.parent === parent).length > 1,
      ),
      a,
    );
    const step = choose(
      items.filter(({ kind, id }) => kind === "step" && id !== item?.parent),
      b,
    );
    if (item === undefined || step === undefined) return null;
    items.splice(items.indexOf(item), 1);
    item.parent = step.id;
    const last = items.findLastIndex(({ kind, parent }) => kind === "task" && parent === step.id);
    items.splice(last < 0 ? items.indexOf(step) + 1 : last + 1, 0, item);
    return `${edited(harbor, item, "move")} to "${step.title}"`;
  },

  swap: (harbor, a) => {
    const { items } = harbor.model;
    const pairs = tasks(harbor).filter((item) => {
      const next = items[items.indexOf(item) + 1];
      return next?.kind === "task" && next.parent === item.parent;
    });
    const item = choose(untouched(harbor, pairs), a);
    if (item === undefined) return null;
    const at = items.indexOf(item);
    items.splice(at, 1);
    items.splice(at + 1, 0, item);
    return edited(harbor, item, "swap with the next");
  },

  insertTask: (harbor, a, b) => insert(harbor, "task", a, b),
  insertTaskToo: (harbor, a, b) => insert(harbor, "task", a, b),
  insertCheck: (harbor, a, b) => insert(harbor, "check", a, b),

  insertStep: (harbor) => {
    const { items } = harbor.model;
    if (items.filter(({ kind }) => kind === "step").length > 4) return null;
    const end = items.findIndex(({ kind, parent }) => kind === "check" && parent === 0);
    const tail = end < 0 ? [] : items.splice(end);
    const id = harbor.addStep();
    for (let task = 0; task < 2; task += 1) harbor.touched.add(harbor.addItem("task", id));
    items.push(...tail);
    harbor.grown.add(0);
    harbor.push();
    return `in the plan, insert "${harbor.model.find(id).title}"`;
  },

  remove: (harbor, a) => {
    const { items, removed } = harbor.model;
    const item = choose(
      untouched(harbor, tasks(harbor)).filter(
        ({ parent }) =>
          !harbor.grown.has(parent ?? 0) && tasks(harbor).filter((other) => other.parent === parent).length > 2,
      ),
      a,
    );
    if (item === undefined) return null;
    items.splice(items.indexOf(item), 1);
    harbor.shrunk.add(item.parent ?? 0);
    if (item.issue !== null) removed.push({ issue: item.issue, title: item.issueTitle, state: item.observed });
    harbor.push();
    return `in the plan, remove "${item.title}" (#${item.issue ?? 0})`;
  },

  prose: (harbor, a, b) => {
    const item = choose(
      harbor.model.items.filter(({ kind }) => kind === "plan" || kind === "step"),
      a,
    );
    if (item === undefined) return null;
    harbor.prose.set(item.id, `Some words about it, number ${b % 1000}, for @nobody and #1.`);
    harbor.push();
    return `in the plan, write a paragraph below "${item.title}"`;
  },

  renameFile: (harbor, a) => {
    const before = harbor.path;
    harbor.path = ["docs/plans/harbor.md", "docs/plans/port.md", "PLAN.md"][a % 3] ?? before;
    if (harbor.path === before) return null;
    harbor.stage.repo.push({ [harbor.path]: harbor.text() }, { delete: [before] });
    return `rename ${before} to ${harbor.path}`;
  },

  otherFile: (harbor, a) => {
    harbor.stage.repo.push({ "README.md": `Harbor ${a % 1000}\n` });
    return "push another file";
  },

  editTitle: (harbor, a, b) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    const isRenamed = harbor.stage.repo.issue(item.issue).title === item.title;
    if (isRenamed && item.agreed !== null) item.agreed.title = item.title;
    item.issueTitle = `Human words ${b % 1000}`;
    harbor.stage.repo.editIssue(item.issue, { title: item.issueTitle }, "ada");
    return `#${item.issue} is retitled to "${item.issueTitle}"`;
  },

  editBody: (harbor, a, b) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    const note = `A note of a human, number ${b % 1000}.`;
    const { body } = harbor.stage.repo.issue(item.issue);
    const text = b % 2 === 0 ? `${note}\r\n\r\n${body}` : `${body}\r\n\r\n${note}`;
    harbor.stage.repo.editIssue(item.issue, { body: text }, "ada");
    harbor.notes.set(item.issue, note);
    return `a note is written into #${item.issue}`;
  },

  emptyBody: (harbor, a) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined) return null;
    harbor.stage.repo.editIssue(item.issue, { body: "" }, "ada");
    harbor.notes.delete(item.issue);
    loseBoxes(harbor, item.id);
    return `the body of #${item.issue} is emptied`;
  },

  deleteIssue: (harbor, a, b) => {
    const item = choose(
      untouched(
        harbor,
        withIssue(harbor.model.items).filter(({ kind }) => kind === "task" || (kind === "step" && b % 3 === 0)),
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
    const item = choose(untouched(harbor, withIssue(tasks(harbor))), a);
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
    const ours = b % 3 === 0 ? [] : ["plansync", `plansync:${item.kind}`];
    harbor.stage.repo.setLabels(item.issue, [...ours, ...mine], "ada");
    return `#${item.issue} is labelled ${[...ours, ...mine].join(", ")}`;
  },

  comment: (harbor, a) => {
    const item = choose(withIssue(harbor.model.items), a);
    if (item === undefined || harbor.stage.repo.issue(item.issue).locked) return null;
    harbor.stage.repo.comment(item.issue, "A word of mine", "ada");
    harbor.comments.set(item.issue, (harbor.comments.get(item.issue) ?? 0) + 1);
    return `#${item.issue} gets a comment`;
  },

  reparent: (harbor, a, b) => {
    const item = choose(untouched(harbor, withIssue(tasks(harbor))), a);
    if (item === undefined) return null;
    const place = b % 4 === 0 ? null : choose(withIssue(harbor.model.items.filter(({ kind }) => kind === "step")), b);
    if (place === undefined || place?.id === item.under || item.issue === null) return null;
    harbor.stage.repo.setParent(item.issue, place?.issue ?? null, "ada");
    item.under = place?.id ?? null;
    harbor.touched.add(item.id);
    return `#${item.issue} is put under ${place === null ? "nothing" : `#${place.issue}`}`;
  },

  humanChild: (harbor, a) => {
    const item = choose(withIssue(harbor.model.items.filter(({ kind }) => kind === "step")), a);
    if (item === undefined) return null;
    const made = harbor.stage.repo.createIssue({ title: "A wish of mine", parent: item.issue, by: "ada" });
    harbor.humans.set(made.number, { under: item.id, isOpen: true });
    harbor.model.humanChildren.set(item.id, (harbor.model.humanChildren.get(item.id) ?? 0) + 1);
    return `#${made.number} is made by hand under #${item.issue}`;
  },

  closeHumanChild: (harbor, a) => {
    const open = [...harbor.humans].filter(([, { isOpen }]) => isOpen);
    const [number, { under }] = choose(open, a) ?? [0, { under: -1 }];
    if (number === 0) return null;
    harbor.stage.repo.closeIssue(number, { by: "ada" });
    harbor.humans.set(number, { under, isOpen: false });
    harbor.model.humanChildren.set(under, (harbor.model.humanChildren.get(under) ?? 1) - 1);
    return `#${number}, made by hand, is closed`;
  },
} satisfies Record<string, Perform>;

export type HumanAct = keyof typeof ACTS;
export type ActKind = HumanAct | "sync" | "syncAsApp" | "crash" | "overlap" | "loseAnswer" | "amidst" | "crashAmidst";

/** What somebody may do while a sync is on its way, or after it died there. */
export const AMIDST: readonly HumanAct[] = [
  "closeTask",
  "closeTaskToo",
  "dropTask",
  "duplicateTask",
  "reopenTask",
  "reopenTaskToo",
  "closeStep",
  "dropStep",
  "reopenStep",
  "editTitle",
  "editBody",
  "comment",
  "label",
  "lock",
  "otherFile",
];

function insert(harbor: Harbor, kind: "task" | "check", a: number, b: number): string | null {
  const { items } = harbor.model;
  const step = choose(
    items.filter((item) => item.kind === "step" && !harbor.shrunk.has(item.id)),
    a,
  );
  if (step === undefined || items.length > 30) return null;
  const siblings = items.filter((item) => item.kind === kind && item.parent === step.id);
  const id = harbor.addItem(kind, step.id);
  const item = items.pop();
  if (item === undefined) return null;
  const before = siblings[b % (siblings.length + 1)];
  const lastBelow = items.findLastIndex(
    (entry) => entry.parent === step.id && (kind === "check" || entry.kind === "task"),
  );
  const at = before === undefined ? (lastBelow < 0 ? items.indexOf(step) : lastBelow) + 1 : items.indexOf(before);
  items.splice(at, 0, item);
  harbor.grown.add(step.id);
  return edited(harbor, harbor.model.find(id), "insert");
}
