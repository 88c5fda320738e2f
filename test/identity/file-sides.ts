import { assignFiles } from "../../src/identity/files.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";

export function side(path: string, text: string) {
  const { plan } = parsePlan({ path, text });
  if (plan === null) throw new Error("the plan was refused");
  return { path, items: plan.items, text };
}

export const HARBOR =
  "# Harbor\n\n### Step 1: Set up\n\n- [ ] Create the schema\n- [ ] Seed the data\n- [ ] Write the docs\n";

/** A sprint from a template: two sections are always the same. */
export function sprint(title: string, ...work: readonly string[]): string {
  const tasks = (titles: readonly string[]): string => titles.map((task) => `- [ ] ${task}\n`).join("");
  return `# ${title}\n\n## Preparation\n\n${tasks(["Collect the wishes", "Estimate the work", "Plan the capacity"])}\n## Work\n\n${tasks(work)}\n## Closing\n\n${tasks(["Hold the review", "Hold the retrospective"])}`;
}

export type Texts = Readonly<Record<string, string>>;

export function assign(before: Texts, after: Texts) {
  const { byFile, fresh, orphaned, translated } = assignFiles(
    Object.entries(before).map(([path, text]) => ({ id: `was ${path}`, ...side(path, text) })),
    Object.entries(after).map(([path, text]) => side(path, text)),
  );
  return { byFile: Object.fromEntries(byFile), fresh, orphaned, translated };
}
