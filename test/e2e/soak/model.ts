import { before, markOf, mergeOwn, mergeTitles, startedOf, visible, type Merged } from "./merge-sides.ts";
import { newItem, NOWHERE, NEW, type State, type ModelItem, type Removed, type Stranger } from "./model-item.ts";
import { SiblingOrders } from "./sibling-orders.ts";

/**
 * A small model of what plansync promises: how plan and issues come to agree (three ways, against the last agreement).
 * Written from the tables of the design, not from the engine; it knows no markdown, no requests and no markers.
 *
 * Two plans with their issues. Items are in document order, plan after plan; each plan is an item itself.
 */
export class Model {
  readonly items: ModelItem[] = [];
  /** Plans that are not followed now: the configuration leaves them out, or their file is gone. */
  readonly leftOut = new Set<number>();
  /** Plans that were away at the last sync. */
  readonly away = new Set<number>();
  readonly removed: Removed[] = [];
  /** Items that the closing of a step completed, by step. */
  readonly cascades = new Map<number, number[]>();
  /** Sub-issues that people made, by number. */
  readonly strangers = new Map<number, Stranger>();
  readonly orders = new SiblingOrders();

  find(id: number): ModelItem {
    const item = this.items.find((entry) => entry.id === id);
    if (item === undefined) throw new Error(`the model has no item ${id}`);
    return item;
  }

  children(id: number): ModelItem[] {
    return this.items.filter((item) => item.parent === id);
  }

  /** True for an item whose state is rolled up from what lies below it. */
  isDerived(item: ModelItem): boolean {
    return item.kind === "plan" || item.kind === "step";
  }

  /** True for an open item below a step whose tasks are all struck out: it is dropped with the step. */
  isDroppedAbove(item: ModelItem): boolean {
    if (item.kind === "plan" || item.parent === null || this.find(item.parent).kind !== "step") return false;
    const tasks = this.children(item.parent).filter(({ kind }) => kind === "task");
    return item.mark === "open" && tasks.length > 0 && tasks.every((task) => markOf(task) === "dropped");
  }

  /** The nearest item above with an issue. */
  host(item: ModelItem): number {
    let at = item.parent;
    while (at !== null && this.find(at).kind !== "plan" && this.find(at).issue === null) at = this.find(at).parent;
    return at ?? item.id;
  }

  /** The plan that an item stands in. */
  planOf(item: ModelItem): number {
    let at = item;
    while (at.parent !== null) at = this.find(at.parent);
    return at.id;
  }

  /** True where syncs look at an item: its plan is not away, and nobody closed the plan's issue as not planned. */
  isFollowed(item: ModelItem): boolean {
    const plan = this.find(this.planOf(item));
    return !this.leftOut.has(plan.id) && plan.observed !== "dropped";
  }

  /** Items that a sync looks at. */
  followed(): ModelItem[] {
    return this.items.filter((item) => this.isFollowed(item));
  }

  /**
   * The record is lost. Marks, states and markers stand, and nobody knows what plan and issue last agreed upon; that an
   * issue was deleted is forgotten with it, and what waited for an answer waits no more.
   */
  forget(): void {
    for (const item of this.items) {
      const { keyedBy: by } = item;
      const isKnown = by?.plan === this.planOf(item) && by.parent === item.parent && by.title === item.title;
      item.boxStands = isKnown && item.agreed !== null && item.issue === null;
      if (!isKnown) item.keyedBy = null;
      item.agreed = null;
      item.gone = false;
      item.closedAway = false;
    }
    this.cascades.clear();
  }

  /** One sync: both sides come to agree as far as they can. */
  sync(): void {
    this.meetReturned();
    this.#askAboutRemoved();
    this.#adoptStrangers();
    for (const item of this.followed()) this.#settlePlace(item);
    const items = this.followed();
    const merged = new Map<number, Merged>();
    for (const item of items) if (!this.isDerived(item)) merged.set(item.id, mergeOwn(item));
    this.#cascade(merged);

    const states = this.#rollUp((item) => merged.get(item.id)?.state ?? "open");
    const waiting = new Set<number>();
    const signed = this.#plansWithSign();
    for (const item of items) this.#settleOwn(item, merged.get(item.id));
    for (const item of items) this.#settleStarted(item, merged.get(item.id), signed.has(this.planOf(item)));
    for (const item of items)
      if (this.isDerived(item)) this.#settleDerived(item, states.get(item.id) ?? "open", waiting);
    this.#makeIssues(states);
    for (const item of this.followed()) if (item.issue !== null && item.unread === null) mergeTitles(item);
    for (const item of this.followed()) this.#settlePlace(item);
    for (const item of this.followed()) if (item.kind === "step" && item.issue !== null) this.orders.merge(this, item);
    for (const item of items) {
      item.voteLost = false;
      item.boxStands = false;
      item.keyedBy ??= { plan: this.planOf(item), parent: item.parent, title: item.title };
      item.overruled = false;
      // It is put nowhere while it can't be read: its place, too, is judged once it can.
      if (item.unread !== null) continue;
      const state = this.isDerived(item) ? (states.get(item.id) ?? "open") : item.mark;
      const conflict = merged.get(item.id)?.conflict === true && item.agreed !== null;
      const isTicked = item.mark === "dropped" && item.observed === "done";
      const shown = item.issue !== null ? item.observed : isTicked ? "done" : state;
      const sides = waiting.has(item.id)
        ? { plan: "open" as const, issue: "open" as const }
        : conflict
          ? { plan: item.agreed?.plan ?? state, issue: item.agreed?.issue ?? shown }
          : { plan: state, issue: shown };
      const titles = { plan: item.title, issue: item.votedTitle };
      item.agreed = {
        ...sides,
        titles,
        host: this.host(item),
        under: item.under,
        started: startedOf(item, merged.get(item.id)?.state ?? state),
      };
    }
    // A step that is open for any reason has nothing left to take back. One whose plan is away is not looked at.
    for (const step of this.cascades.keys()) {
      const item = this.items.find(({ id }) => id === step);
      if (item?.observed === "open" && this.isFollowed(item)) this.cascades.delete(step);
    }
    for (const removed of this.removed) {
      if (removed.isFresh && !removed.isAsked && removed.state === "open") {
        removed.state = "dropped";
        removed.isClosedByUs = true;
      }
      removed.isFresh = false;
    }
  }

  /** What is closed when its plan comes back, and was open when both sides last agreed, has no vote while it is closed. */
  meetReturned(): void {
    for (const plan of this.leftOut) this.away.add(plan);
    for (const item of this.followed()) {
      const { agreed } = item;
      if (agreed?.plan !== "open" || item.observed === "open") {
        item.closedAway = false;
        continue;
      }
      if (this.away.has(this.planOf(item)) && agreed.issue === "open") item.closedAway = true;
      if (item.closedAway) agreed.issue = item.observed;
    }
    for (const plan of this.away) if (!this.leftOut.has(plan)) this.away.delete(plan);
  }

  #askAboutRemoved(): void {
    for (const removed of this.removed)
      if (removed.isFresh)
        removed.isAsked = this.children(removed.item.parent ?? 0).some(({ agreed }) => agreed === null);
  }

  /** A step that a human closed completes what was open below it; reopening takes that back. */
  #cascade(merged: Map<number, Merged>): void {
    for (const step of this.followed()) {
      if (step.kind !== "step" || step.issue === null || step.agreed === null) continue;
      const wasOpen = before(step) === "open";
      const below = this.#decisive(step.id);
      if (wasOpen && step.observed === "done" && !step.byBot) {
        const completed = below.filter(
          (item) => this.#isOnAllSides(item, merged, "open") && !isPutElsewhere(item, step),
        );
        for (const item of completed)
          merged.set(item.id, { plan: "done", issue: "done", state: "done", conflict: false });
        if (completed.length > 0)
          this.cascades.set(
            step.id,
            completed.map(({ id }) => id),
          );
      } else if (!wasOpen && step.observed === "open" && this.cascades.has(step.id)) {
        const ids = this.cascades.get(step.id) ?? [];
        this.cascades.delete(step.id);
        for (const item of this.items.filter(({ id }) => ids.includes(id) && this.#isInSamePlan(id, step.id)))
          if (this.#isOnAllSides(item, merged, "done"))
            merged.set(item.id, { plan: "open", issue: "open", state: "open", conflict: false });
      }
    }
    for (const [step, ids] of this.cascades) {
      if (!this.isFollowed(this.find(step))) continue;
      // What went to another plan is none of the step's any more.
      const still = ids.filter((id) => merged.get(id)?.state === "done" && this.#isInSamePlan(id, step));
      if (still.length === 0) this.cascades.delete(step);
      else this.cascades.set(step, still);
    }
  }

  #isInSamePlan(one: number, other: number): boolean {
    return this.planOf(this.find(one)) === this.planOf(this.find(other));
  }

  #isOnAllSides(item: ModelItem, merged: Map<number, Merged>, state: State): boolean {
    const observed = visible(item);
    return (
      !item.overruled &&
      item.unread === null &&
      item.agreed?.plan === state &&
      item.agreed.issue === state &&
      item.mark === state &&
      (observed === null || observed === state) &&
      merged.get(item.id)?.plan === state
    );
  }

  #decisive(id: number): ModelItem[] {
    const children = this.children(id);
    const tasks = children.filter(({ kind }) => kind !== "check");
    return tasks.length > 0 ? tasks : children;
  }

  #rollUp(own: (item: ModelItem) => State): Map<number, State> {
    const states = new Map<number, State>();
    for (const item of [...this.items].reverse()) {
      if (!this.isDerived(item)) {
        states.set(item.id, own(item));
        continue;
      }
      const below = this.#decisive(item.id).map((child) => states.get(child.id) ?? "open");
      const counted = below.filter((state) => state !== "dropped");
      const all = counted.length > 0 && counted.every((state) => state === "done");
      states.set(item.id, below.length > 0 && counted.length === 0 ? "dropped" : all ? "done" : "open");
    }
    return states;
  }

  #settleOwn(item: ModelItem, merged: Merged | undefined): void {
    // The issue that spoke for it is gone: a new box says what the plan said last.
    if (item.unread !== null && item.issue === null && item.voteLost)
      item.observed = markOf(item) === "done" ? "done" : "open";
    if (merged === undefined || item.unread !== null) return;
    if (item.mark === "open" && merged.plan === "done") {
      item.wasStarted = item.started;
      item.started = false;
    }
    if (item.mark === "done" && merged.plan === "open") item.started = item.wasStarted;
    item.mark = merged.plan;
    if (item.mark !== "done") item.wasStarted = false;
    if (item.issue === null) item.observed = (merged.issue ?? merged.plan) === "done" ? "done" : "open";
    else if (merged.issue !== null && (merged.issue === "open") !== (item.observed === "open")) {
      item.observed = merged.issue;
      item.byBot = true;
    }
  }

  /** Plans that have a sign for what is started, in a line that can be read. */
  #plansWithSign(): ReadonlySet<number> {
    const signs = this.items.filter(({ started, mark, unread }) => started && mark === "open" && unread === null);
    return new Set(signs.map((item) => this.planOf(item)));
  }

  /** Three ways, as any mark; what is not open is not started. The plan says it only in a sign that it uses. */
  #settleStarted(item: ModelItem, merged: Merged | undefined, hasSign: boolean): void {
    if (item.kind !== "task" || item.issue === null || item.unread !== null || merged === undefined) return;
    if (merged.state !== "open") item.isLabelled = false;
    if (merged.state !== "open" || item.agreed === null || item.started === item.isLabelled) return;
    const isPlanChanged = item.started !== item.agreed.started.plan;
    const isIssueChanged = item.isLabelled !== item.agreed.started.issue;
    if (isPlanChanged && !isIssueChanged) item.isLabelled = item.started;
    if (isIssueChanged && !isPlanChanged && (hasSign || !item.isLabelled)) item.started = item.isLabelled;
  }

  /** The issue of a step follows what lies below it, unless a human said otherwise since. */
  #settleDerived(item: ModelItem, follows: State, waiting: Set<number>): void {
    if (item.issue === null) return;
    const hasOpenCheck =
      item.kind === "plan" &&
      this.children(item.id).some((child) => child.kind === "check" && markOf(child) === "open");
    const wanted = hasOpenCheck && follows === "done" ? "open" : follows;
    if ((wanted === "open") === (item.observed === "open")) {
      if (wanted !== follows) waiting.add(item.id);
      return;
    }
    const planChanged = item.agreed === null ? wanted !== "open" : !item.overruled && follows !== item.agreed.plan;
    if (!planChanged) return;
    if (wanted !== "open" && this.hasOpenStranger(item.id)) {
      waiting.add(item.id);
      return;
    }
    if (wanted === "open" && wanted !== follows) waiting.add(item.id);
    item.observed = wanted === "dropped" && item.kind === "plan" ? "done" : wanted;
    item.byBot = true;
  }

  /** What is open gets an issue; what is done when first seen stays a box until it is open. */
  #makeIssues(states: Map<number, State>): void {
    for (const item of this.followed()) {
      if (item.issue !== null || item.gone || item.unread !== null || item.kind === "check") continue;
      const state = this.isDerived(item) ? (states.get(item.id) ?? "open") : item.mark;
      if (state !== "open" && item.kind !== "plan") continue;
      item.issue = NEW;
      item.observed = "open";
      item.issueTitle = item.title;
      item.votedTitle = item.title;
      item.isLabelled = item.started && state === "open";
      item.agreed = null;
    }
  }

  /**
   * A sub-issue that somebody with write access made, or put there, gets a line. Where somebody writes a line of the same
   * title below the same step, the two are one, whoever made the issue.
   */
  #adoptStrangers(): void {
    for (const [number, stranger] of this.strangers) {
      const { id, title, under, isOpen, mayAdd } = stranger;
      const step = this.items.find((item) => item.id === under);
      if (!isOpen || step?.kind !== "step" || !this.isFollowed(step)) continue;
      const line = this.children(under).find((item) => item.title === title && item.issue === null);
      if (line === undefined && !mayAdd) continue;
      this.strangers.delete(number);
      const item = line ?? newItem(id, "task", under, title);
      Object.assign(item, { issue: number, issueTitle: title, votedTitle: title });
      if (line === undefined) this.putLast(item);
    }
  }

  /** Puts a task behind all others below its step. */
  putLast(item: ModelItem): void {
    const step = this.find(item.parent ?? 0);
    const last = this.items.findLastIndex(({ kind, parent }) => kind === "task" && parent === step.id);
    this.items.splice(last < 0 ? this.items.indexOf(step) + 1 : last + 1, 0, item);
    this.orders.arrived.add(step.id);
  }

  /** True where people put sub-issues that have no line. */
  hasOpenStranger(id: number): boolean {
    return [...this.strangers.values()].some(({ under, isOpen }) => under === id && isOpen);
  }

  /**
   * An issue that was put below another step's takes its line along, and a line that was moved takes its issue along.
   * Where both were moved, both stay; so does what was taken out.
   */
  #settlePlace(item: ModelItem): void {
    if (item.kind === "plan" || item.issue === null || item.unread !== null) return;
    const host = this.host(item);
    const { agreed } = item;
    if (item.under === host) {
      // It is back where its line stands, at any place among the others.
      if (agreed !== null && agreed.under !== host) this.orders.arrived.add(host);
      return;
    }
    const isNew = agreed === null || agreed.host === NOWHERE || this.find(host).issue === NEW;
    const isPlanChanged = isNew || host !== agreed.host;
    const isIssueChanged = !isNew && item.under !== agreed.under;
    if (isPlanChanged && !isIssueChanged) item.under = host;
    if (isPlanChanged || !isIssueChanged || item.under === null) return;
    const to = this.find(item.under);
    if (to.kind !== "step" || this.planOf(to) !== this.planOf(item)) return;
    this.items.splice(this.items.indexOf(item), 1);
    item.parent = to.id;
    this.putLast(item);
  }
}

/** True where somebody has put its issue below another one than that of a step, since both sides agreed. */
function isPutElsewhere({ under, agreed }: ModelItem, step: ModelItem): boolean {
  return under !== null && under !== step.id && under !== agreed?.under;
}
