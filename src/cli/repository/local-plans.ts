import { readFileSync, statSync, type Stats } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Inputs } from "../../config/inputs.ts";
import { errorCode } from "../../error-code.ts";
import { planNotFound } from "../../config/plan-not-found.ts";
import { ConfigError, type PlanNotFoundError } from "../../errors.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import { lintPlan } from "../../plan/lint/lint.ts";
import { readPlanFile, type PlanFile } from "../../sync/read/plan-files.ts";
import { readSettings, type Settings } from "../../sync/context/settings.ts";
import { type Folder, isBare, isFile, pathInFolder } from "./folder.ts";
import { listFiles } from "./local-files.ts";
import { overridesFrom } from "./overrides.ts";

/** A plan on this machine. */
export interface LocalPlan {
  readonly file: PlanFile;
  /** Path as the user knows it: as typed, otherwise relative to the repository. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  /** Where it is on this machine. */
  readonly absolute: string;
}

/** Reads a folder's configuration, with the flags applied. */
export function readLocalSettings(folder: Folder, inputs: Inputs): Settings {
  const overrides = overridesFrom(inputs, "https://github.com");
  const path = join(folder.root, inputs.configPath);
  const isThere = isFile(path);
  if (!isThere && inputs.isConfigRequired)
    throw new ConfigError(`There is no configuration file ${inputs.configPath} in ${folder.root}.`, {
      hint: "Correct `--config`, or add the file.",
    });
  const text = isThere ? { path: inputs.configPath, text: readFileSync(path, "utf8") } : null;
  return readSettings(text, overrides);
}

/**
 * Reads the named plans, wherever they are, otherwise those of the folder. A folder among the names means the plans in
 * it.
 * @throws ConfigError for a name that does not exist, PlanNotFoundError when no file is a plan.
 */
export function readLocalPlans(
  folder: Folder,
  settings: Settings,
  names: readonly string[],
  cwd: string,
): readonly LocalPlan[] {
  if (names.length > 0) {
    const plans = names.flatMap((name) => readNamed(folder, settings, name, cwd));
    return plans.filter(({ shown }, index) => plans.findIndex((other) => other.shown === shown) === index);
  }
  const plans = readAllPlans(folder, settings);
  if (plans.length === 0) throw noPlan(folder, settings);
  return plans;
}

/** Reads all plans of the folder; finding none is no error here. */
export function readAllPlans(folder: Folder, settings: Settings): readonly LocalPlan[] {
  return listFiles(folder, settings.isPlan).map((path) => readOne(join(folder.root, path), path, path, settings));
}

function readNamed(folder: Folder, settings: Settings, name: string, cwd: string): readonly LocalPlan[] {
  const absolute = resolve(cwd, name);
  const found = lookAt(absolute, name);
  if (found === undefined)
    throw new ConfigError(`There is no file ${name}.`, {
      hint: "Check the spelling; names are relative to this folder.",
    });
  if (!found.isDirectory())
    return [readOne(absolute, pathInFolder(folder, absolute) ?? shownPath(name), shownPath(name), settings)];
  const inside = pathInFolder(folder, absolute);
  const isInside = (path: string): boolean => inside === null || path.startsWith(`${inside}/`);
  const home = inside === null && absolute !== folder.root ? { root: absolute, git: null } : folder;
  const paths = listFiles(home, (path) => isInside(path) && settings.isPlan(path));
  if (paths.length === 0)
    throw planNotFound(
      `No plan found in ${name}.`,
      settings.globs,
      "Name the plan files themselves, or select them with `--plans`.",
    );
  return paths.map((path) => {
    const whole = join(home.root, path);
    return readOne(whole, path, shownPath(relative(cwd, whole)), settings);
  });
}

function readOne(absolute: string, path: string, shown: string, settings: Settings): LocalPlan {
  const bytes = readBytes(absolute, shown);
  const file = readPlanFile(path, "", bytes, settings);
  const found = file.plan === null ? [] : lintPlan(file.plan);
  return { file: { ...file, diagnostics: inOrder([...file.diagnostics, ...found]) }, shown, bytes, absolute };
}

/** Stats a path; undefined where it does not exist. */
function lookAt(absolute: string, shown: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function readBytes(absolute: string, shown: string): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function unreadable(shown: string, cause: unknown): ConfigError {
  const code = errorCode(cause) ?? "unknown error";
  return new ConfigError(`${shown} can't be read (${code}).`, { hint: "Check the file and its permissions.", cause });
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** As typed, but with slashes and without a leading `./`. */
function shownPath(name: string): string {
  return name.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}

function noPlan(folder: Folder, settings: Settings): PlanNotFoundError {
  if (isBare(folder))
    return planNotFound(
      `No plan found in ${folder.root}: it is a bare repository, which has no files.`,
      settings.globs,
      "Go to a clone of it, or make one: `git worktree add ../plans`.",
    );
  return planNotFound(
    `No plan found in ${folder.root}.`,
    settings.globs,
    "Name the files, select them with `--plans`, or put globs under `plans:` in .github/plansync.yml.",
  );
}
