import { retryIn, type Refusal } from "./answers.ts";
import type { Claim } from "./claim/claim.ts";
import { countWaiting, inOrder, urgencyOf } from "./choose/rank.ts";
import type { Standing } from "./choose/standing.ts";
import { findUnits } from "./choose/units.ts";
import type { Named } from "./find-row.ts";
import { factsOf, type AgentContext, type Work, type WorkRow } from "./work.ts";

/** The units that may be started, in the order in which they should be. */
export function freeRows({ random }: Pick<AgentContext, "random">, work: Work): readonly WorkRow[] {
  const rows = readyRows(work).filter((row) => work.board.standingOf(factsOf(row)).kind === "free");
  const ranked = rows.map((row) => ({
    entry: row,
    waiting: countWaiting(row.plan.tree, row),
    urgency: urgencyOf(row.priority),
  }));
  return inOrder(ranked, random);
}

/** The units that wait for nothing, whoever has them. */
function readyRows({ plans }: Work): readonly WorkRow[] {
  return plans.flatMap(({ tree, unit }) => findUnits(tree, unit).ready);
}

/** Says why there is nothing to claim, and when to ask again. */
export function nothingFree({ board, plans }: Work): Refusal {
  const units = plans.flatMap(({ tree, unit }) => {
    const { ready, waiting } = findUnits(tree, unit);
    return [...ready, ...waiting];
  });
  const standings = units.map((row) => board.standingOf(factsOf(row)));
  const claims = standings.flatMap((standing) => ("claim" in standing ? [standing.claim] : []));
  const counts = new Map<Standing["kind"], number>();
  for (const { kind } of standings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const said = WORDS.flatMap(([kind, words]) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${count} ${words}`];
  });
  return {
    refused: "nothing-free",
    reason: said.length === 0 ? "everything is done" : `nothing is free: ${said.join(", ")}`,
    retryAfter: said.length === 0 ? null : retryIn(board.nextEnd(claims)),
  };
}

const WORDS: readonly (readonly [Standing["kind"], string])[] = [
  ["claimed", "claimed"],
  ["mine", "claimed by you"],
  ["pull", "in an open pull request"],
  ["assigned", "assigned to people"],
  ["waiting", "waiting for other work"],
  ["stopped", "in plans that are held or not followed"],
  ["no-issue", "without an issue yet"],
  ["free", "taken by others a moment ago"],
];

/** What the session of whoever asks holds; null: nothing. */
export function rowHeld(work: Work): { readonly row: WorkRow; readonly claim: Claim } | null {
  for (const row of allRows(work)) {
    const standing = work.board.standingOf(factsOf(row));
    if (standing.kind === "mine") return { row, claim: standing.claim };
  }
  return null;
}

export function allRows({ plans }: Work): readonly WorkRow[] {
  return plans.flatMap(({ rows }) => rows);
}

/** How an item is named by those who mean it. */
export function namesOf({ plan, item, key, issue }: WorkRow): Named {
  return { path: plan.path, line: item.line, id: item.id, key, title: item.title, issue };
}

/** How an item is named in a message. */
export function nameOf({ issue, plan, item }: WorkRow): string {
  return issue === null ? `${plan.path}:${item.line}` : `#${issue}`;
}
