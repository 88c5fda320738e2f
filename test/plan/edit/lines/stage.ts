import { parsePlan } from "../../../../src/plan/parse/parse.ts";
import type { Item, Plan } from "../../../../src/plan/model/plan.ts";

/** The plan that a text is read as. */
export function plan(text: string): Plan {
  const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

/** A changed text, read as {@link plan} reads it. */
export function reread(text: string): Plan | null {
  return parsePlan({ path: "PLAN.md", text }).plan;
}

/** The one item of which the title is, begins or ends with this word. */
export function find(of: Plan, title: string): Item {
  const found = of.items.filter((item) => item.index > 0 && isCalled(item, title));
  const [item] = found;
  if (item === undefined || found.length > 1) throw new Error(`${found.length} items are called "${title}"`);
  return item;
}

function isCalled({ title }: Item, word: string): boolean {
  return title === word || title.startsWith(`${word} `) || title.endsWith(` ${word}`);
}
