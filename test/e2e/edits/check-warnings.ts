import { locate, type EditCase, type Files } from "./edit-case.ts";
import type { PlayedEdit, ReportedRun } from "./play-edit.ts";

/** A place that a run warns of, with what it says. */
interface Warning {
  readonly path: string;
  readonly line: number;
}

/** Warnings that a case asks for and that are missing, or the other way round. */
export function checkWarnings(edit: EditCase, played: PlayedEdit, isHeld: boolean): readonly string[] {
  const { expected, after } = edit;
  if (expected.orHeld && isHeld) return [];
  const found = warningsOf(played.last);
  const faults = expected.named.filter((at) => !isHeld && !isReadOrNamed(at, edit, played, found));
  return [
    ...faults.map((at) => `${at} is neither read as what it was nor named with the cure`),
    ...(expected.warned === undefined
      ? []
      : after === null
        ? checkPlanWord(played, expected.warned)
        : checkAffected(edit, after, { played, found, isHeld })),
  ];
}

/** Annotations and diagnostics that have a place and say what to do. */
function warningsOf({ stdout, report }: ReportedRun): readonly Warning[] {
  const diagnosed = report.plans.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ severity, message, hint }) => severity !== "info" && message !== "" && hint !== "")
      .map(({ line }) => ({ path, line })),
  );
  const annotated = stdout.split("\n").flatMap((text): readonly Warning[] => {
    const [, properties] = /^::(?:warning|error) ([^:].*?)::./.exec(text) ?? [];
    const path = /(?:^|,)file=([^,]*)/.exec(properties ?? "")?.[1];
    const line = /(?:^|,)line=(\d+)/.exec(properties ?? "")?.[1];
    return path === undefined || line === undefined ? [] : [{ path, line: Number(line) }];
  });
  return [...diagnosed, ...annotated];
}

/** A lenient reader may take the line for the item that it was; otherwise somebody has to be told. */
function isReadOrNamed(
  at: string,
  { expected }: EditCase,
  { first, last }: PlayedEdit,
  found: readonly Warning[],
): boolean {
  const { path, line } = locate(at);
  if (found.some((each) => each.path === path && each.line === line)) return true;
  const item = last.report.plans.find((plan) => plan.path === path)?.items.find((each) => each.line === line);
  if (item === undefined || item.issue === null) return false;
  const own = [...expected.staysOpen, ...expected.kept.map(([from]) => from)];
  return own.some((from) => {
    const where = locate(from);
    const plan = first.report.plans.find((each) => each.path === where.path);
    return plan?.items.some((each) => each.line === where.line && each.issue === item.issue) === true;
  });
}

/**
 * Some warning stands on a line that the edit brought, or on one that still has the words of a line in question; on
 * any line where the plan waits as a whole.
 */
function checkAffected(
  { before, expected }: EditCase,
  after: Files,
  {
    played,
    found,
    isHeld,
  }: { readonly played: PlayedEdit; readonly found: readonly Warning[]; readonly isHeld: boolean },
): readonly string[] {
  const old = new Set(Object.values(before).flatMap(linesOf));
  const titles = [...expected.staysOpen, ...expected.kept.map(([from]) => from)].flatMap((at) => {
    const { path, line } = locate(at);
    const plan = played.first.report.plans.find((each) => each.path === path);
    return plan?.items.filter((item) => item.line === line).map((item) => item.title) ?? [];
  });
  const isAffected = (text: string) => !old.has(text) || titles.some((title) => text.includes(title));
  const hits = found.filter(({ path, line }) => {
    const text = linesOf(after[path] ?? "")[line - 1];
    return text !== undefined && (isHeld || isAffected(text));
  });
  return hits.length > 0 === expected.warned
    ? []
    : [expected.warned === true ? "no warning names a line that is concerned, with the cure" : "it warns"];
}

/** Where nothing is pushed, the word is about the plan's issue. */
function checkPlanWord({ first, last }: PlayedEdit, isWanted: boolean | undefined): readonly string[] {
  const plan = last.report.plans[0];
  const isAbout = (text: string) => text.includes(plan?.path ?? "?") || text.includes(`#${plan?.issue}`);
  const warned = last.stdout
    .split("\n")
    .filter((text) => text.startsWith("::warning") && isAbout(text) && !first.stdout.includes(text));
  if (warned.length > 0 === isWanted) return [];
  return [isWanted === true ? "no warning speaks of the plan's issue" : `it still warns: ${warned.join("; ")}`];
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
