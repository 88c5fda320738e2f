import type { Clock } from "../../../src/ports/clock.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { Violation } from "./violation.ts";
import { Model } from "./model.ts";
import { NEW, newItem, type Kind, type ModelItem, type State } from "./model-item.ts";
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
    else this.follow();
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

  /** After a sync everything can be touched again. */
  forgetTouched(): void {
    this.touched.clear();
    this.shifted.clear();
    this.retitled.clear();
    this.reworded.clear();
    this.shrunk.clear();
  }

  /** Notes how GitHub has the issues below each step, as people left them. */
  observeOrders(): void {
    const { model } = this;
    model.orders.observed = new Map(this.steps().map((step) => [step.id, this.orderOnGitHub(step)]));
    model.orders.merged.clear();
  }

  /** Steps that have an issue. */
  steps(): ModelItem[] {
    return this.model.items.filter(({ kind, issue }) => kind === "step" && issue !== null);
  }

  /** Ids of the items below a step, as GitHub has their issues. */
  orderOnGitHub(step: ModelItem): readonly number[] {
    const idOf = new Map(this.model.items.map(({ id, issue }) => [issue, id]));
    return this.stage.repo.issue(step.issue ?? 0).children.flatMap(({ number }) => idOf.get(number) ?? []);
  }

  /** The model syncs. */
  follow(): void {
    this.model.sync();
    this.#bindNew();
  }

  /** True for an issue that people made and that is none of the plan's. */
  isHuman(number: number): boolean {
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
        .filter(({ number }) => !known.has(number) && !this.isHuman(number));
      if (found.length !== 1 || found[0] === undefined)
        throw new Violation(`${found.length} new issues are called "${item.title}"`);
      item.issue = found[0].number;
    }
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
}

/** Ids of the two plans. */
const HARBOR = 0;
export const WHARF = 1;
