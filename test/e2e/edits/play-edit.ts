import type { Report } from "../../../src/report/report.ts";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";
import { locate, type Act, type EditCase, type Files } from "./edit-case.ts";

const CONFIG = ".github/plansync.yml";

/** An issue as it was at some time. */
export interface IssueThen {
  readonly state: string;
  readonly reason: string | null;
  readonly title: string;
  readonly parent: number | null;
}

/** A run that ended with a report. */
export interface ReportedRun extends ActionRun {
  readonly report: Report;
}

/** What a played case came to. */
export interface PlayedEdit {
  readonly stage: ActionStage;
  /** The run on the texts before, the last one, and one more after it. */
  readonly first: ReportedRun;
  readonly last: ReportedRun;
  /** All issues right before the push, or before the first act where there is no push. */
  readonly earlier: ReadonlyMap<number, IssueThen>;
  /** Numbers of the issues that the last run made. */
  readonly made: readonly number[];
  /** What an act should have made of issues, and did not. */
  readonly faultsMeanwhile: readonly string[];
  /** What the plans said when the last run began. */
  readonly files: Files;
  /** Requests that write, of a further run: there should be none. */
  readonly furtherWrites: readonly string[];
}

/** The number of the issue of a line of a plan, as a report tells it; null where there is none. */
export function issueAt(report: Report, at: string): number | null {
  const { path, line } = locate(at);
  const plan = report.plans.find((each) => each.path === path);
  if (line === 0) return plan?.issue ?? null;
  return plan?.items.find((item) => item.line === line)?.issue ?? null;
}

/** Syncs the texts before, does the acts, pushes the texts after; what syncs after each of these is the built Action. */
export async function playEdit(edit: EditCase): Promise<PlayedEdit> {
  const stage = await startActionStage(edit.before, { form: "built" });
  try {
    return await play(edit, stage);
  } catch (error) {
    await stage.sandbox.close();
    throw error;
  }
}

async function play(edit: EditCase, stage: ActionStage): Promise<PlayedEdit> {
  const { acts, closeBefore } = edit.expected;
  const run = async (how: "run" | "prepare" = "run"): Promise<ReportedRun> => {
    const ended = await stage[how]({ inputs: { plans: edit.expected.plans } });
    if (ended.report === null) throw new Error(`a run ended without a report: ${ended.stdout}${ended.stderr}`);
    return { ...ended, report: ended.report };
  };
  const first = await run("prepare");
  const numberOf = (at: string): number => {
    const number = issueAt(first.report, at);
    if (number === null) throw new Error(`${edit.name}: line ${at} has no issue after the first run`);
    return number;
  };

  let last = first;
  let files: Files = edit.before;
  let earlier = remember(stage);
  const faultsMeanwhile: string[] = [];
  const checkState = (at: string, wanted: "open" | "closed") => {
    const { state } = stage.repo.issue(numberOf(at));
    if (state !== wanted) faultsMeanwhile.push(`in between, ${at} was ${state} instead of ${wanted}`);
  };
  for (const act of acts) {
    files = doAct(edit, stage, { act, numberOf, files });
    last = await run();
    if (!("push" in act)) continue;
    for (const at of act.closes) checkState(at, "closed");
    for (const at of act.leavesOpen) checkState(at, "open");
  }
  if (closeBefore.length > 0) {
    for (const at of closeBefore) stage.repo.closeIssue(numberOf(at), { by: "ada" });
    last = await run();
  }
  if (edit.after !== null) {
    earlier = remember(stage);
    const { configToo } = edit.expected;
    const config = configToo === undefined ? {} : { [CONFIG]: edit.textOf(configToo) };
    push(stage, files, { ...edit.after, ...config });
    files = edit.after;
    last = await run();
  }
  const made = stage.repo.issues().flatMap(({ number }) => (earlier.has(number) ? [] : [number]));

  const mark = stage.sandbox.log.mark();
  await run();
  const furtherWrites = stage.sandbox.log
    .writes(mark)
    .map(({ method, path, rootFields }) => `${method} ${path} ${rootFields.join()}`);
  return { stage, first, last, earlier, made, faultsMeanwhile, files, furtherWrites };
}

function remember(stage: ActionStage): ReadonlyMap<number, IssueThen> {
  return new Map(
    stage.repo.issues().map(({ number, state, stateReason, title, parent }) => {
      return [number, { state, reason: stateReason, title, parent: parent?.number ?? null }];
    }),
  );
}

interface Doing {
  readonly act: Act;
  readonly numberOf: (at: string) => number;
  readonly files: Files;
}

/** Does what a person does, and returns the plans as they are then. */
function doAct(edit: EditCase, { repo }: ActionStage, { act, numberOf, files }: Doing): Files {
  if ("close" in act) {
    repo.closeIssue(numberOf(act.close), { by: "ada", reason: act.reason ?? "completed" });
    return files;
  }
  if ("closePlan" in act) {
    repo.closeIssue(numberOf("plan.md:0"), { by: "ada", reason: act.reason ?? "completed" });
    return files;
  }
  if ("reopen" in act) {
    repo.reopenIssue(numberOf(act.reopen), "ada");
    return files;
  }
  if ("retitle" in act) {
    repo.editIssue(numberOf(act.retitle), { title: act.to }, "ada");
    return files;
  }
  if ("pushConfig" in act) {
    repo.push({ [CONFIG]: edit.textOf(act.pushConfig) });
    return files;
  }
  const next = edit.filesOf(act.push);
  push({ repo }, files, next);
  return next;
}

function push({ repo }: Pick<ActionStage, "repo">, from: Files, to: Files): void {
  repo.push(to, { delete: Object.keys(from).filter((path) => !(path in to)) });
}
