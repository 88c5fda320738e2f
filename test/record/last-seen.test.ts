import { describe, expect, it } from "@jest/globals";
import { renderBlock } from "../../src/issue/block.ts";
import { briefBody } from "../../src/issue/brief-body.ts";
import { renderBox } from "../../src/issue/box.ts";
import { titleHash } from "../../src/issue/marker.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import { issueNumber } from "../../src/ports/issue-number.ts";
import { readLastSeen, renderLastSeen } from "../../src/record/last-seen.ts";
import { ADA, observedIssue, OWN_BOT, type Over } from "../support/observed-issue.ts";

const OF = { repository: 7, label: "plansync", fingerprint: "5-abc" };
const UNTIL = "2026-11-21T10:00:00Z";
const TIMES = { until: UNTIL, allReadAt: "2026-11-20T10:00:00Z" };

function ourIssue(number: number, over: Over = {}): ObservedIssue {
  const title = over.title ?? `Issue ${number}`;
  const marker = { plan: "harbor", key: `k${number}`, kind: "task", removed: false, title: titleHash(title) } as const;
  return observedIssue(number, {
    labels: ["plansync", "plansync:task"],
    body: renderBlock(marker, `Text of ${number}\n\n${renderBox("b", "done", "a box", 0)}`).block,
    ...over,
  });
}

function kept(issues: readonly ObservedIssue[], before: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const files = new Map(before);
  for (const [path, text] of renderLastSeen(before, OF, { ...TIMES, issues }))
    if (text === null) files.delete(path);
    else files.set(path, text);
  return files;
}

/** Everything but what has to be read from GitHub before it is used. */
function comparable(issue: ObservedIssue): ObservedIssue {
  return { ...issue, nodeId: "", databaseId: 0, body: "" };
}

const ISSUES = [
  ourIssue(1, {
    children: [{ number: 2, state: "closed" }],
    comments: 3,
    milestone: { number: 4, title: "Spring", due: "2026-12-01" },
    type: "Epic",
    fields: { effort: "3" },
    childCount: 2,
  }),
  ourIssue(2, {
    parent: 1,
    state: "closed",
    closeReason: "not_planned",
    closedBy: ADA,
    stateEvents: [{ to: "closed", actor: ADA, at: "2026-11-21T09:00:00Z" }],
    author: ADA,
    authorAssociation: "OWNER",
    edited: { by: ADA, at: "2026-11-21T09:30:00Z" },
    assignees: ["ada"],
    locked: true,
  }),
  ourIssue(700, { title: "Retitled by hand", blockedBy: [1, 2], edited: { by: null, at: UNTIL } }),
];

describe("the issues as they were last seen", () => {
  it("are read as they were written, but for their texts and their ids on GitHub", () => {
    const seen = readLastSeen(kept(ISSUES), OF);

    expect([...(seen?.issues.values() ?? [])].map(comparable)).toEqual(
      ISSUES.map((issue) => ({
        ...comparable(issue),
        children: issue.children.map((child) => ({ ...child, updatedAt: "2026-11-21T10:00:00Z" })),
      })),
    );
    expect([seen?.until, seen?.allReadAt]).toEqual([UNTIL, "2026-11-20T10:00:00Z"]);
  });

  it("show sub-issues as these are themselves", () => {
    const files = kept([ourIssue(1, { children: [{ number: 2, state: "closed" }] }), ourIssue(2, { parent: 1 })]);

    const seen = readLastSeen(files, OF);

    expect(seen?.issues.get(issueNumber(1))?.children.map(({ state }) => state)).toEqual(["open"]);
  });

  it("say which item an issue was made for, under which title, and that the item is gone", () => {
    const marker = {
      plan: "harbor",
      key: "k5",
      kind: "step",
      removed: true,
      title: titleHash("Dig"),
      repo: 8,
    } as const;
    const retitled = ourIssue(5, { title: "Dig deep", body: renderBlock(marker, "Text").block });

    const seen = readLastSeen(kept([retitled]), OF)?.issues.get(issueNumber(5));

    expect(seen?.title).toBe("Dig deep");
    expect(briefBody(seen?.body ?? "")?.marker).toMatchObject(marker);
  });

  it("say that nobody is known to have closed an issue whose history was not read", () => {
    const closed = ourIssue(5, { state: "closed", closeReason: "completed" });

    const seen = readLastSeen(kept([closed]), OF)?.issues.get(issueNumber(5));

    expect(seen).toMatchObject({ state: "closed", closeReason: "completed", closedBy: null, stateEvents: [] });
  });

  it("name those whose whole text is needed, and nothing else of them", () => {
    const seen = readLastSeen(kept([...ISSUES, ourIssue(9, { body: "emptied" })]), OF);

    expect([...(seen?.whole ?? [])]).toEqual([9]);
    expect(seen?.issues.has(issueNumber(9))).toBe(false);
  });

  it("are written anew only in the files that changed", () => {
    const before = kept(ISSUES);
    const [first, ...others] = ISSUES;
    const issues = [{ ...(first ?? ourIssue(1)), title: "Renamed" }, ...others];

    const written = renderLastSeen(before, OF, { ...TIMES, issues });

    expect([...written.keys()]).toEqual(["issues/0.json"]);
  });

  it("lose the file of issues that are gone", () => {
    const before = kept(ISSUES);

    const written = renderLastSeen(before, OF, { ...TIMES, issues: ISSUES.slice(0, 2) });

    expect([...written]).toEqual([["issues/1.json", null]]);
  });

  it.each([
    ["another repository", { ...OF, repository: 8 }],
    ["another label", { ...OF, label: "work" }],
    ["another version or other words", { ...OF, fingerprint: "6-abc" }],
  ])("are not known to %s", (_, of) => {
    expect(readLastSeen(kept(ISSUES), of)).toBeNull();
  });

  it.each([
    ["no index", "issues/index.json", null],
    ["a newer format", "issues/index.json", '{"format":2}'],
    ["a file that is no JSON", "issues/0.json", "{"],
    ["a row of another form", "issues/0.json", '{"sorts":[],"issues":[[1]]}'],
    ["a row of a sort that is not listed", "issues/0.json", '{"sorts":[],"issues":[[1,0,"t","2026",0,"k","h",{}]]}'],
    ["a row that names nothing", "issues/0.json", '{"sorts":[],"issues":[[1,0,"t","2026","0","k","h",{}]]}'],
  ])("are not known where there is %s", (_, path, text) => {
    const files = kept(ISSUES);
    if (text === null) files.delete(path);
    else files.set(path, text);

    expect(readLastSeen(files, OF)).toBeNull();
  });

  it("take a tenth of a kilobyte each", () => {
    const many = Array.from({ length: 400 }, (_, at) => ourIssue(at + 1, { title: "Write the schema for customers" }));

    const text = kept(many).get("issues/0.json") ?? "";

    expect(text.length / many.length).toBeLessThan(160);
    expect(kept(many.map((issue) => ({ ...issue, author: OWN_BOT }))).get("issues/0.json")).toBe(text);
  });
});
