import type { Sandbox } from "github-sandbox";
import { ACTS, AMIDST, type Act, type ActKind, type HumanAct } from "./acts.ts";
import type { SyncOptions } from "../round-trip/engine.ts";
import { withIssue } from "./choice.ts";
import { compare } from "./compare.ts";
import { Harbor } from "./harbor.ts";
import { learnPlaces } from "./learn-places.ts";
import { Violation } from "./violation.ts";

/** What became of a story. */
export interface Outcome {
  /** Null: every promise was kept. */
  readonly violation: string | null;
  readonly story: readonly string[];
  /** Acts that found somebody to act on, syncs included. */
  readonly performed: number;
}

const HUMAN = Object.keys(ACTS) as HumanAct[];

/** Acts of a story, from a seed. About a quarter are syncs; some of them die, lose answers or overlap. */
export function storyOf(seed: number, length: number): readonly Act[] {
  const random = generator(seed);
  return Array.from({ length }, (): Act => {
    const roll = random() % 100;
    const kind: ActKind =
      roll < 14
        ? "sync"
        : roll < 15
          ? "syncAsBea"
          : roll < 16
            ? "loseRecord"
            : roll < 18
              ? "syncAsApp"
              : roll < 21
                ? "crash"
                : roll < 23
                  ? "loseAnswer"
                  : roll < 25
                    ? "overlap"
                    : roll < 27
                      ? "amidst"
                      : roll < 29
                        ? "crashAmidst"
                        : (HUMAN[random() % HUMAN.length] ?? "tick");
    return { kind, a: random() % 1_000_003, b: random() % 1_000_003 };
  });
}

/**
 * Plays a story on a fresh repository and compares with the model after every sync.
 *
 * @param reads `changes`: every run reads only what has changed, as one that follows an event, and a run that reads
 *   everything must find nothing left to do.
 */
export async function play(
  shape: number,
  acts: readonly Act[],
  reads: Harbor["reads"] = "everything",
): Promise<Outcome> {
  const harbor = await Harbor.open(shape, reads);
  let performed = 0;
  try {
    await syncAndSettle(harbor, "sync", 0, 0);
    for (const act of [...acts, { kind: "sync", a: 0, b: 0 } as const]) if (await perform(harbor, act)) performed += 1;
    return { violation: null, story: harbor.story, performed };
  } catch (error) {
    if (process.env.SOAKDUMP) harbor.dump();
    const violation =
      error instanceof Violation
        ? error.message
        : `it failed: ${String(error)}\n${error instanceof Error ? (error.stack ?? "") : ""}`;
    return { violation, story: harbor.story, performed };
  } finally {
    await harbor.stage.sandbox.close();
  }
}

async function perform(harbor: Harbor, { kind, a, b }: Act): Promise<boolean> {
  if (isSync(kind)) {
    await syncAndSettle(harbor, kind, a, b);
    return true;
  }
  const line = ACTS[kind](harbor, a, b);
  if (line !== null) harbor.tell(line);
  return line !== null;
}

function isSync(kind: ActKind): kind is Exclude<ActKind, HumanAct> {
  return !HUMAN.some((name) => name === kind);
}

async function syncAndSettle(harbor: Harbor, kind: Exclude<ActKind, HumanAct>, a: number, b: number): Promise<void> {
  const { stage } = harbor;
  const [own = "", app = "", bea = ""] = harbor.tokens;
  const mayDie = !completesBoxes(harbor);
  harbor.observeOrders();
  stage.sandbox.clock.advance(harbor.pauseMs);
  harbor.tell(`-- ${kind} ${a % 40}${mayDie ? "" : " (all goes well)"}`);
  switch (mayDie ? kind : "sync") {
    case "sync":
      await harbor.sync({ token: own });
      break;
    case "syncAsApp":
      await harbor.sync({ token: app });
      break;
    case "syncAsBea":
      await harbor.sync({ token: bea });
      break;
    case "loseRecord":
      await harbor.sync({ token: own });
      await loseRecord(harbor, a, b);
      harbor.observeOrders();
      await harbor.sync({ token: own });
      break;
    case "overlap":
      await Promise.allSettled([harbor.sync({ token: own }), harbor.sync({ token: own })]);
      await harbor.sync({ token: own });
      break;
    case "crash":
      dieAt(stage.sandbox, a % 40, a % 2 === 0);
      await harbor.sync({ token: own }).catch(() => null);
      stage.sandbox.faults.clear();
      await harbor.sync({ token: own });
      break;
    case "loseAnswer": {
      const at = stage.sandbox.log.length + (a % 40);
      stage.sandbox.faults.add({ match: ({ index }) => index === at, kind: "lost-response" });
      await harbor.sync({ token: own }).catch(() => null);
      stage.sandbox.faults.clear();
      await harbor.sync({ token: own });
      break;
    }
    case "amidst":
    case "crashAmidst": {
      const done = actAmidst(harbor, a, b);
      if (kind === "crashAmidst") dieAt(stage.sandbox, (a % 40) + (b % 7), b % 2 === 0);
      await harbor.sync({ token: own }).catch(() => null);
      stage.sandbox.faults.clear();
      done();
      await harbor.sync({ token: own });
      break;
    }
  }
  if (harbor.isProtected && harbor.mergeTicks()) {
    harbor.tell("   the pull request with ticks is merged");
    stage.sandbox.clock.advance(2000);
    await harbor.sync({ token: own });
  }
  settle(harbor);
  await requireQuiet(harbor, "a second sync");
  if (harbor.reads === "changes")
    await requireQuiet(harbor, "a sync that reads everything", { allowPartialRead: false });
  compare(harbor);
}

/** After a sync the model syncs as well, and both must tell the same. */
function settle(harbor: Harbor): void {
  harbor.follow();
  learnPlaces(harbor);
  harbor.forgetTouched();
  compare(harbor);
}

/** Throws where a sync that should find nothing to do writes something. */
async function requireQuiet({ stage, tokens, sync }: Harbor, which: string, options: SyncOptions = {}): Promise<void> {
  const mark = stage.sandbox.log.mark();
  await sync({ token: tokens[0] ?? "", ...options });
  const writes = stage.sandbox.log.writes(mark);
  if (writes.length > 0)
    throw new Violation(
      `${which} wrote ${stage.sandbox.log.lines(mark).join(", ")}: ${JSON.stringify(writes[0]?.body).slice(0, 3000)}`,
    );
}

/**
 * The record is lost after a sync that left nothing open, and people act before the next one. No second issue is made,
 * nothing is removed, and only what one of both sides says is ticked. What can't be read, or is away, while nobody knows
 * what it was, stands alone: that is left to tests of its own.
 */
async function loseRecord(harbor: Harbor, a: number, b: number): Promise<void> {
  const { model, stage } = harbor;
  if (harbor.isProtected && harbor.mergeTicks()) {
    stage.sandbox.clock.advance(2000);
    await harbor.sync({ token: harbor.tokens[0] ?? "" });
  }
  settle(harbor);
  if (model.items.some((item) => !model.isFollowed(item)) || model.items.some(({ unread }) => unread !== null)) return;
  // A marker in an outsider's issue proves nothing: who had a line by a writer's hand would get a second issue.
  if (withIssue(model.items).some(({ issue }) => stage.repo.issue(issue).author?.login === "eve")) return;
  if (model.items.some(({ started, isLabelled, wasStarted }) => started || isLabelled || wasStarted)) return;
  // By its title a plan is known when nothing else tells it.
  if (model.items.some(({ kind, title, keyedBy }) => kind === "plan" && keyedBy?.title !== title)) return;
  if (model.items.some(({ issue, title, issueTitle }) => issue !== null && title !== issueTitle)) return;
  stage.repo.repository.git.refs.delete("refs/plansync/state");
  model.forget();
  harbor.tell("   the record is lost");
  const kind = AFTER_LOSS[(a + b) % AFTER_LOSS.length] ?? "otherFile";
  const line = ACTS[kind](harbor, a, b);
  if (line !== null) harbor.tell(`   ${line}`);
  stage.sandbox.clock.advance(2000);
}

const AFTER_LOSS: readonly HumanAct[] = [
  "tick",
  "untick",
  "closeTask",
  "dropTask",
  "reopenTask",
  "otherFile",
  "insertTask",
];

/**
 * True when a step was closed above tasks that are boxes only, their issues being deleted. A run that ticks these on the
 * human's behalf and dies before its record leaves boxes that nobody can tell from a human's: they stay ticked when the
 * step is reopened, which loses nothing, and which the model does not know.
 */
function completesBoxes({ model: { items } }: Harbor): boolean {
  return items.some(
    (step) =>
      step.kind === "step" &&
      step.observed === "done" &&
      step.agreed?.issue === "open" &&
      items.some(({ kind, parent, issue }) => kind === "task" && parent === step.id && issue === null),
  );
}

/**
 * Lets people act once, right before a request of the sync that follows. What is returned is called after it: it lets
 * them act where the sync was over before, and throws what went wrong.
 */
function actAmidst(harbor: Harbor, a: number, b: number): () => void {
  const { sandbox } = harbor.stage;
  const at = sandbox.log.length + (a % 40);
  const record = harbor.record();
  let error: unknown = null;
  let hasActed = false;
  const act = () => {
    if (hasActed) return;
    hasActed = true;
    sandbox.clock.advance(2000);
    harbor.isUnderWay = true;
    try {
      harbor.catchUp(record);
      for (let nth = 0; nth <= b % 3; nth += 1) {
        const kind = AMIDST[(a + b + nth * 7) % AMIDST.length] ?? "otherFile";
        const line = ACTS[kind](harbor, a + nth, b + nth);
        if (line !== null) harbor.tell(`   amidst: ${line}`);
      }
    } catch (thrown) {
      error = thrown;
    }
    harbor.isUnderWay = false;
    sandbox.clock.advance(2000);
  };
  sandbox.beforeRequest(({ index }) => {
    if (index >= at) act();
  });
  return () => {
    act();
    if (error !== null) throw error;
  };
}

/** From the k-th request on nothing gets through. */
function dieAt(sandbox: Sandbox, k: number, isApplied: boolean): void {
  const at = sandbox.log.length + k;
  if (isApplied) sandbox.faults.add({ match: ({ index }) => index === at, kind: "lost-response" });
  sandbox.faults.add({ match: ({ index }) => index >= at, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
}

/** Small and the same everywhere (mulberry32); whole numbers from 0 to 2^32 - 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
}
