import { fileURLToPath } from "node:url";
import { EXIT, PlansyncError } from "../errors.ts";
import { librariesProblem } from "./libraries.ts";

/** The minimum version of Node for the queue's library and for SQLite; the rest of plansync runs on older ones. */
const NEEDED = [22, 13] as const;

/** Runs the bot until it is stopped. Returns the exit code. */
export async function serve(env: Readonly<Record<string, string | undefined>>, cwd: string): Promise<number> {
  const problem =
    nodeProblem(process.versions.node) ??
    librariesProblem(fileURLToPath(import.meta.url), (name) => import.meta.resolve(name));
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    return EXIT.usage;
  }
  try {
    // Loaded only now: on an older Node, or without its libraries, the import itself would fail, with an unhelpful message.
    const { runBot } = await import("./run.ts");
    return await runBot(env, cwd);
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    return error.exitCode;
  }
}

/** Returns what is wrong with this version of Node; null when it is fine. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null;
  return (
    `plansync serve needs Node ${NEEDED.join(".")} or newer; this is ${version}.\n` +
    "Its queue (pg-boss) and its lock (SQLite) require that; the Action and the other commands run on this version."
  );
}
