/** Scores as tables. */
import { emptyScore, type Score } from "./score-file.ts";

const COLUMNS = ["items", "missed", "invented", "kind", "parent", "state", "title", "depends"] as const;

/** The figures of several files together. */
export function totalOf(name: string, scores: readonly Score[]): Score {
  const total = emptyScore(name);
  for (const score of scores) {
    for (const column of COLUMNS) total[column] += score[column];
    total.isPlan &&= score.isPlan;
    total.faults.push(...score.faults);
  }
  return total;
}

/** A line for each score below a line of headings. */
export function printTable(what: string, scores: readonly Score[]): void {
  console.log(`\n${what.padEnd(50)} ${COLUMNS.map((column) => column.padStart(8)).join("")}  plan`);
  for (const score of scores)
    console.log(
      `${score.file.slice(0, 50).padEnd(50)} ${COLUMNS.map((column) => String(score[column]).padStart(8)).join("")}  ${score.isPlan ? "right" : "WRONG"}`,
    );
}

/** How many files have no fault, and the share of items that are right in each way: one that is missed is right in none. */
export function printShares(scores: readonly Score[]): void {
  const total = totalOf("", scores);
  const share = (wrong: number): string =>
    `${((1 - (wrong + total.missed) / Math.max(1, total.items)) * 100).toFixed(2)} %`;
  const clean = scores.filter(({ faults }) => faults.length === 0).length;
  console.log(
    `files without any error: ${clean} of ${scores.length} (${((clean / Math.max(1, scores.length)) * 100).toFixed(1)} %)`,
  );
  console.log(
    `right: kind ${share(total.kind)}, parent ${share(total.parent)}, state ${share(total.state)}, title ${share(total.title)}`,
  );
}

/** The faults of the files that have most. */
export function printWorst(scores: readonly Score[]): void {
  const worst = scores.filter((score) => score.faults.length > 0).sort((a, b) => b.faults.length - a.faults.length);
  for (const score of worst.slice(0, 10)) {
    console.log(`\n${score.file}: ${score.faults.length} faults`);
    for (const fault of score.faults.slice(0, 12)) console.log(`  ${fault}`);
  }
}
