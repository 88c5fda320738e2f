import type { Progress } from "./progress.ts";

/** Returns a progress that shows only warnings: output for machines must not be mixed with output for people. */
export function onlyWarnings(progress: Progress): Progress {
  return {
    debug: () => undefined,
    info: () => undefined,
    progress: () => undefined,
    warn: (message) => {
      progress.warn(message);
    },
    end: () => {
      progress.end();
    },
  };
}
