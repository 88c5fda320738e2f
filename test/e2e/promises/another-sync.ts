import type { Stage } from "../round-trip/engine.ts";

/** The writes of one more sync, one line each: after things have settled there are none. */
export async function writesOfAnotherSync(stage: Stage, options: Parameters<Stage["sync"]>[0] = {}): Promise<string[]> {
  const mark = stage.sandbox.log.mark();
  await stage.sync(options);
  return stage.sandbox.log.writes(mark).map(({ method, path, rootFields }) => `${method} ${path} ${rootFields.join()}`);
}

/** Titles of the open issues, sorted. */
export function openTitles(stage: Stage): string[] {
  return stage.repo
    .issues()
    .filter((issue) => issue.state === "open")
    .map((issue) => issue.title)
    .sort();
}
