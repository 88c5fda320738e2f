import { afterEach } from "@jest/globals";
import { createRemote } from "../../../src/github/remote.ts";
import type { Report } from "../../../src/report/report.ts";
import { sync } from "../../../src/sync/sync.ts";
import {
  startActionStage,
  type ActionRun,
  type ActionRunOptions,
  type ActionStage,
  type ActionStageOptions,
} from "../round-trip/action-stage.ts";
import { instantClock, OVERRIDES, silentLogger } from "../round-trip/engine.ts";

export const REPO = "ada/harbor";

const opened: ActionStage[] = [];
afterEach(async () => {
  for (const stage of opened.splice(0)) await stage.sandbox.close();
});

/** A stage that is closed when the test ends. */
export async function open(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionStageOptions = {},
): Promise<ActionStage> {
  const stage = await startActionStage(files, options);
  opened.push(stage);
  return stage;
}

/** As `open`, with everything synced that was there. */
export async function start(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionStageOptions = {},
): Promise<ActionStage> {
  const stage = await open(files, options);
  await syncAtOnce(stage);
  return stage;
}

/** A sync in this process that never waits for its turn: for what comes before the run that a story is about. */
export async function syncAtOnce(stage: ActionStage, overrides: Partial<typeof OVERRIDES> = {}): Promise<Report> {
  const [owner = "", repo = ""] = stage.repo.fullName.split("/");
  const { apiUrl, graphqlUrl, url } = stage.sandbox;
  const token = stage.sandbox.token({ kind: "github-token", repo: stage.repo.fullName });
  const clock = instantClock;
  const logger = silentLogger;
  return sync({
    ...createRemote({ repo: { owner, repo }, token, apiUrl, graphqlUrl, clock, logger }),
    clock,
    logger,
    overrides: {
      ...OVERRIDES,
      serverUrl: url,
      defaultBranch: stage.repo.defaultBranch,
      // The workflow and the job that the Action of the stage runs in.
      chooser: `${stage.repo.fullName}/.github/workflows/sync.yml#sync`,
      ...overrides,
    },
    allowPartialRead: false,
  });
}

/** A run that the clock starts: it looks at everything, whatever was pushed. */
export function runScheduled(stage: ActionStage, options: Omit<ActionRunOptions, "event"> = {}): Promise<ActionRun> {
  const payload = stage.sandbox.eventPayload("schedule", { repo: stage.repo.fullName });
  // What it finds happened before: what a bot closes in the second of the look itself waits for the next run.
  stage.sandbox.clock.advance(2000);
  return stage.run({ ...options, event: { name: "schedule", payload } });
}

/** What one more look at everything writes, one line a request: nothing after things have settled. */
export async function writesOfAnotherRun(
  stage: ActionStage,
  options?: Omit<ActionRunOptions, "event">,
): Promise<readonly string[]> {
  const mark = stage.sandbox.log.mark();
  if (options === undefined) await syncAtOnce(stage);
  else {
    const { exitCode, stdout } = await runScheduled(stage, options);
    if (exitCode !== 0) throw new Error(`another run ended with ${exitCode}: ${stdout}`);
  }
  return stage.sandbox.log.writes(mark).map(({ method, path, rootFields }) => `${method} ${path} ${rootFields.join()}`);
}

/** Everything that people see of the issues, one line each: equal before and after when nothing was done to them. */
export function issuesOf(stage: Pick<ActionStage, "repo">): readonly string[] {
  return stage.repo.issues().map(describeIssue);
}

/** What is to be seen of one issue. */
export function describeIssue({
  number,
  title,
  body,
  state,
  stateReason,
  parent,
  labels,
  assignees,
  comments,
}: ReturnType<ActionStage["repo"]["issue"]>): string {
  return JSON.stringify({
    number,
    title,
    state: state === "open" ? "open" : stateReason,
    parent: parent?.number ?? null,
    labels: labels.map(({ name }) => name).sort(),
    assignees: assignees.map(({ login }) => login).sort(),
    comments: comments.map((comment) => comment.body),
    body,
  });
}

/** `open`, or why it is closed. */
export function stateOf(stage: Pick<ActionStage, "repo">, number: number): string {
  const { state, stateReason } = stage.repo.issue(number);
  return state === "open" ? "open" : (stateReason ?? "closed");
}

/** The one issue whose title contains these words, open or closed. */
export function numberOf(stage: Pick<ActionStage, "repo">, words: string): number {
  const found = stage.repo.issues().filter(({ title }) => title.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} issues have "${words}" in their title`);
  return found[0]?.number ?? 0;
}

/** Closes issues by their titles, as the owner does in the web interface. */
export function close(stage: Pick<ActionStage, "repo">, ...titles: readonly string[]): void {
  for (const title of titles) stage.repo.closeIssue(numberOf(stage, title), { by: "ada" });
}

/** Whatever a run told people: log, annotations, summary, and the words of the report. */
export function told({ stdout, summary, report }: ActionRun): string {
  const notices = report?.notices.map(({ message, hint }) => `${message} ${hint}`) ?? [];
  const plans = (report?.plans ?? []).flatMap((plan) => [
    `${plan.path}: ${plan.reason}`,
    ...plan.items.map(({ issue, title, reason }) => `#${issue ?? 0} ${title}: ${reason}`),
    ...plan.diagnostics.map(({ message }) => `${plan.path}: ${message}`),
  ]);
  return plainText([stdout, summary, ...notices, ...plans].join("\n"));
}

/** What stands in the log and the summary: what a person reads without opening the report. */
export function shown({ stdout, summary }: ActionRun): string {
  return plainText(`${stdout}\n${summary}`);
}

/** Text as it is displayed: without escapes of the runner, of markdown and against mentions. */
export function plainText(text: string): string {
  return text
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%")
    .replaceAll(/[\u200B\u2060]/g, "")
    .replaceAll(/\\(?=[^\w\s])/g, "")
    .replaceAll("&#35;", "#");
}
