import { claimWork } from "../../../src/agents/claim-work.ts";
import { isRefusal, type ClaimAnswer } from "../../../src/agents/answers.ts";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { PlansyncError } from "../../../src/errors.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { MINUTE, startAgents, type AgentStage } from "./agent-stage.ts";

/** What a fleet of agents did to a plan. */
export interface FleetResult {
  /** What must never happen, in words. */
  readonly violations: readonly string[];
  readonly text: string;
  readonly claims: number;
  readonly crashes: number;
  readonly syncs: number;
  /** Requests that write, in a sync after everything. */
  readonly writesAfter: number;
}

export interface FleetOptions {
  readonly agents: number;
  readonly items: number;
  readonly seed: number;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A plan of steps, most of which wait for earlier ones. */
function fleetPlan(items: number): string {
  const steps = Array.from({ length: items }, (_, at) => {
    const waits = at < 8 ? "" : `\n**Depends On**: Step ${at - 7}\n`;
    return `## Step ${at + 1}: Build part ${at + 1}\n${waits}\n- [ ] Part ${at + 1}\n`;
  });
  return `# Harbor\n\n${steps.join("\n")}`;
}

/** Share of an agent's requests whose answer is lost, and of its items at which it dies. */
const LOST = 0.02;
const DIES = 0.08;

/** Of a fleet, each agent has an account of its own; here all share a workflow's, whose limit would end the work. */
const UNLIMITED = { "github-token": 1_000_000 };

/** Lets a fleet work on one plan until it is done: agents die, answers get lost, and syncs run beside them. */
export async function runFleet(options: FleetOptions): Promise<FleetResult> {
  const { agents, items } = options;
  const stage = await startAgents(fleetPlan(items), { limits: { rest: UNLIMITED, graphql: UNLIMITED } });
  const run = new FleetRun(stage, options);
  const workers = Array.from({ length: agents }, async (_, at) => run.work(`agent-${at}`));
  const syncing = run.syncBeside();
  await Promise.all(workers);
  run.isOver = true;
  await syncing;
  await run.sync();
  const mark = stage.sandbox.log.mark();
  await run.sync();
  const writesAfter = stage.sandbox.log.writes(mark).length;
  const text = stage.repo.readFile("PLAN.md") ?? "";
  await stage.sandbox.close();
  const { violations, claims, crashes, syncs } = run;
  return { violations, text, claims, crashes, syncs, writesAfter };
}

class FleetRun {
  readonly violations: string[] = [];
  claims = 0;
  crashes = 0;
  syncs = 0;
  isOver = false;
  readonly #stage: AgentStage;
  readonly #random: () => number;
  /** Until when the last holder of an issue was promised to have it, in sandbox milliseconds. */
  readonly #promises = new Map<number, { readonly holder: string; readonly until: number }>();
  readonly #finished = new Map<number, string>();
  readonly #waiting: (() => void)[] = [];
  #alive: number;

  constructor(stage: AgentStage, { seed, agents }: FleetOptions) {
    this.#stage = stage;
    this.#alive = agents;
    this.#random = createRandom(seed);
  }

  /** Claims and finishes items until everything is done. */
  async work(name: string): Promise<void> {
    const { sandbox } = this.#stage;
    for (let life = 1; ; life += 1) {
      const token = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
      sandbox.faults.add({
        kind: "lost-response",
        times: Infinity,
        match: ({ headers, path }) =>
          String(headers["authorization"]).endsWith(token) && path !== "/graphql" && this.#random() < LOST,
      });
      const isOver = await this.#live(`${name}-${life}`, token);
      if (isOver) this.#alive -= 1;
      else this.crashes += 1;
      this.#wake();
      if (isOver) return;
    }
  }

  /** One life of an agent. True when everything is done, false when it died. */
  async #live(name: string, token: string): Promise<boolean> {
    const context = this.#stage.agent(name, { token, random: this.#random });
    try {
      for (;;) {
        const answer = await claimWork(context, null);
        if (isRefusal(answer)) {
          if (answer.reason === "everything is done") return true;
          await this.#wait();
          continue;
        }
        this.#took(name, answer);
        if (this.#random() < DIES) return false;
        const number = issueNumber(answer.item.number ?? 0);
        const done = await finishWork(context, number, { evidence: `part of ${name}` });
        if (!isRefusal(done) && !done.already) this.#finish(name, number);
      }
    } catch (error) {
      if (error instanceof PlansyncError) return false;
      throw error;
    }
  }

  #took(name: string, { item, until }: ClaimAnswer): void {
    this.claims += 1;
    const number = item.number ?? 0;
    const before = this.#promises.get(number);
    if (before !== undefined && before.holder !== name && before.until > this.#stage.sandbox.clock.now())
      this.violations.push(`#${number} was promised to ${before.holder} and given to ${name}`);
    if (this.#finished.has(number)) this.violations.push(`#${number} was done and given to ${name}`);
    this.#promises.set(number, { holder: name, until: Date.parse(until) });
  }

  #finish(name: string, number: number): void {
    const before = this.#finished.get(number);
    if (before !== undefined) this.violations.push(`#${number} was done by ${before} and by ${name}`);
    this.#finished.set(number, name);
    this.#promises.delete(number);
    this.#wake();
  }

  /** Waits until somebody finishes or dies; once all wait, time passes, and what the dead hold is free again. */
  async #wait(): Promise<void> {
    const woken = new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#waiting.length === this.#alive) {
      this.#stage.pass(32 * MINUTE);
      this.#wake();
    }
    await woken;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async syncBeside(): Promise<void> {
    while (!this.isOver) {
      await this.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async sync(): Promise<void> {
    this.syncs += 1;
    try {
      const { outcome, plans } = await this.#stage.sync();
      if (outcome !== "complete" || plans.some((plan) => plan.outcome === "held"))
        this.violations.push(`sync ${this.syncs} was ${outcome}, its plan ${plans[0]?.outcome}: ${plans[0]?.reason}`);
    } catch (error) {
      if (!(error instanceof PlansyncError)) throw error;
      this.violations.push(`sync ${this.syncs} failed: ${error.message}`);
    }
  }
}
