import { describe, expect, it } from "@jest/globals";
import { renderSummary } from "../../src/report/job-summary.ts";
import { operation, plan, report } from "../support/report-parts.ts";

const SERVER = "https://github.com";

function headline(text: string): string | undefined {
  return text.split("\n")[0];
}

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
      "## plansync: renamed 2 issues, closed 1, closed 1 as duplicates and ticked 1 item",
    ],
    [
      "a plan is held and something is left",
      report(
        [plan({ outcome: "held", operations: [operation({ status: "planned" })] })],
        {},
        { held: 1, remaining: 3 },
      ),
      "## plansync: nothing changed, 1 plan held, 3 left for the next run",
    ],
  ])("says in its first line that %s", (_, given, expected) => {
    expect(headline(renderSummary(given, SERVER))).toBe(expected);
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
    expect(text).toContain(
      "<b>Created (1)</b></summary>\n\n- [#7](https://github.com/ada/harbor/issues/7) Lay stones (under",
    );
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
});
