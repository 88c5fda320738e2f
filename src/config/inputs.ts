import { ConfigError } from "../errors.ts";
import { findNearest } from "./nearest.ts";
import { ISSUE_KINDS, WRITE_BACK } from "./schema.ts";
import { CONFIG_PATH } from "./load.ts";
import { MAX_GLOBS } from "./plan-paths.ts";
import type { ConfigOverrides } from "./settings.ts";
import { branchProblem, globProblem } from "./text-rules.ts";

/** What the Action or the CLI should do; with `auto` the event decides. */
const MODES = ["auto", "sync", "preview", "lint"] as const;
type Mode = (typeof MODES)[number];

/** Names of all inputs, as in `action.yml`. The CLI has a flag for each. */
export const INPUT_NAMES = [
  "token",
  "plans",
  "config",
  "mode",
  "write-back",
  "levels",
  "branch",
  "allow-mass-change",
  "max-minutes",
  "agent-token",
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** Inputs as texts; an empty one counts as missing. */
export type InputTexts = Readonly<Partial<Record<InputName, string | undefined>>>;

/** Parsed and validated inputs. */
export interface Inputs {
  /** Null where none was given. Must never be printed. */
  readonly token: string | null;
  /** Token of a person, by which Copilot is assigned; null where none was given. Must never be printed. */
  readonly agentToken: string | null;
  readonly configPath: string;
  /** True where the path was given: then a missing file is an error. */
  readonly isConfigRequired: boolean;
  readonly mode: Mode;
  readonly allowMassChange: boolean;
  readonly overrides: ConfigOverrides;
}

/**
 * Reads the inputs of the Action, or the flags of the CLI by the same names.
 * @param spell how the user wrote a name: `write-back` in a workflow, `--write-back` on a command line.
 * @throws ConfigError for the first input that is wrong.
 */
export function parseInputs(texts: InputTexts, spell: (name: InputName) => string = (name) => name): Inputs {
  const read = <T>(name: InputName, parse: (text: string, fail: Fail) => T): T | undefined => {
    const text = texts[name]?.trim() ?? "";
    const fail: Fail = (problem, hint) => {
      throw new ConfigError(`\`${spell(name)}\` ${problem}`, { hint });
    };
    return text === "" ? undefined : parse(text, fail);
  };
  const configPath = read("config", parsePath) ?? CONFIG_PATH;
  return {
    token: read("token", (text) => text) ?? null,
    agentToken: read("agent-token", (text) => text) ?? null,
    configPath,
    isConfigRequired: configPath !== CONFIG_PATH,
    mode: read("mode", (text, fail) => parseChoice(text, MODES, fail)) ?? "auto",
    allowMassChange: read("allow-mass-change", parseBoolean) ?? false,
    overrides: {
      plans: read("plans", parseGlobs),
      levels: read("levels", (text, fail) => parseWords(text).map((word) => parseChoice(word, ISSUE_KINDS, fail))),
      writeBack: read("write-back", (text, fail) => parseChoice(text, WRITE_BACK, fail)),
      branch: read("branch", parseBranch),
      maxMinutes: read("max-minutes", parseMinutes),
    },
  };
}

type Fail = (problem: string, hint: string) => never;

function parseChoice<T extends string>(text: string, choices: readonly T[], fail: Fail): T {
  const found = choices.find((choice) => choice === text.toLowerCase());
  if (found !== undefined) return found;
  const near = findNearest(text, choices);
  const list = choices.map((choice) => `\`${choice}\``).join(", ");
  return fail(
    `must be one of ${list}, not \`${text}\`.`,
    near === null ? "Write one of them." : `Did you mean \`${near}\`?`,
  );
}

/** Parses globs, one per line; skips blank lines and lines that begin with `#`. */
function parseGlobs(text: string, fail: Fail): readonly string[] {
  const globs = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== null)
      fail(`has the glob \`${glob}\`, which ${problem}.`, "Write globs relative to the repository, one per line.");
  }
  if (globs.length > MAX_GLOBS)
    fail(`has ${globs.length} globs; the maximum is ${MAX_GLOBS}.`, "Name a folder, or use `*`.");
  return globs;
}

function parsePath(text: string, fail: Fail): string {
  const path = text.replace(/^(?:\.\/)+/, "");
  const problem = globProblem(path);
  return problem === null
    ? path
    : fail(`is \`${text}\`, which ${problem}.`, `Write a path in the repository, such as \`${CONFIG_PATH}\`.`);
}

function parseWords(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

function parseBranch(text: string, fail: Fail): string {
  const problem = branchProblem(text);
  return problem === null
    ? text
    : fail(`is \`${text}\`, which ${problem}.`, "Write the name of a branch, such as `main`.");
}

function parseMinutes(text: string, fail: Fail): number {
  const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return minutes > 0 && minutes <= 350
    ? minutes
    : fail(`must be a number of minutes above 0 and up to 350, not \`${text}\`.`, "Write a number, such as `20`.");
}

function parseBoolean(text: string, fail: Fail): boolean {
  if (/^(?:true|yes|on|1)$/i.test(text)) return true;
  if (/^(?:false|no|off|0)$/i.test(text)) return false;
  return fail(`must be \`true\` or \`false\`, not \`${text}\`.`, "Write `true` or `false`.");
}
