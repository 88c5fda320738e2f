import { choose, tasks, type Perform } from "./choice.ts";
import { WHARF, type Harbor } from "./harbor.ts";
import { NOWHERE, type ModelItem } from "./model-item.ts";
import { SLOTS, withWord } from "./title-slots.ts";
import { UNREAD_FORMS, wordOf } from "./plan-text.ts";

/** What people do in the plan. Null: there is nobody to do it to, and nothing happens. */
export const PLAN_ACTS = {
  tick: mark(["open"], "done", "tick"),
  untick: mark(["done"], "open", "untick"),
  strike: mark(["open"], "dropped", "strike out"),
  strikeDone: mark(["done"], "dropped", "strike out, done as it is,"),
  unstrike: mark(["dropped"], "open", "take back the strike-out of"),
  unstrikeDone: mark(["dropped"], "done", "tick, instead of the strike-out,"),
  reword: (harbor, a, b) => {
    const item = choose(
      steady(
        harbor,
        harbor.model.items.filter(({ kind, mark: now }) => kind !== "plan" && now !== "dropped"),
      ),
      a,
    );
    if (item === undefined) return null;
    const before = item.title;
    // Finished work is not renamed on an assumption: a word behind is sure, another one in between is not.
    const isInside = item.mark === "open" && item.observed === "open";
    item.title = withWord(item.title, isInside ? b % SLOTS : SLOTS - 1, wordOf(b));
    if (isInside) harbor.reworded.add(item.id);
    harbor.shifted.add(item.id);
    return `${edited(harbor, item, "reword to")}, it was "${before}"`;
  },

  move: (harbor, a, b) => {
    const { items } = harbor.model;
    const item = choose(
      steady(harbor, tasks(harbor)).filter(
        ({ parent }) => tasks(harbor).filter((other) => other.parent === parent && other.unread === null).length > 1,
      ),
      a,
    );
    const step = choose(
      items.filter((entry) => entry.kind === "step" && entry.id !== item?.parent && harbor.model.isFollowed(entry)),
      b,
    );
    if (item === undefined || step === undefined) return null;
    harbor.shifted.add(item.id);
    items.splice(items.indexOf(item), 1);
    item.parent = step.id;
    const last = items.findLastIndex(({ kind, parent }) => kind === "task" && parent === step.id);
    items.splice(last < 0 ? items.indexOf(step) + 1 : last + 1, 0, item);
    return `${edited(harbor, item, "move")} to "${step.title}"`;
  },

  /** A section goes to the end of the other plan, with all that is in it. */
  moveStep: (harbor, a) => {
    const { model } = harbor;
    const steps = model.items.filter((item) => item.kind === "step" && model.followed().length === model.items.length);
    const isWhole = (step: ModelItem) => {
      const below = [step, ...model.children(step.id)];
      return below.every((item) => item.unread === null) && steady(harbor, below).length === below.length;
    };
    const step = choose(
      steps.filter((item) => isWhole(item) && staysItself(harbor, item)),
      a,
    );
    if (step === undefined) return null;
    const section = [step, ...model.children(step.id)];
    for (const item of section) model.items.splice(model.items.indexOf(item), 1);
    step.parent = step.parent === WHARF ? 0 : WHARF;
    model.items.splice(endOfSteps(harbor, step.parent), 0, ...section);
    for (const { id } of section) harbor.shifted.add(id);
    for (const { id } of section) harbor.touched.add(id);
    return `${edited(harbor, step, "move")} to the other plan`;
  },

  /** A box is mistyped, escaped or swallowed: its words still stand. A plan of which no box is read is held instead. */
  mistype: (harbor, a, b) => {
    const { model } = harbor;
    const boxes = model.items.filter(({ kind, unread }) => (kind === "task" || kind === "check") && unread === null);
    const isLast = (item: ModelItem) =>
      boxes.every((other) => other === item || model.planOf(other) !== model.planOf(item));
    const isAlone = (item: ModelItem) => boxes.every((other) => other === item || other.parent !== item.parent);
    const item = choose(
      steady(
        harbor,
        boxes.filter((box) => box.mark !== "dropped" && !isLast(box) && !isAlone(box)),
      ),
      a,
    );
    if (item?.agreed == null) return null;
    item.unread = choose(UNREAD_FORMS, b) ?? null;
    item.started = false;
    return edited(harbor, item, `write ${item.unread ?? ""} for`);
  },

  mend: (harbor, a, b) => {
    const item = choose(
      harbor.model.items.filter(({ unread }) => unread !== null),
      a,
    );
    if (item === undefined) return null;
    item.unread = null;
    if (b % 4 === 0) item.mark = item.mark === "open" ? "done" : "open";
    return `${edited(harbor, item, "mend")}, ${item.mark}`;
  },

  swap: (harbor, a) => {
    const { items } = harbor.model;
    const pairs = tasks(harbor).filter((item) => {
      const next = items[items.indexOf(item) + 1];
      return next?.kind === "task" && next.parent === item.parent;
    });
    const item = choose(steady(harbor, pairs), a);
    if (item === undefined) return null;
    const at = items.indexOf(item);
    items.splice(at, 1);
    items.splice(at + 1, 0, item);
    harbor.shifted.add(item.id);
    return edited(harbor, item, "swap with the next");
  },

  insertTask: (harbor, a, b) => insert(harbor, "task", a, b),
  insertTaskToo: (harbor, a, b) => insert(harbor, "task", a, b),
  insertCheck: (harbor, a, b) => insert(harbor, "check", a, b),

  insertStep: (harbor, a) => {
    const { items } = harbor.model;
    const plan = a % 2;
    if (items.filter(({ kind }) => kind === "step").length > 5 || !harbor.model.isFollowed(harbor.model.find(plan)))
      return null;
    const tail = items.splice(endOfSteps(harbor, plan));
    const id = harbor.addStep(plan);
    harbor.shifted.add(id);
    for (let task = 0; task < 2; task += 1) {
      const below = harbor.addItem("task", id);
      harbor.touched.add(below);
      harbor.shifted.add(below);
    }
    items.push(...tail);
    harbor.push();
    return `in the plan, insert "${harbor.model.find(id).title}"`;
  },

  /** Beside new items it is asked about, not closed: it may live on in one of them. */
  remove: (harbor, a) => {
    const { items, removed } = harbor.model;
    const item = choose(
      tasks(harbor).filter(
        (entry) =>
          !harbor.shifted.has(entry.id) &&
          harbor.model.isFollowed(entry) &&
          tasks(harbor).filter((other) => other.parent === entry.parent).length > 2,
      ),
      a,
    );
    if (item === undefined) return null;
    items.splice(items.indexOf(item), 1);
    harbor.shrunk.add(item.parent ?? 0);
    if (item.issue !== null)
      removed.push({
        item,
        issue: item.issue,
        plan: harbor.model.planOf(item),
        state: item.observed,
        isFresh: true,
        isAsked: false,
        isClosedByUs: false,
      });
    harbor.push();
    return `in the plan, remove "${item.title}" (#${item.issue ?? 0})`;
  },

  /** What was closed because its words went is open again when they are back at their old place. */
  bringBack: (harbor, a) => {
    const { model } = harbor;
    const back = choose(
      model.removed.filter(({ item, plan, isClosedByUs }) => {
        const parent = model.items.find(({ id }) => id === item.parent);
        const isThere = parent !== undefined && model.planOf(parent) === plan && model.isFollowed(parent);
        const isAlike = item.title === item.issueTitle && !item.started && !item.isLabelled;
        return isClosedByUs && isAlike && isThere && !harbor.shifted.has(parent.id);
      }),
      a,
    );
    if (back === undefined) return null;
    const { item, issue } = back;
    model.removed.splice(model.removed.indexOf(back), 1);
    const last = model.items.findLastIndex(({ kind, parent }) => kind === "task" && parent === item.parent);
    model.items.splice(last < 0 ? model.items.indexOf(model.find(item.parent ?? 0)) + 1 : last + 1, 0, item);
    item.observed = "dropped";
    item.mark = "open";
    item.unread = null;
    item.agreed = {
      plan: "dropped",
      issue: "dropped",
      titles: { plan: item.title, issue: item.title },
      host: NOWHERE,
      under: null,
      started: { plan: false, issue: false },
    };
    harbor.shifted.add(item.id);
    return `${edited(harbor, item, "bring back")} (#${issue})`;
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
    const before = harbor.paths.get(0) ?? "";
    const after = ["docs/plans/harbor.md", "docs/plans/port.md", "PLAN.md"][a % 3] ?? before;
    if (after === before) return null;
    harbor.paths.set(0, after);
    harbor.push([before]);
    return `rename ${before} to ${after}`;
  },

  otherFile: (harbor, a) => {
    harbor.stage.repo.push({ "README.md": `Harbor ${a % 1000}\n` });
    return "push another file";
  },
} satisfies Record<string, Perform>;

/** Items that can be told after one more change of their words or place. */
function steady(harbor: Harbor, items: readonly ModelItem[]): ModelItem[] {
  return items.filter((item) => !harbor.shifted.has(item.id) && item.unread === null && harbor.model.isFollowed(item));
}

/** Where in the list of items one more step of a plan begins: before the plan's own checks, and before the next plan. */
function endOfSteps({ model }: Harbor, plan: number): number {
  const { items } = model;
  const check = items.findIndex(({ kind, parent }) => kind === "check" && parent === plan);
  if (check >= 0) return check;
  const next = items.findIndex(({ kind }, at) => kind === "plan" && at > items.indexOf(model.find(plan)));
  return next < 0 ? items.length : next;
}

/** After a section went to the other plan, both must share more with their old text than what is new in them: else a plan began anew. */
function staysItself({ model, shifted }: Harbor, section: ModelItem): boolean {
  const goes = [section, ...model.children(section.id)];
  return model.items
    .filter(({ kind }) => kind === "plan")
    .every((plan) => {
      const within = model.items.filter((item) => item.kind !== "plan" && model.planOf(item) === plan.id);
      const stays = within.filter(
        (item) => !shifted.has(item.id) && !goes.includes(item) && item.unread === null,
      ).length;
      const comes = plan.id === model.planOf(section) ? 0 : goes.length;
      return stays > 2 && stays >= within.length - stays + comes;
    });
}

function edited(harbor: Harbor, item: ModelItem, what: string): string {
  harbor.touched.add(item.id);
  harbor.push();
  return `in the plan, ${what} "${item.title}"`;
}

function mark(from: readonly string[], to: ModelItem["mark"], what: string): Perform {
  return (harbor, a) => {
    const items = harbor.model.items.filter(
      (item) => ["task", "check"].includes(item.kind) && from.includes(item.mark) && item.unread === null,
    );
    const item = choose(items, a);
    if (item === undefined) return null;
    item.mark = to;
    item.started = false;
    return edited(harbor, item, what);
  };
}

function insert(harbor: Harbor, kind: "task" | "check", a: number, b: number): string | null {
  const { items } = harbor.model;
  const step = choose(
    items.filter((item) => item.kind === "step" && harbor.model.isFollowed(item)),
    a,
  );
  if (step === undefined || items.length > 40) return null;
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
  harbor.shifted.add(id);
  return edited(harbor, harbor.model.find(id), "insert");
}
