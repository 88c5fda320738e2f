import { afterEach, describe, expect } from "@jest/globals";
import { startActionStage } from "./action-stage.ts";
import { startStage, type Stage } from "./engine.ts";
import { PATH, PLAN } from "./harbor-text.ts";

export { PATH, PLAN } from "./harbor-text.ts";

/** Issue numbers by title. */
type Numbers = Readonly<Record<string, number>>;

/** A repository with one plan. */
interface HarborStage extends Stage {
  /** Each title once, or the test fails. */
  numbers(): Numbers;
  /** The text of the plan as it is on the default branch. */
  plan(): string;
  /** Pushes an edit of the plan, syncs twice, and sees that the second sync writes nothing. */
  edit(change: (text: string) => string): Promise<Numbers>;
  writesOfAnotherSync(): Promise<readonly string[]>;
}

export interface Shell {
  readonly open: (files: Readonly<Record<string, string>>) => Promise<HarborStage>;
  /** Opens a repository with this plan, and syncs. */
  readonly start: (text?: string) => Promise<{ readonly stage: HarborStage; readonly before: Numbers }>;
}

/** One specification for the engine in this process and for the built Action. */
export function describeShells(specify: (shell: Shell) => void): void {
  describe.each([
    ["the engine", startStage],
    ["the built Action", startActionStage],
  ] as const)("%s", (_, startShell) => {
    const opened: Stage[] = [];
    afterEach(async () => {
      for (const stage of opened.splice(0)) await stage.sandbox.close();
    });

    const open: Shell["open"] = async (files) => {
      const stage = await startShell(files);
      opened.push(stage);
      return withPlan(stage);
    };
    specify({
      open,
      start: async (text = PLAN) => {
        const stage = await open({ [PATH]: text });
        await stage.sync();
        return { stage, before: stage.numbers() };
      },
    });
  });
}

function withPlan(stage: Stage): HarborStage {
  const numbers = (): Numbers => {
    const entries = stage.repo.issues().map((issue) => [issue.title, issue.number] as const);
    expect(new Set(entries.map(([title]) => title)).size).toBe(entries.length);
    return Object.fromEntries(entries);
  };
  const plan = (): string => stage.repo.readFile(PATH) ?? "";
  const writesOfAnotherSync: HarborStage["writesOfAnotherSync"] = async () => {
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    return stage.sandbox.log.writes(mark).map((entry) => `${entry.method} ${entry.path} ${entry.rootFields.join(",")}`);
  };
  return {
    ...stage,
    numbers,
    plan,
    writesOfAnotherSync,
    edit: async (change) => {
      stage.repo.push({ [PATH]: change(plan()) });
      await stage.sync();
      expect(await writesOfAnotherSync()).toEqual([]);
      return numbers();
    },
  };
}
