import { describe, expect, it } from "@jest/globals";
import { renderSummary } from "../../src/report/job-summary.ts";
import type { Notice, PlanReport, Report } from "../../src/report/report.ts";
import { item, operation, plan, report } from "../support/report-parts.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

const SERVER = "https://github.com";

function headline(text: string): string | undefined {
  return text.split("\n")[0];
}

const BEFORE = { done: 1, total: 4 };

describe("the job summary", () => {
  it.each([
    ["nothing was to be done", report([plan({})]), "## plansync: plans and issues agree"],
    ["there are no plans", report([]), "## plansync: no plans"],
    ["one issue was created", report([plan({ operations: [operation({})] })]), "## plansync: created 1 issue"],
    [
      "a created issue was edited too",
      report([plan({ operations: [operation({}), operation({ kind: "update" })] })]),
      "## plansync: created 1 issue",
    ],
    [
      "much was done",
      report([
        plan({
          operations: [
            operation({ kind: "close", item: "b" }),
            operation({ kind: "rename", item: "c" }),
            operation({ kind: "rename", item: "d" }),
            operation({ kind: "close-duplicate", item: "e" }),
            operation({ kind: "tick", item: "f" }),
          ],
        }),
      ]),
      "## plansync: closed 2 issues (1 as a duplicate), updated 2 (renamed) and ticked 1 item",
    ],
    [
      "a plan is held and something is left",
      report(
        [plan({ outcome: "held", operations: [operation({ status: "planned" })] })],
        {},
        { held: 1, remaining: 3 },
      ),
      "## plansync: 1 plan held; 3 operations left for the next run",
    ],
  ])("says in its first line that %s", (_, given, expected) => {
    expect(headline(renderSummary(given, SERVER))).toBe(expected);
  });

  it("says beside a plan what people have to decide, in the words of the headline", () => {
    const items = [item({ result: "conflicting" }), item({ key: "b", result: "drifted" })];
    const row = (fields: Partial<PlanReport>) =>
      renderSummary(report([plan({ ...fields, items })]), SERVER)
        .split("\n")
        .find((line) => line.startsWith("| Harbor"));

    expect(row({ outcome: "synced" })).toMatch(/ synced<br>1 conflict<br>1 difference left to you \|$/);
    expect(row({ outcome: "held" })).toMatch(/ held \|$/);
  });

  it("says what failed, with the reason and the fix, and what is left, separately from what was done", () => {
    const text = renderSummary(
      report([
        plan({
          operations: [
            operation({ title: "Lay stones" }),
            operation({ title: "Mix mortar", status: "remaining", issue: null }),
            operation({
              title: "Pump water",
              status: "failed",
              error: { message: "GitHub refused the title", hint: "Shorten it." },
            }),
          ],
        }),
      ]),
      SERVER,
    );

    expect(text).toContain(
      "**Failed (1)**\n\n- create [#7](https://github.com/ada/harbor/issues/7) Pump water: GitHub refused the title. *Shorten it.*",
    );
    expect(text).toContain("<b>Left for the next run (1)</b></summary>\n\n- create Mix mortar\n");
    expect(text).toContain("**Created (1)**\n\n- [#7](https://github.com/ada/harbor/issues/7) Lay stones");
  });

  it("stays below 1 MiB in bytes, whatever the script and however many plans", () => {
    const operations = Array.from({ length: 300 }, (_, at) =>
      operation({ item: String(at), title: "港の計画を作る".repeat(30) }),
    );
    const plans = Array.from({ length: 60 }, (_, at) => plan({ path: `docs/plans/${at}.md`, operations }));

    const text = renderSummary(report(plans), SERVER);

    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/\*The rest is in the report file\.\*\n$/);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain("- and 100 more");
  });

  it("is not broken by text of plans", () => {
    const text = renderSummary(report([plan({ title: "a | b </details> <b>", path: "a|b.md" })]), SERVER);

    expect(text).toContain(
      "| a &#124; b &lt;/details> &lt;b> [#1](https://github.com/ada/harbor/issues/1)<br><sub>a&#124;b.md</sub> |",
    );
  });

  it.each<[what: string, given: Report, expected: string]>([
    [
      "failed, with what was done besides",
      report([plan({ operations: [operation({})] })], {}, { failed: 2 }),
      "## plansync: 2 operations failed; created 1 issue",
    ],
    ["is in doubt", report([plan({ items: [item({ result: "held" })] })]), "## plansync: 1 line in doubt"],
    [
      "a sync would do",
      report([plan({ operations: [operation({ status: "planned" })] })], { mode: "preview" }),
      "## plansync: a sync will create 1 issue",
    ],
  ])("says in its first line what %s", (_, given, expected) => {
    expect(headline(renderSummary(given, SERVER))).toBe(expected);
  });

  it.each<[level: Notice["level"], kind: string]>([
    ["error", "CAUTION"],
    ["warning", "WARNING"],
    ["info", "NOTE"],
  ])("shows a message that is a %s as GitHub's %s", (level, kind) => {
    const text = renderSummary(report([], { notices: [{ level, message: "It rains", hint: "Wait." }] }), SERVER);

    expect(text).toContain(`> [!${kind}]\n> It rains. Wait.\n`);
  });

  it.each<[what: string, fields: Partial<PlanReport>, expected: string]>([
    ["progress", {}, "| `███░░░░░░░` 25% | 1 of 4 | synced |"],
    ["more than before", { done: 3, before: BEFORE }, "| `████████░░` 75% | 3 of 4 (+2) | synced |"],
    ["less than before", { done: 0, before: BEFORE }, "| `░░░░░░░░░░` 0% | 0 of 4 (−1) | synced |"],
    ["as much as before", { before: BEFORE }, "| 1 of 4 | synced |"],
    ["what was dropped", { dropped: 2 }, "| 1 of 4, 2 dropped | synced |"],
    ["no progress where there is nothing to do", { done: 0, total: 0, outcome: "refused" }, "|  |  | ❌ not read |"],
  ])("has a row for each plan, with %s", (_, fields, expected) => {
    expect(renderSummary(report([plan(fields)]), SERVER)).toContain(expected);
  });

  it("names a plan that has no issue, and issues of a repository that is not known", () => {
    expect(renderSummary(report([plan({ issue: null })]), SERVER)).toContain("| Harbor Plan<br><sub>");
    expect(renderSummary(report([plan({})], { repository: null }), SERVER)).toContain("| Harbor Plan #1<br><sub>");
  });

  it("has no more than 500 rows of plans", () => {
    const plans = Array.from({ length: 502 }, (_, at) => plan({ path: `${at}.md` }));
    const text = renderSummary(report(plans), SERVER);

    expect(text.match(/^\| Harbor/gm)).toHaveLength(500);
    expect(text).toContain("\n\nand 2 more plans\n");
  });

  it("says where ticks were committed, and where they wait", () => {
    const text = renderSummary(
      report([], {
        commit: { sha: "abcdef0123", url: "https://c" },
        pullRequest: { number: 9, url: "https://p" },
      }),
      SERVER,
    );

    expect(text).toContain(
      "What changed on GitHub was committed in [`abcdef0`](https://c). What changed on GitHub waits in pull request [#9](https://p).\n",
    );
  });

  it("lists what waits for approval apart from what was done, and nothing twice in a preview", () => {
    const operations = [operation({ title: "Done" }), operation({ title: "Waits", status: "planned" })];
    const synced = renderSummary(report([plan({ operations })]), SERVER);
    const preview = renderSummary(report([plan({ operations })], { mode: "preview" }), SERVER);

    expect(synced).toContain("**Created (1)**");
    expect(synced).toContain("**Create (1)**");
    expect(preview).not.toContain("**Created (1)**");
    expect(preview.match(/\*\*Create \(1\)\*\*/g)).toHaveLength(1);
  });

  it("says of a failure what it knows, and which issue is left", () => {
    const operations = [
      operation({ kind: "close", title: "Fails", status: "failed", issue: null }),
      operation({ kind: "close", title: "Left", status: "remaining" }),
    ];
    const text = renderSummary(report([plan({ operations })]), SERVER);

    expect(text).toContain("**Failed (1)**\n\n- close Fails\n");
    expect(text).toContain("- close [#7](https://github.com/ada/harbor/issues/7) Left\n");
  });

  it("names what needs attention by its issue, or by its line, and not more than 200 of them", () => {
    const items = [
      item({ result: "drifted", reason: "Renamed", title: "One" }),
      item({ result: "unread", reason: "No box", title: "Two", issue: null, line: lineNumber(12) }),
      item({ result: "unchanged", title: "Quiet" }),
    ];
    const text = renderSummary(report([plan({ items, orphans: [{ issue: 8, reason: "Gone" }] })]), SERVER);
    const many = renderSummary(
      report([plan({ items: Array.from({ length: 202 }, () => item({ result: "conflicting" })) })]),
      SERVER,
    );

    expect(text).toContain("| drifted | [#7](https://github.com/ada/harbor/issues/7) One | Renamed |");
    expect(text).toContain("| unread | line 12 Two | No box |");
    expect(text).toContain("| orphan | [#8](https://github.com/ada/harbor/issues/8) | Gone |");
    expect(text).not.toContain("Quiet");
    expect(many.match(/^\| conflicting/gm)).toHaveLength(200);
    expect(many).toContain("| | and 2 more | |");
  });
});
