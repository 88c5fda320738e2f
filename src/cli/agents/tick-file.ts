import { findNamed } from "../../agents/find-row.ts";
import { ConfigError } from "../../errors.ts";
import { applyEdits, type TextEdit } from "../../plan/edit/edit.ts";
import { setState } from "../../plan/edit/write-mark.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import { encodePlan } from "../../plan/parse/decode.ts";
import type { LocalItem } from "./local-items.ts";
import { writePlan } from "../repository/write-file.ts";

/** Marks that were written into a file, by line. */
export interface TickedFile {
  readonly path: string;
  /** Lines whose mark changed; empty where they all said it already. */
  readonly lines: readonly number[];
}

/**
 * Ticks an item in its file, byte by byte: its own mark, or where it has none, the marks that its state derives from.
 *
 * @param checks names of checks below it to tick as well.
 * @throws ConfigError where the item is dropped, a check is not below it, or the file can't be written.
 */
export function tickFile({ local, plan, source, item }: LocalItem, checks: readonly string[]): TickedFile {
  if (item.state === "dropped")
    throw new ConfigError(`"${item.title}" is struck out in ${local.shown}:${item.line}.`, {
      hint: "Take the strike away first, if the work was done after all.",
    });
  const items = [...marksBehind(plan, item), ...checks.map((name) => checkBelow(plan, item, local.shown, name))];
  const edits: TextEdit[] = [];
  const lines: number[] = [];
  for (const each of new Set(items)) {
    const change = each.state === "open" ? setState(plan, each, "done") : null;
    if (change === null || change.edits.length === 0) continue;
    edits.push(...change.edits);
    lines.push(each.line);
  }
  if (edits.length > 0) writePlan(local.absolute, encodePlan(applyEdits(source, edits)), local.shown);
  return { path: local.shown, lines };
}

/** Returns the items whose marks say that an item is done. */
function marksBehind(plan: Plan, item: Item): readonly Item[] {
  if (item.stateFrom !== "children") return [item];
  const children = item.children.map((index) => elementAt(plan.items, index, "items"));
  const work = children.filter(({ kind }) => kind !== "check");
  return (work.length > 0 ? work : children).flatMap((child) => marksBehind(plan, child));
}

function checkBelow(plan: Plan, item: Item, path: string, name: string): Item {
  const inside = new Set<number>([item.index]);
  for (const { index, parent } of plan.items) if (parent !== null && inside.has(parent)) inside.add(index);
  const checks = plan.items.filter(({ index, kind }) => kind === "check" && inside.has(index));
  return findNamed(checks, ({ line, id, title }) => ({ path, line, id, key: "", title, issue: null }), name);
}
