import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { Model, NEW, type Kind, type ModelItem, type State } from "./model.ts";
import { renderPlan, titleOf } from "./plan-text.ts";

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
  /** Steps whose tasks became fewer since the last sync. */
  readonly shrunk = new Set<number>();
  readonly labels = new Map<number, Set<string>>();
  readonly notes = new Map<number, string[]>();
  readonly comments = new Map<number, number>();
  /** Issues that people made. */
  readonly humans = new Map<number, { under: number; isOpen: boolean }>();
  readonly tokens: readonly string[];
  /** The branch takes no commits of plansync: ticks come in pull requests. */
  readonly isProtected: boolean;
  #nextId = WHARF + 1;

  private constructor(stage: EngineStage, isProtected: boolean) {
    this.stage = stage;
    this.isProtected = isProtected;
    this.tokens = [
      stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" }),
      stage.sandbox.token({ kind: "app", login: "plan-keeper", repo: "ada/harbor" }),
      stage.sandbox.token({ kind: "user", login: "bea" }),
    ];
  }

  static async open(shape: number): Promise<Harbor> {
    const stage = await startStage({ "README.md": "Harbor\n", ".github/plansync.yml": "threshold: off\n" });
    stage.sandbox.createRepository({ owner: "ada", name: "elsewhere" });
    stage.sandbox.addUser("eve");
    stage.sandbox.addUser("bea");
    stage.repo.setRole("bea", "write");
    const harbor = new Harbor(stage, shape % 4 === 3);
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
    harbor.push();
    return harbor;
  }

  addItem(kind: Kind, parent: number | null, title?: string): number {
    const id = kind !== "plan" ? this.#nextId++ : this.model.items.length === 0 ? HARBOR : WHARF;
    this.model.items.push({
      id,
      kind,
      parent,
      title: title ?? titleOf(id),
      mark: "open",
      issue: null,
      gone: false,
      observed: "open",
      byBot: false,
      voteLost: false,
      boxStands: false,
      keyedBy: null,
      overruled: false,
      issueTitle: "",
      under: null,
      unread: null,
      closedAway: false,
      agreed: null,
    });
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
    this.touched.clear();
    this.shifted.clear();
    this.shrunk.clear();
    this.compare();
  }

  #follow(): void {
    this.model.sync();
    this.#bindNew();
  }

  #bindNew(): void {
    const known = new Set(this.model.items.map(({ issue }) => issue));
    for (const item of this.model.items) {
      if (item.issue !== NEW) continue;
      const found = this.stage.repo
        .issues()
        // Of two runs at once each may have made one: the copy was closed as a duplicate.
        .filter(({ title, state }) => title === item.title && state === "open")
        .filter(({ number }) => !known.has(number) && !this.humans.has(number));
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
      .filter(({ number, state }) => state === "open" && !numbers.has(number) && !this.humans.has(number));
    if (strays.length > 0)
      throw new Violation(`nobody asked for ${strays.map(({ number, title }) => `#${number} ${title}`).join(", ")}`);
  }

  stateOf(number: number): State {
    const issue = this.stage.repo.issue(number);
    if (issue.state === "open") return "open";
    return issue.stateReason === "completed" ? "done" : "dropped";
  }

  dump(): void {
    if (process.env.SOAKDUMP) console.log(this.stage.tree().join("\n"), this.texts());
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
