import { globTest } from "./glob.ts";

/** Most globs of a configuration or an input: each is tried on every path. */
export const MAX_GLOBS = 100;

/**
 * Where plans usually live. A home is a place that holds nothing but plans, or a name that nothing else bears:
 * a roadmap or a to-do list is no plan until someone says so, unless a tool that writes plans put it there. What says
 * the same work twice (an overview of epics beside a file for each story) and what agents scribble for an hour
 * (`tasks/todo.md`) are no homes: their issues would stand twice, or for nobody. Letter case doesn't matter here.
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

/** What is no live plan although it stands in one of the homes. */
const NO_HOMES: readonly string[] = [
  "**/{archive,archives,archived,_archive,_archived,z_archive}/**",
  "**/{completed,done,finished,old}/**",
  "**/{example,examples,fixtures,template,templates,results}/**",
  "**/{readme,changelog,index}.md",
  "**/{,*[-_.]}{template,results,checklist}.md",
];

/** Nothing in here is ever a plan, whatever the globs say. */
const NEVER: readonly string[] = ["**/{.git,.github,node_modules}/**"];

/**
 * Instructions for an agent are no plan, whatever they are called: what stands in the folders in which agents keep them,
 * and the prompts of spec-kit wherever they stand. Only a glob without stars, which means this very file, takes one in.
 */
const INSTRUCTIONS: readonly string[] = [
  "**/.*/**/{command,prompt,agent,skill,workflow,rule}{,s}/**",
  "**/speckit.*.md",
];

const isForbidden = anyOf(NEVER);
const isInstruction = anyOf(INSTRUCTIONS);
const isHome = anyOf(PLAN_HOMES);
const isNoHome = anyOf(NO_HOMES);

/** Makes the test for plan files. With null, or where every glob only leaves files out, the homes are looked at. */
export function planMatcher(globs: readonly string[] | null): (path: string) => boolean {
  const isAtHome = (path: string): boolean => isHome(path) && !isNoHome(path);
  const leavesOut = globs?.every((glob) => glob.startsWith("!")) ?? true;
  const isNamed = globs === null ? () => true : globMatcher(globs);
  const exact = new Set(globs?.map((glob) => glob.replace(/^(?:\.\/)+/, "")));
  const isOut = (path: string): boolean => isForbidden(path) || (isInstruction(path) && !exact.has(path));
  return (path) => !isOut(path) && (!leavesOut || isAtHome(path)) && isNamed(path);
}

/** Tests globs in order, where `!` leaves out what an earlier one took in; where all do, they start from everything. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const isNegative = glob.startsWith("!");
    const pattern = wholePattern(isNegative ? glob.slice(1) : glob);
    return { isNegative, fits: globTest(pattern) };
  });
  const start = tests.every(({ isNegative }) => isNegative);
  return (path) => tests.reduce((found, { isNegative, fits }) => (fits(path) ? !isNegative : found), start);
}

/** True where any of these fits, whatever the case of the letters. */
function anyOf(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => globTest(glob, true));
  return (path) => tests.some((fits) => fits(path));
}

/** A folder, or a glob that ends in stars, means the markdown in it: there may be pictures beside it. */
function wholePattern(pattern: string): string {
  const relative = pattern.replace(/^(?:\.\/)+/, "");
  if (relative === "**" || /(?:^|\/)\*\*\/?$/.test(relative)) return `${relative.replace(/\/$/, "")}/*.{md,markdown}`;
  if (relative === "*" || relative.endsWith("/*")) return `${relative}.{md,markdown}`;
  return relative.endsWith("/") ? `${relative}**/*.{md,markdown}` : relative;
}
