import { VERBS } from "./agent-commands.ts";
import { printFailure } from "./terminal/failure.ts";
import { buildProgram } from "./program.ts";
import type { Shell } from "./terminal/shell.ts";
import { readUsageError } from "./usage-error.ts";

/** Runs the command line once, from its arguments to its exit code. Never throws. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(shell, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    const usage = readUsageError(error, program, args);
    if (usage === "help") return 0;
    const isAnswer = args.includes("--json") && VERBS.has(args.find((arg) => !arg.startsWith("-")) ?? "");
    return await printFailure(usage ?? error, isAnswer ? shell.out : shell.err, {
      json: args.includes("--json"),
      secrets: secretsOf(args, shell.env),
    });
  }
}

/** Shorter values are no tokens; removing single letters from a message would only garble it. */
const SHORTEST_SECRET = 8;

/** Collects everything that may be a token, even where the arguments could not be parsed. */
function secretsOf(args: readonly string[], env: Shell["env"]): readonly string[] {
  const given = args.flatMap((arg, at) => {
    const [, value] = /^--(?:agent-)?token(?:=(.*))?$/s.exec(arg) ?? [null, null];
    return value === null ? [] : (value ?? args[at + 1] ?? []);
  });
  return [...given, env["GITHUB_TOKEN"] ?? "", env["GH_TOKEN"] ?? ""].filter(({ length }) => length >= SHORTEST_SECRET);
}
