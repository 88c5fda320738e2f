import { choose, tasks, untouched, type Perform } from "./choice.ts";
import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model.ts";

/** What people do in the plan. Null: there is nobody to do it to, and nothing happens. */
export const PLAN_ACTS = {
  tick: mark(["open"], "done", "tick"),
  untick: mark(["done"], "open", "untick"),
  strike: mark(["open"], "dropped", "strike out"),
  unstrike: mark(["dropped"], "open", "take back the strike-out of"),
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
} satisfies Record<string, Perform>;

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
