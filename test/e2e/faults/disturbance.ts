import type { FaultKind, Sandbox } from "github-sandbox";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { finalState, openDuplicates } from "./final-state.ts";
import { PATH, type Story } from "./stories.ts";

/** What goes wrong with one request of a sync. */
export interface Disturbance {
  readonly name: string;
  /** True: nothing gets through afterwards. */
  readonly isDeath: boolean;
  readonly kind: FaultKind | null;
  readonly applied?: boolean;
}

export const DISTURBANCES = {
  "dies before": { name: "dies before", isDeath: true, kind: null },
  "dies after": { name: "dies after", isDeath: true, kind: "lost-response" },
  "loses the answer to": { name: "loses the answer to", isDeath: false, kind: "lost-response" },
  "gets half of the answer to": { name: "gets half of the answer to", isDeath: false, kind: "truncated" },
  "gets a 502 page instead of": { name: "gets a 502 page instead of", isDeath: false, kind: "html-502" },
  "gets a 502 page after": { name: "gets a 502 page after", isDeath: false, kind: "html-502", applied: true },
  "waits in vain for": { name: "waits in vain for", isDeath: false, kind: "timeout" },
  "waits in vain after": { name: "waits in vain after", isDeath: false, kind: "timeout", applied: true },
} as const satisfies Readonly<Record<string, Disturbance>>;

/** Ten seconds of GitHub's clock pass in a tenth of a millisecond. */
const CLOCK_SCALE = 100_000;
/** Runs after which everything has to have settled. */
const SETTLING_RUNS = 3;

/** What is different about a stage. */
export interface StartOptions {
  /** Makes the token that all syncs use; the Action's by default. */
  readonly tokenOf?: ((stage: EngineStage) => string) | undefined;
  /** Milliseconds of GitHub's clock in a real one. */
  readonly clockScale?: number;
}

/** A fresh repository with a story's plan, before the sync that is disturbed. */
export async function startStory(
  story: Story,
  { tokenOf, clockScale = CLOCK_SCALE }: StartOptions = {},
): Promise<EngineStage> {
  const opened = await startStage({ [PATH]: story.plan }, { clockScale });
  const stage = tokenOf === undefined ? opened : withToken(opened, tokenOf(opened));
  await story.prepare(stage);
  return stage;
}

/** A stage whose syncs use another token than the Action's. */
function withToken(stage: EngineStage, token: string): EngineStage {
  return { ...stage, sync: async (options) => stage.sync({ token, ...options }) };
}

/** Spoils the k-th request from now, and all that follow where the sync dies. */
export function disturb({ log, faults }: Sandbox, { isDeath, kind, applied = false }: Disturbance, k: number): void {
  const at = log.length + k;
  if (kind !== null) faults.add({ match: ({ index }) => index === at, kind, applied });
  if (isDeath) faults.add({ match: ({ index }) => index >= at, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
}

/** Where a story ends when nothing goes wrong, and how many requests its sync takes. */
export async function undisturbed(story: Story): Promise<{ readonly state: string; readonly requests: number }> {
  const stage = await startStory(story);
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  const requests = stage.sandbox.log.since(mark).length;
  await settle(stage);
  const state = finalState(stage, PATH);
  await stage.sandbox.close();
  return { state, requests };
}

/** Plays a story with its sync disturbed at the k-th request. Null: it ends as if nothing had happened. */
export async function violationOf(story: Story, what: Disturbance, k: number, wanted: string): Promise<string | null> {
  const stage = await startStory(story);
  try {
    const at = stage.sandbox.log.length + k;
    disturb(stage.sandbox, what, k);
    await stage.sync().catch(() => null);
    stage.sandbox.faults.clear();
    const during = stage.sandbox.log.lines()[at] ?? "no request";
    await settle(stage);
    const broken = (await findUnrest(stage)) ?? differenceOf(finalState(stage, PATH), wanted);
    return broken === null ? null : `${story.name} that ${what.name} request ${k} (${during}): ${broken}`;
  } finally {
    await stage.sandbox.close();
  }
}

/** Lets the next runs heal what one left. */
export async function settle(stage: EngineStage): Promise<void> {
  for (let run = 0; run < SETTLING_RUNS; run += 1) await stage.sync();
}

/** Null when there is one open issue an item and one more sync writes nothing. */
export async function findUnrest(stage: EngineStage): Promise<string | null> {
  const twice = openDuplicates(stage);
  if (twice.length > 0) return `there are two open issues called ${twice.join(", ")}`;
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  const writes = stage.sandbox.log.writes(mark);
  return writes.length === 0 ? null : `another sync writes ${stage.sandbox.log.lines(mark).join(", ")}`;
}

function differenceOf(state: string, wanted: string): string | null {
  return state === wanted ? null : `it ends as\n${state}\ninstead of\n${wanted}`;
}
