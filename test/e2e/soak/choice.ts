import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model-item.ts";

export type Perform = (harbor: Harbor, a: number, b: number) => string | null;

export function choose<T>(list: readonly T[], at: number): T | undefined {
  return list.length === 0 ? undefined : list[at % list.length];
}

export function tasks(harbor: Harbor): ModelItem[] {
  return harbor.model.items.filter(({ kind }) => kind === "task");
}

export function withIssue(items: readonly ModelItem[]): (ModelItem & { issue: number })[] {
  return items.filter((item): item is ModelItem & { issue: number } => item.issue !== null);
}
