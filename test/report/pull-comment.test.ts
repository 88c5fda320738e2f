import { describe, expect, it } from "@jest/globals";
import { PULL_MARKER, pullComment, type PullChanges } from "../../src/report/pull-comment.ts";
import { item, operation, plan, problem, report } from "../support/report-parts.ts";

const planned = (fields: Parameters<typeof operation>[0] = {}) =>
  operation({ status: "planned", issue: null, ...fields });
const GAIN = {
  path: "docs/plans/harbor.md",
  title: "Harbor Plan",
  items: [{ issue: 7, title: "Lay stones" }],
  before: { done: 1, total: 4 },
  after: { done: 2, total: 4 },
};

function comment(plans: Parameters<typeof report>[0], fields: Partial<PullChanges> = {}): string | null {
  return pullComment({ report: report(plans, { mode: "preview" }), gains: [], summaryUrl: null, ...fields });
}

const headline = (text: string | null) => text?.split("\n")[2];

describe("the comment on a pull request", () => {
  it.each<[when: string, plans: Parameters<typeof report>[0], fields: Partial<PullChanges>, want: string]>([
    ["something changes", [plan({ operations: [planned()] })], {}, "merging this will create 1 issue"],
    [
      "lines are in doubt besides",
      [plan({ operations: [planned()], items: [item({ result: "held" })] })],
      {},
      "merging this will create 1 issue; 1 line in doubt",
    ],
    [
      "a person has to answer besides",
      [plan({ operations: [planned()], diagnostics: [problem({ code: "same-item" })] })],
      {},
      "merging this will create 1 issue; 1 question",
    ],
    ["it only closes issues", [], { gains: [GAIN] }, "merging this completes 1 item"],
    ["plans have problems", [plan({ diagnostics: [problem({})] })], {}, "1 problem in plans"],
    [
      "only a remark is to be made",
      [],
      { remarks: [{ level: "warning", message: "A.", hint: "B." }] },
      "merging this changes no issue",
    ],
    ["a plan is refused", [plan({ outcome: "refused", reason: "A." })], {}, "1 plan not read"],
  ])("says at its head what merging will do: %s", (_, plans, fields, want) => {
    expect(headline(comment(plans, fields))).toBe(`### plansync: ${want}`);
  });

  it.each<[why: string, plans: Parameters<typeof report>[0]]>([
    ["no plan is changed", []],
    ["the plans that it changes change no issue", [plan({ outcome: "unchanged" })]],
    ["there are only hints", [plan({ diagnostics: [problem({ severity: "info" })] })]],
  ])("is none where %s", (_, plans) => {
    expect(comment(plans)).toBeNull();
  });

  it("has the marker by which it is found again", () => {
    expect(comment([plan({ operations: [planned()] })])?.startsWith(`${PULL_MARKER}\n`)).toBe(true);
  });

  it("gives several plans a heading each, and a single one none", () => {
    const one = plan({ operations: [planned()] });

    expect(comment([one])).not.toContain("####");
    expect(comment([one, one])?.match(/^#### Harbor Plan #1 · /gm)).toHaveLength(2);
  });

  it("shows no number and no progress of a plan without an issue and without items", () => {
    const empty = plan({ issue: null, done: 0, total: 0, before: null, diagnostics: [problem({})] });

    expect(comment([empty])).toContain("**Harbor Plan** · `docs/plans/harbor.md`\n\n");
    expect(comment([empty])).not.toContain("%");
  });

  it("names its commit and links the diff of the plan's file", () => {
    const head = {
      commit: "0123456789abcdef",
      url: "https://x.test/c",
      diffOf: (path: string) => `https://x.test/${path}`,
    };

    const text = comment([plan({ operations: [planned()] })], { head });

    expect(text).toContain("[`docs/plans/harbor.md`](https://x.test/docs/plans/harbor.md)");
    expect(text).toContain("<sub>For [`0123456`](https://x.test/c) · ");
  });

  it("asks what only a person can say, with the answer to write", () => {
    const question = problem({
      code: "same-item",
      message: "Is this #7?",
      hint: "If it is, write `/plansync bind #7 Lay`.",
    });

    expect(comment([plan({ diagnostics: [question] })])).toContain("### plansync: 1 question\n");
    expect(comment([plan({ diagnostics: [question] })])).toMatch(
      /\*\*Please answer\*\*\n\n- `docs\/plans\/harbor\.md:4` Is this .+\?<br>If it is, write `\/plansync bind #7 Lay`\.\n/,
    );
  });

  it("leaves out what stood in its plans before", () => {
    const known = item({ result: "drifted", reason: "Both sides changed it.", isOld: true });
    const fresh = item({ key: "b", title: "Dig", result: "drifted", reason: "The labels differ." });

    const text = comment([plan({ operations: [planned({ item: "c" })], items: [known, fresh] })]);

    expect(headline(text)).toBe("### plansync: merging this will create 1 issue; 1 difference left to you");
    expect(text).not.toContain("Both sides changed it.");
    expect(comment([plan({ outcome: "unchanged", diagnostics: [{ ...problem({}), isOld: true }] })])).toBeNull();
  });

  it("says how many notifications are sent: edits are silent", () => {
    const loud = comment([plan({ operations: [planned(), planned({ kind: "close", item: "b" })] })]);
    const silent = comment([plan({ operations: [planned({ kind: "rename" })] })]);

    expect(loud).toContain("merging sends about 2 notifications</sub>");
    expect(silent).not.toContain("notification");
  });

  it("shows warnings of the run, but no mere information", () => {
    const notices = [
      { level: "warning", message: "Look here.", hint: "Now." },
      { level: "info", message: "By the way.", hint: "" },
    ] as const;

    const text = comment([], {
      report: report([plan({ operations: [planned()] })], { notices }),
    });

    expect(text).toContain("> [!WARNING]\n> Look here. Now.");
    expect(text).not.toContain("By the way");
  });

  it("lists the issues that it closes, with their progress", () => {
    expect(comment([], { gains: [GAIN] })).toMatch(
      /1 of 4, 25% → \*\*2 of 4\*\*, 50% by the issues that this closes:\n\n- #7 Lay stones\n/,
    );
  });

  it("is cut if it is longer than a comment may be, and says where the rest is", () => {
    const operations = Array.from({ length: 2_000 }, (_, at) =>
      planned({ item: String(at), title: "Lay stones ".repeat(9) }),
    );

    const text = comment([plan({ operations })], { summaryUrl: "https://example.test/run" });

    expect(text?.length).toBeLessThan(65_536);
    expect(text).toMatch(
      /\*This preview was truncated\. All of it is in the \[job summary\]\(https:\/\/example\.test\/run\)\.\*$/,
    );
  });
});
