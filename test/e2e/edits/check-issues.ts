import type { Report } from "../../../src/report/report.ts";
import { locate, type EditCase } from "./edit-case.ts";
import { issueAt, type IssueThen, type PlayedEdit } from "./play-edit.ts";

/** What is wrong with the issues after an edit. */
export function checkIssues(edit: EditCase, played: PlayedEdit, isHeld: boolean): readonly string[] {
  return [
    ...checkKept(edit, played),
    ...checkStates(edit, played),
    ...checkCounts(edit, played),
    ...checkTwins(played),
    // A report on a plan that waits as a whole need not go through its issues.
    ...(isHeld ? [] : checkTold(played)),
  ];
}

/** An item that is who it was has its issue, in the right state, below the issue of what holds it now. */
function checkKept({ expected }: EditCase, played: PlayedEdit): readonly string[] {
  const { stage, first, last } = played;
  return expected.kept.flatMap(([from, to]) => {
    const number = issueAt(first.report, from);
    if (number === null) return [`${from} has no issue in the first place`];
    const now = issueAt(last.report, to);
    if (now !== number)
      return [`${from} was #${number}, and ${to} is ${now === null ? "without an issue" : `#${now}`}`];
    const issue = stage.repo.issue(number);
    const state = expected.closedNow.includes(to) ? "closed" : "open";
    const parent = parentOf(last.report, to);
    const isMisplaced = state === "open" && (issue.parent?.number ?? null) !== parent;
    return [
      ...(issue.state === state ? [] : [`#${number} of ${to} is ${issue.state} instead of ${state}`]),
      ...(isMisplaced ? [`#${number} of ${to} is below #${issue.parent?.number} instead of #${parent}`] : []),
      ...checkSameTitle(played, { number, from, to }),
    ];
  });
}

/** Words that the edit left alone are left alone on the issue as well. */
function checkSameTitle(
  { stage, earlier, first, last }: PlayedEdit,
  { number, from, to }: { readonly number: number; readonly from: string; readonly to: string },
): readonly string[] {
  const titleIn = (report: Report, at: string) => {
    const { path, line } = locate(at);
    return report.plans.find((plan) => plan.path === path)?.items.find((item) => item.line === line)?.title;
  };
  const { title } = stage.repo.issue(number);
  const isSame = titleIn(first.report, from) === titleIn(last.report, to);
  return isSame && title !== earlier.get(number)?.title ? [`#${number} of ${to} was retitled to "${title}"`] : [];
}

/** The issue that an item's own is to hang on: of the nearest item above it that has one, else of the plan. */
function parentOf(report: Report, at: string): number | null {
  const { path, line } = locate(at);
  const plan = report.plans.find((each) => each.path === path);
  const itemAt = (wanted: number | null) => plan?.items.find((item) => item.line === wanted);
  let above = line === 0 ? undefined : itemAt(line);
  if (above === undefined) return null;
  for (let depth = 0; depth < 20; depth += 1) {
    above = itemAt(above.parent);
    if (above === undefined) return plan?.issue ?? null;
    if (above.issue !== null) return above.issue;
  }
  return null;
}

function checkStates({ expected }: EditCase, { stage, first, earlier }: PlayedEdit): readonly string[] {
  const told = (at: string, wanted: "open" | "closed", mayMove: boolean): readonly string[] => {
    const number = issueAt(first.report, at);
    const was = number === null ? undefined : earlier.get(number);
    if (number === null || was === undefined) return [`${at} has no issue in the first place`];
    const { state, title, parent } = stage.repo.issue(number);
    return [
      ...(state === wanted ? [] : [`#${number} of ${at} is ${state} instead of ${wanted}`]),
      ...(title === was.title ? [] : [`#${number} of ${at} was retitled to "${title}"`]),
      ...(mayMove || (parent?.number ?? null) === was.parent ? [] : [`#${number} of ${at} was moved`]),
    ];
  };
  const ended = (at: string, reason: string): readonly string[] => {
    const number = issueAt(first.report, at);
    if (number === null) return [`${at} has no issue in the first place`];
    const { state, stateReason } = stage.repo.issue(number);
    return state === "closed" && stateReason === reason ? [] : [`#${number} of ${at} is ${state}, ${stateReason}`];
  };
  return [
    ...expected.staysOpen.flatMap((at) => told(at, "open", expected.mayMove)),
    ...expected.staysClosed.flatMap((at) => told(at, "closed", expected.mayMove)),
    ...expected.endsCompleted.flatMap((at) => ended(at, "completed")),
    ...expected.endsDropped.flatMap((at) => ended(at, "not_planned")),
  ];
}

function checkCounts({ expected }: EditCase, { stage, made }: PlayedEdit): readonly string[] {
  const open = stage.repo.issues().filter(({ state }) => state === "open").length;
  const { created, createdAtMost = created, openAtEnd, openAtEndAtMost = openAtEnd } = expected;
  const names = made.map((number) => `#${number} ${stage.repo.issue(number).title}`).join(", ");
  return [
    ...(created !== undefined && made.length < created ? [`only ${made.length} of ${created} created: ${names}`] : []),
    ...(createdAtMost !== undefined && made.length > createdAtMost
      ? [`${made.length} instead of ${createdAtMost} created: ${names}`]
      : []),
    ...(openAtEnd !== undefined && open < openAtEnd ? [`only ${open} of ${openAtEnd} are open`] : []),
    ...(openAtEndAtMost !== undefined && open > openAtEndAtMost ? [`${open} are open, not ${openAtEndAtMost}`] : []),
  ];
}

/** No issue has two lines, and no line gets a second open issue beside the one that it had. */
function checkTwins({ stage, last, made, files }: PlayedEdit): readonly string[] {
  const numbers = last.report.plans.flatMap(({ issue, items }) => [issue, ...items.map((item) => item.issue)]);
  const listed = numbers.filter((number) => number !== null);
  const shared = new Set(listed.filter((number, index) => listed.indexOf(number) !== index));
  const open = stage.repo.issues().filter(({ state }) => state === "open");
  const lines = Object.values(files).flatMap((text) => text.split("\n").map(wordsOf));
  const doubled = made.filter((number) => {
    const words = wordsOf(stage.repo.issue(number).title);
    const alike = open.filter(({ title }) => wordsOf(title) === words).length;
    return alike > 1 && alike > lines.filter((line) => line.includes(words)).length;
  });
  return [
    ...[...shared].map((number) => `#${number} stands for two items`),
    ...doubled.map((number) => `#${number} ${stage.repo.issue(number).title} is a second open issue of its line`),
  ];
}

function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What was open before is in the report with its number, whatever became of it. */
function checkTold({ stage, last, earlier }: PlayedEdit): readonly string[] {
  const text = JSON.stringify(last.report);
  const isTold = (number: number) => new RegExp(`"issue":${number}\\b|#${number}\\b`).test(text);
  const isOpen = ([, was]: readonly [number, IssueThen]) => was.state === "open";
  return [...earlier]
    .filter((entry) => isOpen(entry) && !isTold(entry[0]))
    .map(([number]) => `#${number} ${stage.repo.issue(number).title} is not in the report`);
}
