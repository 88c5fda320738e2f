import type { Clock } from "../../../src/ports/clock.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { Model } from "./model.ts";
import { NEW, newItem, type Kind, type ModelItem, type State } from "./model-item.ts";
import { STARTED } from "./started-acts.ts";
import type { OrderMerge } from "./sibling-orders.ts";
import { renderPlan, titleOf } from "./plan-text.ts";

/** Waits let the sandbox's time pass: these worlds have more items than may be created at once. */
function clockOf({ sandbox }: EngineStage): Clock {
  return { now: () => epochMs(sandbox.clock.now()), sleep: async (ms) => sandbox.clock.advance(ms) };
}

/** A real repository with the model beside it: every human act is done to both. */
export class Harbor {
  readonly stage: EngineStage;
  readonly model = new Model();
  readonly prose = new Map<number, string>();
  /** Where the two plans lie. */
  readonly paths = new Map<number, string>([
    [HARBOR, "docs/plans/harbor.md"],
    [WHARF, "docs/plans/wharf.md"],
  ]);
  /** Plans whose file is gone for the time being. */
  readonly withoutFile = new Set<number>();
  /** What the configuration says beside. */
  readonly setting: { patterns: string | null } = { patterns: null };
  /** What `label-names` calls the label of tasks. */
  taskLabel = "plansync:task";
  /** A sync is on its way: nobody can say whether it saw what is done now. */
  isUnderWay = false;
  /** Lines of the story so far. */
  readonly story: string[] = [];
  /** Items that somebody touched since the last sync. */
  readonly touched = new Set<number>();
  /** Items that were reworded, moved or made since the last sync: more of it would leave nothing to know them by. */
  readonly shifted = new Set<number>();
  /** Items that may be known by assumption alone until the next sync, since a word within their title changed. */
  readonly reworded = new Set<number>();
  /** Items whose issue was renamed since the last sync. */
  readonly retitled = new Set<number>();
  /** Titles that issues had before, by item. */
  readonly formerTitles = new Map<number, string[]>();
  /** Steps whose tasks became fewer since the last sync. */
  readonly shrunk = new Set<number>();
  readonly labels = new Map<number, Set<string>>();
  readonly notes = new Map<number, string[]>();
  readonly comments = new Map<number, number>();
  /** Issues that people made and that are none of the plan's. */
  readonly humans = new Set<number>();
  readonly tokens: readonly string[];
  readonly reads: "everything" | "changes";
  /** The branch takes no commits of plansync: ticks come in pull requests. */
  readonly isProtected: boolean;
  #nextId = WHARF + 1;

  private constructor(stage: EngineStage, isProtected: boolean, reads: Harbor["reads"]) {
    this.stage = stage;
    this.reads = reads;
    this.isProtected = isProtected;
    this.tokens = [
      stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" }),
      stage.sandbox.token({ kind: "app", login: "plan-keeper", repo: "ada/harbor" }),
      stage.sandbox.token({ kind: "user", login: "bea" }),
    ];
  }

  /** Runs plansync once. */
  readonly sync: EngineStage["sync"] = (options) =>
    this.stage.sync(
      this.reads === "everything" ? options : { allowPartialRead: true, clock: clockOf(this.stage), ...options },
    );

  /** How long nothing happens before a sync, in milliseconds: what changed just before a run is read once more. */
  get pauseMs(): number {
    return this.reads === "changes" ? 130_000 : 2000;
  }

  static async open(shape: number, reads: Harbor["reads"] = "everything"): Promise<Harbor> {
    const stage = await startStage({ "README.md": "Harbor\n", ".github/plansync.yml": "threshold: off\n" });
    stage.sandbox.createRepository({ owner: "ada", name: "elsewhere" });
    stage.sandbox.addUser("eve");
    stage.sandbox.addUser("bea");
    stage.repo.setRole("bea", "write");
    stage.sandbox.addUser("tom");
    stage.repo.setRole("tom", "triage");
    const harbor = new Harbor(stage, shape % 4 === 3, reads);
    if (harbor.isProtected) {
      stage.repo.repository.actionsMayCreatePulls = true;
      stage.repo.protectBranch("main", { requirePullRequest: true });
    }
    harbor.addItem("plan", null, "Harbor Plan");
    for (let step = 0; step < 2 + (shape % 2); step += 1) {
      const id = harbor.addStep(HARBOR);
      for (let task = 0; task < 2 + ((shape >> step) % 3); task += 1) harbor.addItem("task", id);
      if ((shape >> (step + 2)) % 2 === 0) harbor.addItem("check", id);
    }
    if (shape % 3 === 0) harbor.addItem("check", 0);
    const done = harbor.model.items.filter(({ kind }) => kind === "task")[shape % 4];
    if (done !== undefined) done.mark = "done";
    harbor.addItem("plan", null, "Wharf Plan");
    for (let step = 0; step < 1 + ((shape >> 1) % 2); step += 1) {
      const id = harbor.addStep(WHARF);
      for (let task = 0; task < 2 + ((shape >> (step + 1)) % 2); task += 1) harbor.addItem("task", id);
    }
    if (shape % 5 === 0) harbor.addItem("check", WHARF);
    // More issues than come with the first answer: the others are presumed.
    if (reads === "changes")
      for (let step = 0; step < 4; step += 1) {
        const id = harbor.addStep(WHARF);
        for (let task = 0; task < 5; task += 1) harbor.addItem("task", id);
      }
    harbor.push();
    return harbor;
  }

  addItem(kind: Kind, parent: number | null, title?: string): number {
    const id = kind !== "plan" ? this.#nextId++ : this.model.items.length === 0 ? HARBOR : WHARF;
    this.model.items.push(newItem(id, kind, parent, title ?? titleOf(id)));
    return id;
  }

  addStep(plan: number): number {
    const id = this.#nextId;
    return this.addItem("step", plan, `Step ${id}: ${titleOf(id)}`);
  }

  tell(line: string): void {
    this.story.push(line);
  }

  /** Puts the plans as the model has them into the repository. */
  push(gone: readonly string[] = []): void {
    this.stage.repo.push(Object.fromEntries(this.texts()), { delete: [...gone] });
  }

  /** What each file must hold, by path. */
  texts(): Map<string, string> {
    const present = [...this.paths].filter(([plan]) => !this.withoutFile.has(plan));
    return new Map(present.map(([plan, path]) => [path, renderPlan(this.model, plan, this.prose)]));
  }

  /**
   * Where a sync on its way has kept its record, nothing is left of it but the commit: the model is as far. What was
   * touched before stays touched, since the commit may never come. Ticks in a pull request wait for people anyhow: there
   * the record knows only which plans are back, so that what is closed from then on is a vote.
   */
  catchUp(recordBefore: string | null): void {
    if (this.record() === recordBefore) return;
    if (this.isProtected) this.model.meetReturned();
    else this.#follow();
  }

  /** Sha of the record's commit. */
  record(): string | null {
    return this.stage.repo.ref("refs/plansync/state") ?? null;
  }

  /** A human merges the pull requests with ticks; false: there is none. */
  mergeTicks(): boolean {
    const open = this.stage.repo.pulls().filter(({ state }) => state === "open");
    for (const { number } of open) this.stage.repo.mergePull(number, "ada");
    return open.length > 0;
  }

  /** After a sync: the model syncs as well, and both must tell the same. */
  settle(): void {
    this.#follow();
    this.#learnPlaces();
    this.touched.clear();
    this.shifted.clear();
    this.retitled.clear();
    this.reworded.clear();
    this.shrunk.clear();
    this.compare();
  }

  /** Notes how GitHub has the issues below each step, as people left them. */
  observeOrders(): void {
    const { model } = this;
    model.orders.observed = new Map(this.#steps().map((step) => [step.id, this.#orderOnGitHub(step)]));
    model.orders.merged.clear();
  }

  #steps(): ModelItem[] {
    return this.model.items.filter(({ kind, issue }) => kind === "step" && issue !== null);
  }

  #orderOnGitHub(step: ModelItem): readonly number[] {
    const idOf = new Map(this.model.items.map(({ id, issue }) => [issue, id]));
    return this.stage.repo.issue(step.issue ?? 0).children.flatMap(({ number }) => idOf.get(number) ?? []);
  }

  /** Where lines came from GitHub the model learns where they stand, and sees that it is a place for them. */
  #learnPlaces(): void {
    const { model } = this;
    const { orders } = model;
    for (const step of this.#steps()) {
      if (!model.isFollowed(step)) continue;
      const merged = orders.merged.get(step.id) ?? "agreed";
      const tasks = model.children(step.id).filter(({ kind, issue }) => kind === "task" && issue !== null);
      const isOpen = tasks.some(({ unread }) => unread !== null);
      const isVague = orders.vague.has(step.id);
      const wanted = isVague ? null : this.#stayedAsWanted(step, merged);
      if (merged === "to-plan" || isVague || orders.arrived.has(step.id)) this.#learn(step);
      // Which of two stands first can't be told where one of them came while the other could not be read.
      if (isOpen && orders.arrived.has(step.id)) orders.vague.add(step.id);
      if (!isOpen) orders.vague.delete(step.id);
      orders.arrived.delete(step.id);
      const stayed = orders.stayed(model, step).map(({ title }) => title);
      if (wanted !== null && wanted.join() !== stayed.join())
        throw new Violation(`below "${step.title}" stand ${stayed.join(", ")} instead of ${wanted.join(", ")}`);
      const bound = model.children(step.id).filter((item) => tasks.includes(item));
      const plan = bound.filter(({ under }) => under === step.id).map(({ id }) => id);
      const issue = this.#orderOnGitHub(step).filter((id) => plan.includes(id));
      if (merged !== "apart" && !isOpen && plan.join() !== issue.join() && !this.#isApart(step, plan, issue))
        throw new Violation(`below #${step.issue ?? 0} is ${this.#names(issue)} instead of ${this.#names(plan)}`);
      if (merged !== "waits") orders.agreed.set(step.id, { plan, issue });
    }
  }

  #names(ids: readonly number[]): string {
    return ids.map((id) => this.model.find(id).title).join(", ");
  }

  /** True where both were reordered before, and nobody has settled that since. */
  #isApart(step: ModelItem, plan: readonly number[], issue: readonly number[]): boolean {
    const known = this.model.orders.agreed.get(step.id);
    const narrow = (one: readonly number[], other: readonly number[] = []) => one.filter((id) => other.includes(id));
    return narrow(known?.plan ?? [], plan).join() !== narrow(known?.issue ?? [], issue).join();
  }

  #stayedAsWanted(step: ModelItem, merged: OrderMerge): readonly string[] | null {
    if (merged === "waits") return null;
    const { orders } = this.model;
    const stayed = orders.stayed(this.model, step);
    const observed = orders.observed.get(step.id) ?? [];
    const order = merged === "to-plan" ? observed.flatMap((id) => stayed.find((item) => item.id === id) ?? []) : stayed;
    return order.map(({ title }) => title);
  }

  /** Puts the tasks of a step into the order in which the text has them. */
  #learn(step: ModelItem): void {
    const { items } = this.model;
    const text = this.stage.repo.readFile(this.paths.get(this.model.planOf(step)) ?? "") ?? "";
    const tasks = this.model.children(step.id).filter(({ kind }) => kind === "task");
    const lines = text.split("\n");
    const from = lines.indexOf(`### ${step.title}`);
    const place = (item: ModelItem) => lines.findIndex((line, at) => at > from && line.includes(item.title));
    const sorted = tasks.toSorted((one, other) => place(one) - place(other));
    const first = Math.min(...tasks.map((item) => items.indexOf(item)));
    for (const item of tasks) items.splice(items.indexOf(item), 1);
    items.splice(first, 0, ...sorted);
  }

  #follow(): void {
    this.model.sync();
    this.#bindNew();
  }

  #isHuman(number: number): boolean {
    return this.humans.has(number) || this.model.strangers.has(number);
  }

  /** An id for an item that is still to come. */
  nextId(): number {
    return this.#nextId++;
  }

  #bindNew(): void {
    const known = new Set(this.model.items.map(({ issue }) => issue));
    for (const item of this.model.items) {
      if (item.issue !== NEW) continue;
      const found = this.stage.repo
        .issues()
        // Of two runs at once each may have made one: the copy was closed as a duplicate.
        .filter(({ title, state }) => title === item.title && state === "open")
        .filter(({ number }) => !known.has(number) && !this.#isHuman(number));
      if (found.length !== 1 || found[0] === undefined)
        throw new Violation(`${found.length} new issues are called "${item.title}"`);
      item.issue = found[0].number;
    }
  }

  /** Throws a Violation where GitHub or the plan differ from the model. */
  compare(): void {
    for (const [path, wanted] of this.texts()) {
      const text = this.stage.repo.readFile(path);
      if (text !== wanted) throw new Violation(`${path} is not as it should be:\n${diff(wanted, text ?? "(no file)")}`);
    }
    const numbers = new Set<number>();
    for (const item of this.model.items)
      if (item.issue === null) this.#compareBox(item);
      else {
        numbers.add(item.issue);
        this.#compareIssue(item, item.issue);
      }
    for (const { issue, state } of this.model.removed) {
      numbers.add(issue);
      const observed = this.stateOf(issue);
      if (observed !== state)
        throw new Violation(`#${issue}, whose item was removed, is ${observed} instead of ${state}`);
    }
    const strays = this.stage.repo
      .issues()
      .filter(({ number, state }) => state === "open" && !numbers.has(number) && !this.#isHuman(number));
    if (strays.length > 0)
      throw new Violation(`nobody asked for ${strays.map(({ number, title }) => `#${number} ${title}`).join(", ")}`);
  }

  stateOf(number: number): State {
    const issue = this.stage.repo.issue(number);
    if (issue.state === "open") return "open";
    return issue.stateReason === "completed" ? "done" : "dropped";
  }

  dump(): void {
    if (process.env.SOAKDUMP)
      console.log(
        [...this.stage.tree(), ...[...this.paths.values()].map((path) => this.stage.repo.readFile(path))].join("\n"),
      );
  }

  #compareIssue(item: ModelItem, number: number): void {
    const issue = this.stage.repo.issue(number);
    const expected = {
      state: item.observed,
      title: item.issueTitle,
      parent: item.under === null ? null : this.model.find(item.under).issue,
    };
    const actual = { state: this.stateOf(number), title: issue.title, parent: issue.parent?.number ?? null };
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      throw new Violation(`#${number} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    const labels = issue.labels.map(({ name }) => name);
    const kindLabel = item.kind === "task" ? this.taskLabel : `plansync:${item.kind}`;
    const isLabelled = item.unread === null && this.model.isFollowed(item);
    for (const label of [...(isLabelled ? ["plansync", kindLabel] : []), ...(this.labels.get(number) ?? [])])
      if (!labels.includes(label)) throw new Violation(`#${number} lost its label ${label}`);
    if (item.kind === "task" && labels.includes(STARTED) !== item.isLabelled)
      throw new Violation(`#${number} is ${item.isLabelled ? "not " : ""}labelled ${STARTED}`);
    for (const note of this.notes.get(number) ?? [])
      if (!issue.body.includes(note)) throw new Violation(`#${number} lost its note "${note}"`);
    const said = issue.comments.filter(({ author }) => author.login === "ada").length;
    if (said !== (this.comments.get(number) ?? 0)) throw new Violation(`#${number} lost comments`);
  }

  /** The box of an item stands once, in the text of the issue above it. */
  #compareBox(item: ModelItem): void {
    const host = this.model.find(this.model.host(item)).issue;
    if (this.model.isDroppedAbove(item)) return;
    if (host === null || item.unread !== null || !this.model.isFollowed(item)) return;
    const lines = this.stage.repo
      .issues()
      .flatMap(({ number, body }) =>
        body
          .split("\n")
          .flatMap((line) =>
            line.includes("<!-- box:") && line.includes(` ${item.title} `) ? [{ number, line }] : [],
          ),
      )
      // Neither what a removed item left behind nor a copy counts.
      .filter(({ number }) => this.model.items.some(({ issue }) => issue === number));
    const shown = item.mark === "dropped" || item.observed === "dropped" ? [] : lines;
    if (shown.length === 0 && item.mark !== "dropped" && item.kind !== "step")
      throw new Violation(`"${item.title}" has no box in #${host}`);
    for (const { number, line } of shown) {
      if (number !== host) throw new Violation(`the box of "${item.title}" is in #${number} instead of #${host}`);
      const isTicked = line.trimStart().startsWith("- [x]");
      if (item.kind !== "step" && isTicked !== (item.observed === "done"))
        throw new Violation(`the box of "${item.title}" is ${line}`);
    }
  }
}

/** Ids of the two plans. */
const HARBOR = 0;
export const WHARF = 1;

/** Something plansync promised and did not keep. */
export class Violation extends Error {}

function diff(expected: string, actual: string): string {
  const wanted = expected.split("\n");
  const found = actual.split("\n");
  const lines = wanted.flatMap((line, at) =>
    line === found[at] ? [] : [`line ${at + 1}: expected "${line}", found "${found[at] ?? ""}"`],
  );
  return [...lines, ...found.slice(wanted.length).map((line) => `added "${line}"`)].slice(0, 6).join("\n");
}
