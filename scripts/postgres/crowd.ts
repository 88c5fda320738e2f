import type { Issue, RepositoryHandle } from "github-sandbox";
import { Model } from "../../test/e2e/soak/model.ts";
import { newItem, NEW, type ModelItem, type State } from "../../test/e2e/soak/model-item.ts";
import { renderPlan, titleOf, wordOf } from "../../test/e2e/soak/plan-text.ts";

const PATH = "docs/plans/harbor.md";
/** Number of the first word that renames bring: titles have others. */
const FIRST_NEW_WORD = 500_000;
/** Id of the plan in the model. */
const PLAN = 0;
export const CONFIG = { ".github/plansync.yml": "threshold: off\n" };

/**
 * People at work on one repository, with the reference model beside it. Nobody knows when the bot looks, so each item
 * is worked on from one side only, and then what is last done to it must hold in the end, whenever and however often
 * the bot looked meanwhile: some items are ticked and untouched in the plan, some issues are closed and reopened, some
 * are dropped and taken up again.
 */
export class Crowd {
  readonly repo: RepositoryHandle;
  readonly model = new Model();
  readonly #random: () => number;
  readonly #numbers = new Map<number, number>();
  /** What each item was called before: what is done may keep such a title while it is closed. */
  readonly #earlier = new Map<number, readonly string[]>();
  #next: number;
  acts = 0;
  /** What people did, for whoever looks for the cause of a difference. */
  readonly history: { readonly at: number; readonly text: string }[] = [];

  constructor(repo: RepositoryHandle, random: () => number, first: number) {
    this.repo = repo;
    this.#random = random;
    this.#next = first;
    this.#add("plan", null, 0, "Harbor Plan");
    for (let step = 0; step < 2; step += 1) {
      const id = this.#next;
      this.#add("step", 0, undefined, `Step ${step + 1}: ${titleOf(id)}`);
      for (let task = 0; task < 3; task += 1) this.#add("task", id);
    }
    this.model.sync();
    repo.push({ [PATH]: renderPlan(this.model, PLAN, new Map()) });
  }

  #add(kind: ModelItem["kind"], parent: number | null, id = this.#next, title = titleOf(id)): void {
    if (id === this.#next) this.#next += 1;
    const last = this.model.items.findLastIndex((item) => item.id === parent || item.parent === parent);
    const item = newItem(id, kind, parent, title);
    this.model.items.splice(kind === "task" ? last + 1 : this.model.items.length, 0, item);
  }

  /** One act of one person; false when nothing could be done just now. */
  act(): boolean {
    const tasks = this.model.items.filter(({ kind }) => kind === "task");
    const item = tasks[Math.floor(this.#random() * tasks.length)];
    const done = this.#random() < 0.08 || item === undefined ? this.#write() : this.#work(item);
    if (!done) return false;
    this.acts += 1;
    this.model.sync();
    return true;
  }

  #work(item: ModelItem): boolean {
    const issue = this.#issueOf(item);
    if (issue === undefined) return false;
    const side = item.id % 3;
    if (side !== 0) return this.#turn(item, issue, side === 1 ? "done" : "dropped");
    const choice = this.#random();
    if (choice < 0.12) return this.#rename(item);
    if (choice < 0.2) return this.#remove(item, issue);
    return this.#tick(item);
  }

  /** Closes or reopens the issue. */
  #turn(item: ModelItem, issue: Issue, to: State): boolean {
    if (issue.state === "open")
      this.repo.closeIssue(issue.number, { reason: to === "done" ? "completed" : "not_planned" });
    else this.repo.reopenIssue(issue.number);
    item.observed = this.#stateOf(issue.number);
    item.byBot = false;
    this.#tell(`#${issue.number} ${item.title} becomes ${item.observed}`);
    return true;
  }

  #tell(text: string): void {
    this.history.push({ at: Date.now(), text: `PEOPLE ${text}` });
  }

  /** Edits the plan as it is, with whatever ticks it has by now. */
  #edit(change: (text: string) => string): boolean {
    const before = this.repo.readFile(PATH) ?? "";
    const after = change(before);
    if (after === before) return false;
    this.repo.push({ [PATH]: after });
    const lines = new Set(before.split("\n"));
    this.#tell(
      `push ${after
        .split("\n")
        .filter((line) => !lines.has(line))
        .join(" | ")}`,
    );
    return true;
  }

  /**
   * Ticks or unticks in the plan, once the record has seen what was last done to the item there. A run that was killed
   * between closing an issue and its record leaves a closed issue that nobody can tell from a human's: who takes the
   * tick back in just that moment gets it again, as if the issue had been closed by hand.
   */
  #tick(item: ModelItem): boolean {
    if (!this.#isRecorded(item)) return false;
    const to = item.mark === "done" ? "open" : "done";
    const [from, into] = to === "done" ? ["[ ]", "[x]"] : ["[x]", "[ ]"];
    if (!this.#edit((text) => text.replace(`- ${from} ${item.title}\n`, `- ${into} ${item.title}\n`))) return false;
    item.mark = to;
    return true;
  }

  #isRecorded({ title, mark }: ModelItem): boolean {
    return this.#recordedText().includes(`- [${mark === "done" ? "x" : " "}] ${title}\n`);
  }

  /** The plan as the record knows it; empty before there is one. */
  #recordedText(): string {
    const { git } = this.repo.repository;
    const file = this.repo.listFiles("refs/plansync/state").find((path) => path.startsWith("plans/"));
    if (file === undefined) return "";
    const record = JSON.parse(this.repo.readFile(file, "refs/plansync/state") ?? "{}") as {
      base: { blob: string };
      next: string | null;
    };
    const bytes = git.findBlob(record.next ?? record.base.blob) ?? git.findBlob(record.base.blob);
    return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
  }

  /** Puts another word in the place of a title's last one: the model merges titles word by word. */
  #rename(item: ModelItem): boolean {
    const title = [...item.title.split(" ").slice(0, -1), wordOf(FIRST_NEW_WORD + this.acts)].join(" ");
    if (!this.#edit((text) => text.replace(`] ${item.title}\n`, `] ${title}\n`))) return false;
    this.#earlier.set(item.id, [...(this.#earlier.get(item.id) ?? []), item.title]);
    item.title = title;
    return true;
  }

  /**
   * Only where both sides agree: otherwise it is a matter of luck whether the tick before was still seen. A step that
   * gained and lost at once may have been reworded, and then the issue stays open on purpose: what it gained must be
   * in the record, not only have its issue.
   */
  #remove(item: ModelItem, issue: Issue): boolean {
    const siblings = this.model.children(item.parent ?? 0);
    if (siblings.length < 3 || this.#stateOf(issue.number) !== item.observed) return false;
    const recorded = this.#recordedText();
    if (siblings.some((one) => this.#issueOf(one)?.title !== one.title || !recorded.includes(`] ${one.title}\n`)))
      return false;
    if (!this.#edit((text) => text.replace(new RegExp(`^- \\[[ x]\\] ${item.title}\n`, "m"), ""))) return false;
    this.model.removed.push({
      item,
      issue: issue.number,
      plan: PLAN,
      state: item.observed,
      isFresh: true,
      isAsked: false,
      isClosedByUs: false,
    });
    this.model.items.splice(this.model.items.indexOf(item), 1);
    return true;
  }

  /** Writes a new task at the end of a step. */
  #write(): boolean {
    const steps = this.model.items.filter(({ kind }) => kind === "step");
    const step = steps[Math.floor(this.#random() * steps.length)];
    if (step === undefined || this.model.children(step.id).length > 12) return false;
    if (this.model.removed.some(({ issue }) => this.repo.issue(issue).state === "open")) return false;
    const title = titleOf(this.#next);
    const last = this.model.children(step.id).at(-1);
    if (last === undefined) return false;
    const line = new RegExp(`^- \\[[ x]\\] ${last.title}\n`, "m");
    if (!this.#edit((text) => text.replace(line, (whole) => `${whole}- [ ] ${title}\n`))) return false;
    this.#add("task", step.id);
    return true;
  }

  #issueOf(item: ModelItem): Issue | undefined {
    const known = this.#numbers.get(item.id);
    if (known !== undefined) return this.repo.issue(known);
    const same = this.repo.issues().filter((issue) => issue.title === item.title && !isClosedCopy(issue));
    const found = same.find(({ state }) => state === "open") ?? same[0];
    if (found !== undefined) {
      this.#numbers.set(item.id, found.number);
      item.issue = found.number;
    }
    return found;
  }

  #stateOf(number: number): State {
    const issue = this.repo.issue(number);
    return issue.state === "open" ? "open" : issue.stateReason === "completed" ? "done" : "dropped";
  }

  /** What differs from the model; empty when everything is as it should be. */
  differences(): readonly string[] {
    const found: string[] = [];
    const expected = renderPlan(this.model, PLAN, new Map());
    const text = this.repo.readFile(PATH);
    const lines = new Set((text ?? "").split("\n"));
    const missing = expected.split("\n").filter((line) => !lines.has(line));
    if (text !== expected) found.push(`the plan lacks ${missing.join(" | ")}`);
    const numbers = new Set(this.model.removed.map(({ issue }) => issue));
    for (const item of this.model.items) {
      const issue = this.#issueOf(item);
      if (issue === undefined) {
        found.push(`"${item.title}" has no issue`);
        continue;
      }
      numbers.add(issue.number);
      const isOpen = issue.state === "open";
      if (isOpen !== (item.observed === "open"))
        found.push(`#${issue.number} ${issue.title} is ${issue.state}, not ${item.observed}`);
      const isKept = !isOpen && this.#earlier.get(item.id)?.includes(issue.title) === true;
      if (issue.title !== item.title && !isKept)
        found.push(`#${issue.number} is called "${issue.title}" instead of "${item.title}"`);
      if (item.issue === NEW) item.issue = issue.number;
    }
    for (const { issue, item, state } of this.model.removed)
      if (this.#stateOf(issue) !== state)
        found.push(`#${issue} ${item.title}, which left the plan, is ${this.#stateOf(issue)}, not ${state}`);
    for (const issue of this.repo.issues())
      if (!numbers.has(issue.number) && !isClosedCopy(issue))
        found.push(`nobody asked for #${issue.number} ${issue.title}`);
    return found;
  }

  /** Items with more than one issue. Those that the next run closed as its own younger copies are not counted. */
  duplicates(): readonly string[] {
    const counts = new Map<string, number>();
    for (const issue of this.repo.issues())
      if (!isClosedCopy(issue)) counts.set(issue.title, (counts.get(issue.title) ?? 0) + 1);
    return [...counts].flatMap(([title, count]) => (count === 1 ? [] : [`${count} issues are called "${title}"`]));
  }

  /** How many copies the next run closed. */
  get closedCopies(): number {
    return this.repo.issues().filter(isClosedCopy).length;
  }
}

/** A copy of our own that was closed as a duplicate by the next run: two open ones never stand. */
function isClosedCopy({ state, stateReason }: Issue): boolean {
  return state === "closed" && stateReason === "duplicate";
}
