import type { Progress } from "./progress.ts";

/** A progress that tells nothing but warnings: what machines read is not to be mixed with what people watch. */
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
