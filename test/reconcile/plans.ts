/** A plan of these lines below its title. */
export function planOf(...lines: readonly string[]): string {
  return `# Harbor\n\n${lines.join("\n")}\n`;
}

/** Two tasks right below the plan. */
export const TASKS = planOf("- [ ] First", "- [ ] Second");

/** Two steps: one with tasks and a check, one with a single task. */
export const STEPS = planOf(
  "### Step 1: Build",
  "",
  "- [ ] First",
  "- [ ] Second",
  "",
  "**Verification**:",
  "- [ ] It floats",
  "",
  "### Step 2: Sail",
  "",
  "- [ ] Third",
);

export function ticked(plan: string, ...titles: readonly string[]): string {
  return marked(plan, "x", titles);
}

export function unticked(plan: string, ...titles: readonly string[]): string {
  return marked(plan, " ", titles);
}

function marked(plan: string, mark: string, titles: readonly string[]): string {
  return titles.reduce(
    (text, title) => changedLine(text, title, (line) => line.replace(/\[[ x]\]/, `[${mark}]`)),
    plan,
  );
}

export function struck(plan: string, title: string): string {
  return changedLine(plan, title, (line) => line.replace(title, `~~${title}~~`));
}

export function withoutLine(plan: string, title: string): string {
  lineOf(plan, title);
  return plan
    .split("\n")
    .filter((line) => !line.includes(title))
    .join("\n");
}

function changedLine(plan: string, title: string, change: (line: string) => string): string {
  const lines = plan.split("\n");
  const at = lineOf(plan, title);
  return lines.with(at, change(lines[at] ?? "")).join("\n");
}

function lineOf(plan: string, title: string): number {
  const at = plan.split("\n").findIndex((line) => line.includes(title));
  if (at < 0) throw new Error(`the plan has no line with "${title}"`);
  return at;
}
