import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** Arguments of node with which a built shell doesn't wait for its turn. */
export const SHORT_WAITS: readonly string[] = [
  "--import",
  pathToFileURL(join(import.meta.dirname, "short-waits.mjs")).href,
];
