import { globTest } from "./glob.ts";

/** Maximum number of globs in a configuration or an input: each is tested on every path. */
export const MAX_GLOBS = 100;

/**
 * The default places of plans. Each is a folder that holds nothing but plans, or a file name that nothing else has: a
 * roadmap or a to-do list is not a plan until someone says so, unless a tool that writes plans put it there. Files that
 * repeat the same work (an overview of epics beside a file for each story) and short-lived notes of agents
 * (`tasks/todo.md`) are not included: their issues would be duplicates, or of use to nobody. Letter case doesn't matter
 * here.
 */
export const PLAN_HOMES: readonly string[] = [
  "{plan,*[-_]plan}.md",
  "**/*.plan.md",
  "plans/**/*.md",
  "plan/implementation/**/*.md",
  "docs/plan.md",
  "docs/{plan,plans}/**/*.md",
  "docs/**/*[-_]plan.md",
  "docs/**/*-implementation.md",
  "docs/superpowers/plans/**/*.md",
  ".{agent,agents,claude,cursor}/plans/**/*.md",
  "{,.specify/}specs/*/tasks.md",
  ".specify/features/*/tasks.md",
  ".kiro/specs/*/tasks.md",
  "openspec/changes/*/tasks.md",
  "conductor/tracks/*/plan.md",
  ".planning/ROADMAP.md",
];

/** Files in these places that are not live plans. */
const NO_HOMES: readonly string[] = [
  "**/{archive,archives,archived,_archive,_archived,z_archive}/**",
  "**/{completed,done,finished,old}/**",
  "**/{example,examples,fixtures,template,templates,results}/**",
  "**/{readme,changelog,index}.md",
  "**/{,*[-_.]}{template,results,checklist}.md",
];

/** Folders in which nothing is ever a plan, whatever the globs say. */
const NEVER: readonly string[] = ["**/{.git,.github,node_modules}/**"];

/**
 * Instructions for an agent are not plans, whatever their name: files in the folders in which agents keep them, and the
 * prompts of spec-kit wherever they are. Only a glob without stars, which means exactly this file, includes one.
 */
const INSTRUCTIONS: readonly string[] = [
  "**/.*/**/{command,prompt,agent,skill,workflow,rule}{,s}/**",
  "**/speckit.*.md",
];

/** True for what is never a plan, whatever the globs say. */
export const isForbidden = anyOf(NEVER);
const isInstruction = anyOf(INSTRUCTIONS);
const isHome = anyOf(PLAN_HOMES);
const isNoHome = anyOf(NO_HOMES);

/** True for paths that the default places leave out. */
export function isOutOfHomes(path: string): boolean {
  return isForbidden(path) || isInstruction(path) || isNoHome(path);
}

/** True where globs only exclude files from the default places. */
export function onlyExcludes(globs: readonly string[]): boolean {
  return globs.every((glob) => glob.startsWith("!"));
}

/**
 * Compiles globs to a test for plan files. With null, or where every glob only excludes files, the default places are
 * used.
 */
export function planMatcher(globs: readonly string[] | null): (path: string) => boolean {
  const isAtHome = (path: string): boolean => isHome(path) && !isNoHome(path);
  const leavesOut = globs === null || onlyExcludes(globs);
  const isNamed = globs === null ? () => true : globMatcher(globs);
  const exact = new Set(globs?.map((glob) => glob.replace(/^(?:\.\/)+/, "")));
  const isOut = (path: string): boolean => isForbidden(path) || (isInstruction(path) && !exact.has(path));
  return (path) => !isOut(path) && (!leavesOut || isAtHome(path)) && isNamed(path);
}

/**
 * Compiles globs that apply in order, where `!` excludes what an earlier one included; where all of them exclude, they
 * start from everything.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const isNegative = glob.startsWith("!");
    const pattern = wholePattern(isNegative ? glob.slice(1) : glob);
    return { isNegative, fits: globTest(pattern) };
  });
  const start = tests.every(({ isNegative }) => isNegative);
  return (path) => tests.reduce((found, { isNegative, fits }) => (fits(path) ? !isNegative : found), start);
}

/** Compiles globs to a test that is true where any of them matches, in any letter case. */
function anyOf(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => globTest(glob, true));
  return (path) => tests.some((fits) => fits(path));
}

/** A folder, or a glob that ends in stars, means the markdown files in it: there may be pictures beside them. */
export function wholePattern(pattern: string): string {
  const relative = pattern.replace(/^(?:\.\/)+/, "");
  if (relative === "**" || /(?:^|\/)\*\*\/?$/.test(relative)) return `${relative.replace(/\/$/, "")}/*.{md,markdown}`;
  if (relative === "*" || relative.endsWith("/*")) return `${relative}.{md,markdown}`;
  return relative.endsWith("/") ? `${relative}**/*.{md,markdown}` : relative;
}
