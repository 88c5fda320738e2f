import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { renderSummary } from "../../src/report/job-summary.ts";
import { writeReport } from "../../src/cli/commands/write-report.ts";
import type { Report } from "../../src/report/report.ts";
import { previewPull } from "../../src/respond/preview-pull.ts";
import { startStage, type EngineStage } from "../e2e/round-trip/engine.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const EXPECTED = join(import.meta.dirname, "../fixtures/report");

interface Story {
  readonly example: string;
  readonly path: string;
  /** Tasks whose issues a person closes, so that the second sync has something to write back. */
  readonly closed: readonly string[];
  /** The step whose issue is shown. */
  readonly step: string;
  /** Other issues that are shown: a phase, a task. */
  readonly others: readonly string[];
  /** What the pull request changes in the plan. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

const STORIES: readonly Story[] = [
  {
    example: "poc-small",
    path: "docs/tidelog-poc2-implementation.md",
    closed: ["Reject payloads with a bad checksum"],
    step: "Step 2: Receive readings",
    others: ["Add the webhook endpoint"],
    edits: [
      ["- [ ] Add the webhook endpoint", "- [x] Add the webhook endpoint"],
      ["- [x] Write the decoder", "- [ ] Write the decoder"],
      ["Store each reading once, also when the gateway repeats it", "Store each reading once"],
      ["**Depends On**: Step 1\n", "**Depends On**: Step 1, Step 9\n"],
    ],
  },
  {
    example: "technical",
    path: "plan/implementation/metrics-cache.md",
    closed: ["Add the Redis client", "Read metrics through it"],
    step: "Read metrics through it",
    others: [],
    edits: [
      ["**Add the Redis client**", "**Add the Redis client with a pool**"],
      ["below 200 ms\n- No", "below 150 ms\n- No"],
    ],
  },
  {
    example: "spec-kit",
    path: "specs/003-offline-routes/tasks.md",
    closed: ["T004 Define the route schema in src/offline/schema.ts (depends on T001)"],
    step: "Implementation for User Story 1",
    others: ["Phase 2: Foundational (Blocking Prerequisites)"],
    edits: [
      ["- [ ] T003 [P] Add IndexedDB test helpers in `tests/helpers/idb.ts`\n", ""],
      ["- [ ] T009 [US1] Show", "- [ ] T031 [US1] Draw a route in `src/ui/Map.tsx`\n- [ ] T009 [US1] Show"],
      ["- [ ] T008 [US1]", "- [x] T008 [US1]"],
    ],
  },
];

/** What the command line prints of a report, in so many columns. */
function terminalText(report: Report, columns: number): string {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  writeReport(report, { write, isTerminal: true, hasColour: false, columns });
  return written.join("");
}

/** A title as the name of a file. */
function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

/** Compares with a file under test/fixtures/report; UPDATE=1 writes it. */
function expectGolden(example: string, name: string, text: string): void {
  const file = join(EXPECTED, example, name);
  if (process.env["UPDATE"] === "1") {
    mkdirSync(join(EXPECTED, example), { recursive: true });
    writeFileSync(file, `${text.trimEnd()}\n`);
  }
  expect(`${text.trimEnd()}\n`).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}

describe.each(STORIES)("what people see of $example (UPDATE=1 rewrites what is expected)", (story) => {
  const { example, path } = story;
  let stage: EngineStage;

  beforeAll(async () => {
    const text = readFileSync(join(EXAMPLES, example, path), "utf8");
    stage = await startStage({ [path]: text }, { clockScale: 1, startAt: Date.UTC(2026, 9, 12, 9) });
  });
  afterAll(async () => stage.sandbox.close());

  it("is the expected job summary of a first sync", async () => {
    const report = await stage.sync({ overrides: { allowMassChange: true } });

    expectGolden(example, "summary-first.md", renderSummary(report, "https://github.com"));
    expectGolden(example, "terminal-80.txt", terminalText(report, 80));
    expectGolden(example, "terminal-40.txt", terminalText(report, 40));
  });

  it("is the expected job summary of a sync that writes back", async () => {
    for (const title of story.closed) stage.repo.closeIssue(stage.numberOf(title), { by: "ada" });
    const step = stage.numberOf(story.step);
    stage.repo.editIssue(step, { title: "In my own words" }, "ada");
    const report = await stage.sync();
    const steady =
      report.commit === null
        ? report
        : { ...report, commit: { sha: "0".repeat(40), url: "https://github.com/ada/harbor/commit/0" } };

    expectGolden(example, "summary.md", renderSummary(steady, "https://github.com"));
    stage.repo.editIssue(step, { title: story.step }, "ada");
    await stage.sync();
    expect(report.totals).toMatchObject({ ticked: expect.any(Number), failed: 0 });
  });

  it("is the expected text of the plan's own issue and of a step's issue", () => {
    expectGolden(example, "tracking.md", stage.repo.issue(1).body);
    expectGolden(example, "step.md", stage.repo.issue(stage.numberOf(story.step)).body);
    for (const title of story.others)
      expectGolden(example, `${wordsOf(title)}.md`, stage.repo.issue(stage.numberOf(title)).body);
  });

  it("is the expected comment on a pull request", async () => {
    let text = stage.repo.readFile(path) ?? "";
    for (const [from, to] of story.edits) {
      expect(text).toContain(from);
      text = text.replace(from, () => to);
    }
    const head = stage.repo.push({ [path]: text }, { branch: "change" });
    const { number } = stage.repo.openPull({ title: "Change the plan", head: "change", by: "ada" });

    await previewPull(stage.respond(), { number, head, base: "main", isNew: true, mayBeReadOnly: false });

    const comments = stage.comments(number).join("\n\n=====\n\n");
    expectGolden(
      example,
      "comment.md",
      comments.replaceAll(head, "0".repeat(40)).replaceAll(head.slice(0, 7), "0".repeat(7)),
    );
  });
});

const HARBOR = `# Harbor

## Step 1: Dig the basin
**Depends On**: Step 9

- [ ] Measure the ground
- [ ] Dig
- [ ] Line the basin
`;

describe("what people see of a plan that needs them (UPDATE=1 rewrites what is expected)", () => {
  const startHarbor = (files: Readonly<Record<string, string>> = {}) =>
    startStage({ "docs/plans/harbor.md": HARBOR, ...files }, { clockScale: 1, startAt: Date.UTC(2026, 9, 12, 9) });
  const expectSummary = (name: string, report: Report) => {
    expectGolden("attention", `summary-${name}.md`, renderSummary(report, "https://github.com"));
    expectGolden("attention", `terminal-${name}.txt`, terminalText(report, 80));
  };

  it("is the expected summary where it is held, and nothing of it is told as done", async () => {
    const stage = await startHarbor({ ".github/plansync.yml": "plans: [docs/plans/*.md]\nthreshold: { create: 2 }\n" });
    const report = await stage.sync();

    expectSummary("held", report);
    await stage.sandbox.close();
  });

  it("is the expected summary where GitHub refuses something", async () => {
    const stage = await startHarbor();
    await stage.sync();
    stage.repo.push({ "docs/plans/harbor.md": HARBOR.replace("- [ ] Dig\n", "- [x] Dig\n") });
    const body = { message: "Validation Failed" };
    const path = `/issues/${stage.numberOf("Dig")}`;
    stage.sandbox.faults.add({
      kind: "status",
      status: 422,
      body,
      times: 50,
      match: (request) => request.method === "PATCH" && request.path.endsWith(path),
    });
    const report = await stage.sync();

    expectSummary("failed", report);
    expect(report.totals.failed).toBe(1);
    await stage.sandbox.close();
  });

  it("is the expected summary where both sides differ, new and known, and where work was dropped", async () => {
    const stage = await startHarbor();
    await stage.sync();
    stage.repo.editIssue(stage.numberOf("Line the basin"), { title: "Line the dock" }, "ada");
    stage.repo.push({ "docs/plans/harbor.md": HARBOR.replace("Line the basin", "Line the pool") });
    stage.repo.closeIssue(stage.numberOf("Measure the ground"), { by: "ada", reason: "not_planned" });
    const [first, second] = [await stage.sync(), await stage.sync()];

    expectSummary("drifted", first);
    expectSummary("drifted-again", second);
    await stage.sandbox.close();
  });

  it("is the expected text of the standing pull request", async () => {
    const stage = await startHarbor();
    stage.repo.repository.actionsMayCreatePulls = true;
    await stage.sync();
    stage.repo.protectBranch("main", { requirePullRequest: true });
    stage.repo.closeIssue(stage.numberOf("Dig"), { by: "ada" });
    const report = await stage.sync();

    expectGolden("attention", "standing-pull-request.md", stage.repo.pulls()[0]?.body ?? "");
    expectSummary("waiting", { ...report, pullRequest: { number: 6, url: "https://github.com/ada/harbor/pull/6" } });
    await stage.sandbox.close();
  });
});
