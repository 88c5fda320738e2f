import type { Sandbox } from "github-sandbox";
import { finalState } from "../faults/final-state.ts";
import { findUnrest, settle, startStory } from "../faults/disturbance.ts";
import { PATH, type Story } from "../faults/stories.ts";
import type { EngineStage } from "../round-trip/engine.ts";

/** What happens around a sync that is cut short. */
export interface CutShort {
  /** The plan in the end. */
  readonly wanted: string;
  /** What people do before the next sync. */
  readonly meanwhile?: ((stage: EngineStage) => void) | undefined;
  /** What people do once things have settled, and again once that has. */
  readonly afterwards?: ((stage: EngineStage) => void) | undefined;
  /** Whose token the syncs use; the Action's by default. */
  readonly tokenOf?: ((stage: EngineStage) => string) | undefined;
}

/**
 * Plays a story again and again, with each write of its sync in turn as the last thing it does, and syncs until nothing
 * moves any more. Returns where that ends otherwise than without a cut.
 */
export async function differencesOfCuts(story: Story, around: CutShort): Promise<readonly string[]> {
  const wanted = await playCut(story, around, Number.MAX_SAFE_INTEGER);
  const found = wanted.unrest === null ? [] : [`uncut: ${wanted.unrest}`];
  if (wanted.plan !== around.wanted) found.push(`uncut: the plan ends as\n${wanted.plan}`);
  for (let writes = 0; writes < wanted.writes; writes += 1) {
    const { state, unrest, last } = await playCut(story, around, writes);
    const where = `cut after ${writes} writes (${last})`;
    if (unrest !== null) found.push(`${where}: ${unrest}`);
    else if (state !== wanted.state) found.push(`${where}: ${differingLines(state, wanted.state).join("\n")}`);
  }
  return found;
}

function differingLines(state: string, wanted: string): readonly string[] {
  const [here, there] = [state.split("\n"), wanted.split("\n")];
  return [
    ...here.filter((line) => !there.includes(line)).map((line) => `+ ${line}`),
    ...there.filter((line) => !here.includes(line)).map((line) => `- ${line}`),
  ];
}

const AFTERWARDS = 2;

interface PlayedStory {
  readonly state: string;
  readonly plan: string;
  /** Null: one more sync writes nothing. */
  readonly unrest: string | null;
  /** How many requests of the sync wrote something. */
  readonly writes: number;
  readonly last: string;
}

async function playCut(
  story: Story,
  { meanwhile, afterwards, tokenOf }: CutShort,
  writes: number,
): Promise<PlayedStory> {
  const stage = await startStory(story, { tokenOf, clockScale: 1000 });
  try {
    const mark = stage.sandbox.log.mark();
    cutAfter(stage.sandbox, writes);
    await stage.sync().catch(() => null);
    stage.sandbox.faults.clear();
    const done = stage.sandbox.log.writes(mark).filter(({ applied }) => applied);
    const { method, path, rootFields } = done.at(-1) ?? { method: "none", path: "", rootFields: [] };
    // GitHub tells seconds: what happens in one can't be put in order.
    stage.sandbox.clock.advance(2000);
    meanwhile?.(stage);
    stage.sandbox.clock.advance(2000);
    await settle(stage);
    for (let time = 0; time < (afterwards === undefined ? 0 : AFTERWARDS); time += 1) {
      afterwards?.(stage);
      await settle(stage);
    }
    const unrest = await findUnrest(stage);
    return {
      state: finalState(stage, PATH),
      plan: stage.repo.readFile(PATH) ?? "",
      unrest,
      writes: done.length,
      last: `${method} ${path} ${rootFields.join()}`,
    };
  } finally {
    await stage.sandbox.close();
  }
}

/** Lets so many writes through from now on, and then nothing, until the faults are cleared. */
function cutAfter({ log, faults }: Sandbox, writes: number): void {
  const mark = log.mark();
  const isOver = ({ index }: { readonly index: number }): boolean =>
    index >= mark &&
    log.entries.slice(mark, index).filter(({ isWrite, applied }) => isWrite && applied).length >= writes;
  faults.add({ match: isOver, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
}
