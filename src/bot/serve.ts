import { EXIT, PlansyncError } from "../errors.ts";

/** The queue's library needs this version of Node; everything else of plansync runs on older ones. */
const NEEDED = [22, 12] as const;

/** Runs the bot until it is told to stop. Returns the exit code. */
export async function serve(env: Readonly<Record<string, string | undefined>>, cwd: string): Promise<number> {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    return EXIT.usage;
  }
  try {
    // Loaded only now: on an older Node the import itself would fail, with a message that helps nobody.
    const { runBot } = await import("./run.ts");
    return await runBot(env, cwd);
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    return error.exitCode;
  }
}

/** What is wrong with this version of Node; null when nothing is. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null;
  return (
    `plansync serve needs Node ${NEEDED.join(".")} or newer; this is ${version}.\n` +
    "Its queue (pg-boss) does; the Action and the other commands run on this version."
  );
}
