import { describe, expect, it } from "@jest/globals";
import type { PlanReport, Report } from "../../src/report/report.ts";
import { outcomeOf } from "../../src/report/run-outcome.ts";
import { item, operation, plan, problem, report } from "../support/report-parts.ts";

const refused = plan({ outcome: "refused", reason: "The plan has unresolved merge conflicts." });
const held = plan({ outcome: "held", operations: [operation({ status: "planned" })] });
const of = (...results: readonly PlanReport["items"][number]["result"][]) =>
  plan({ outcome: "unchanged", items: results.map((result, at) => item({ key: `i${at}`, result })) });

describe("the outcome of a run", () => {
  it.each<{ what: string; report: Report; want: string }>([
    {
      what: "says that both sides agree only if they do",
      report: report([of("unchanged")]),
      want: "agreed: plans and issues agree",
    },
    {
      what: "says what was done, in the numbers of the outputs",
      report: report([plan({ operations: [operation({}), operation({ kind: "close", item: "b" })] })]),
      want: "changed: created 1 issue and closed 1",
    },
    {
      what: "says before what was done that a plan was not read",
      report: report([plan({ operations: [operation({})] }), refused, refused]),
      want: "failed: 2 plans not read; created 1 issue",
    },
    {
      what: "counts nothing of a held plan as done",
      report: report([held], {}, { held: 1 }),
      want: "held: 1 plan held",
    },
    {
      what: "names drift, conflicts and lines that are not read",
      report: report([of("drifted", "drifted", "conflicting", "unread")]),
      want: "undecided: 1 conflict; 2 differences left to you; 1 line not read",
    },
    {
      what: "names issues without an item, proposals and plans that are gone",
      report: report([
        plan({ outcome: "unchanged", orphans: [{ issue: 3, reason: "" }], proposals: [{ issue: 4, reason: "" }] }),
        plan({ outcome: "orphaned" }),
      ]),
      want: "undecided: 1 proposal; 1 issue without an item; 1 plan gone",
    },
    {
      what: "says what waits in a pull request",
      report: report([plan({ operations: [operation({ kind: "tick", status: "planned" })] })], {
        pullRequest: { number: 9, url: "https://github.com/ada/harbor/pull/9" },
      }),
      want: "agreed: 1 change waiting in pull request #9",
    },
    {
      what: "says what failed first, and what is left last",
      report: report([plan({ operations: [operation({})] })], { outcome: "failed" }, { failed: 2, remaining: 3 }),
      want: "failed: 2 operations failed; created 1 issue; 3 operations left for the next run",
    },
    {
      what: "says why nothing was done",
      report: report([of("unchanged")], { skipped: "no-issues" }),
      want: "skipped: nothing done: issues are turned off",
    },
    {
      what: "of a lint is what the plans' texts say",
      report: report([plan({ diagnostics: [problem({}), problem({ severity: "error" })] })], { mode: "lint" }),
      want: "checked: 1 error and 1 warning in 1 plan",
    },
    {
      what: "of a lint is a failure where a plan can't be read",
      report: report([refused, plan({ diagnostics: [problem({})] })], { mode: "lint" }),
      want: "failed: 1 warning in 2 plans",
    },
    {
      what: "is not complete while something is left, whatever was done or is held besides",
      report: report(
        [plan({ operations: [operation({})] }), held],
        { outcome: "incomplete" },
        { held: 1, remaining: 2 },
      ),
      want: "incomplete: 1 plan held; created 1 issue; 2 operations left for the next run",
    },
    {
      what: "of a lint without a problem does not speak of issues",
      report: report([plan({})], { mode: "lint" }),
      want: "checked: no problems in 1 plan",
    },
    {
      what: "of a preview is in the future",
      report: report([plan({ operations: [operation({ status: "planned" })] })], { mode: "preview" }),
      want: "changed: a sync will create 1 issue",
    },
    {
      what: "tells a plan that a person stopped, which needs no decision",
      report: report([plan({ outcome: "stopped" })]),
      want: "agreed: 1 plan not followed",
    },
  ])("$what", ({ report: given, want }) => {
    const { kind, headline } = outcomeOf(given);

    expect(`${kind}: ${headline}`).toBe(want);
  });
});
