import { dependencyTexts, references } from "../parse/depends.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Item, Plan } from "../model/plan.ts";
import { elementAt } from "../model/element-at.ts";
import { References } from "../model/references.ts";
import type { LineNumber } from "../model/line-number.ts";

/** References that look like an item's name and mean none, and items that wait for each other. */
export function* lintDependencies(plan: Plan): Generator<Diagnostic> {
  const known = new References(plan.items);
  const prefixes = new Set(plan.items.map(({ id }) => (id === null ? "" : prefixOf(id))));
  for (const item of plan.items.slice(1))
    for (const { text, field } of dependencyTexts(item))
      for (const { name, items } of references(text, field, item.index, known))
        if (items.length === 0 && !meansSelf(known, name, item) && prefixes.has(prefixOf(name)))
          yield {
            ...place(item),
            code: "unknown-dependency",
            severity: "warning",
            message: `"${item.title}" depends on "${name}", but no item is called that`,
            hint: "Correct the name, or ignore this when it means something outside of the plan.",
          };
  for (const cycle of cyclesOf(plan)) {
    const first = elementAt(cycle, 0, "items of a circle");
    yield {
      ...place(first),
      code: "dependency-cycle",
      severity: "error",
      message: `These items wait for each other: ${namesOf(cycle).join(" → ")} → ${first.id ?? first.title}`,
      hint: "Take one of the dependencies away.",
    };
  }
}

function place(item: Item): { line: LineNumber; column: number } {
  return { line: item.line, column: item.column };
}

/** Letters of a name before its number, in lower case: a plan without `T…` ids says nothing wrong with `T1`. */
function prefixOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\d.*$/s, "")
    .replace(/[\s-]+$/, "");
}

/** A range or a name may mean the item itself or one around it: that is no unknown name. */
function meansSelf(known: References, name: string, item: Item): boolean {
  return known.has(name) || item.title.toLowerCase().startsWith(name.toLowerCase());
}

/** Most circles that are reported, and most names of each. */
const MAX_CYCLES = 20;
const MAX_NAMES = 20;

function namesOf(cycle: readonly Item[]): string[] {
  const names = cycle.slice(0, MAX_NAMES).map(({ id, title }) => id ?? title);
  return cycle.length > MAX_NAMES ? [...names, "…"] : names;
}

/** Circles of items that wait for each other, each once, from its first item on. */
function cyclesOf(plan: Plan): Item[][] {
  const cycles: Item[][] = [];
  const state = new Map<number, "open" | "closed">();
  for (const start of plan.items) {
    const path: number[] = [];
    const stack: { index: number; next: number }[] = [{ index: start.index, next: 0 }];
    if (state.has(start.index)) continue;
    if (cycles.length >= MAX_CYCLES) break;
    state.set(start.index, "open");
    path.push(start.index);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = elementAt(plan.items, top.index, "items").dependsOn[top.next];
      top.next += 1;
      if (next === undefined) {
        state.set(top.index, "closed");
        path.pop();
        stack.pop();
      } else if (state.get(next) === "open") {
        if (cycles.length < MAX_CYCLES) cycles.push(fromFirst(plan, path.slice(path.indexOf(next))));
      } else if (!state.has(next)) {
        state.set(next, "open");
        path.push(next);
        stack.push({ index: next, next: 0 });
      }
    }
  }
  return cycles;
}

function fromFirst(plan: Plan, cycle: readonly number[]): Item[] {
  const first = cycle.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at)].map((index) => elementAt(plan.items, index, "items"));
}
