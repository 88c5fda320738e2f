import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Item, Plan, Undo } from "../../../src/plan/model/plan.ts";

const root = join(import.meta.dirname, "../../..");

export function plan(text: string, path = "PLAN.md"): Plan {
  const { plan, diagnostics } = parsePlan({ path, text });
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

export function set(of: Plan, item: Item, to: "open" | "done", undo?: Undo): { plan: Plan; undo: Undo } | null {
  const edit = setState(of, item, to, undo);
  return edit === null ? null : { plan: plan(applyEdits(of.text, edit.edits), of.path), undo: edit.undo };
}

export function outline(of: Plan | undefined): readonly string[] | undefined {
  return of?.items.map(({ kind, title, parent }) => `${kind} ${title} under ${parent}`);
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? markdownIn(path) : path.endsWith(".md") ? [path] : []));
}

const files = [...markdownIn(join(root, "examples")), ...markdownIn(join(root, "test/fixtures/plans"))].map(
  (path) => [relative(root, path), readFileSync(path, "utf8")] as const,
);

export const plans = files.filter(([path, text]) => parsePlan({ path, text }).plan !== null);
