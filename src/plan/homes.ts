import picomatch from "picomatch";

/** Where plans live, by the habits of the tools and templates that write them. Case is ignored. */
export const DEFAULT_PLAN_GLOBS: readonly string[] = [
  "PLAN.md",
  "PLANS.md",
  "TODO.md",
  "TASKS.md",
  "ROADMAP.md",
  "IMPLEMENTATION_PLAN.md",
  "IMPLEMENTATION-PLAN.md",
  "docs/{PLAN,PLANS,TODO,TASKS,ROADMAP,IMPLEMENTATION_PLAN,IMPLEMENTATION-PLAN}.md",
  "docs/plan/**/*.md",
  "docs/plans/**/*.md",
  "docs/superpowers/plans/**/*.md",
  "docs/*-implementation.md",
  "docs/*-implementation-plan.md",
  "docs/*-plan.md",
  "plan/implementation/**/*.md",
  "plans/**/*.md",
  "specs/*/{tasks,plan}.md",
  ".specify/specs/*/{tasks,plan}.md",
  ".kiro/specs/*/tasks.md",
  ".agent-os/specs/*/tasks.md",
  "openspec/changes/*/tasks.md",
  "conductor/tracks/*/plan.md",
  ".planning/**/*-PLAN.md",
  ".planning/ROADMAP.md",
  ".cursor/plans/**/*.plan.md",
  "**/*.plan.md",
];

/** Never plans, wherever they stand: other people's files, what is over, what is no plan yet, what reports on one. */
const NEVER: readonly string[] = [
  "**/.git/**",
  ".github/**",
  "**/node_modules/**",
  "**/vendor/**",
  "**/{archive,archives,archived,_archive}/**",
  "**/{example,examples}/**",
  "**/{template,templates,_templates}/**",
  "**/{fixtures,testdata}/**",
  "**/{checklist,checklists}/**",
  "**/*{template,-results,_results}.md",
  "**/results.md",
  "**/checklist.md",
];

/** spec-kit writes several files for one feature: where there is a task list it is the plan, and the others are context. */
const SPEC_FOLDER = /^((?:.*\/)?specs\/[^/]+)\/(plan|spec|research|data-model|quickstart)\.md$/i;

const OPTIONS = { nocase: true, dot: true } as const;
const isHome = picomatch([...DEFAULT_PLAN_GLOBS], OPTIONS);
const isNever = picomatch([...NEVER], OPTIONS);

/** Decides which of the files of a repository are plans. Globs of a configuration replace the known homes, exclusions and all. */
export function planFilter(paths: Iterable<string>, globs: readonly string[] | null = null): (path: string) => boolean {
  const all = new Set(paths);
  const wanted = globs === null ? isHome : picomatch([...globs], OPTIONS);
  return (path) => {
    if (!wanted(path)) return false;
    if (globs !== null) return true;
    return !isNever(path) && !isContext(path, all);
  };
}

/** True for a path in a known home. The files beside it are not looked at: see {@link planFilter}. */
export function isPlanHome(path: string): boolean {
  return isHome(path) && !isNever(path);
}

/** True where spec-kit's `tasks.md` stands beside this file: it is the plan, this file is what it was made from. */
export function isContext(path: string, all: ReadonlySet<string>): boolean {
  const folder = SPEC_FOLDER.exec(path)?.[1];
  return folder !== undefined && all.has(`${folder}/tasks.md`);
}
