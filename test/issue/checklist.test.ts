import { describe, expect, it } from "@jest/globals";
import { renderChecklist, type CheckLine } from "../../src/issue/checklist.ts";
import { view } from "./issue-view.ts";

/** Lines of a checklist, each with the labels above it. */
function lines(...labels: readonly (readonly string[])[]): readonly CheckLine[] {
  const { item } = view("# P\n\n- [ ] Look\n", 1);
  return labels.map((section, at) => ({
    key: `k${at}`,
    item: { ...item, title: `Look ${at}`, section },
    state: "open",
    depth: 0,
  }));
}

function linesOf(checks: readonly CheckLine[]): readonly string[] {
  return renderChecklist(checks, {}).split("\n");
}

describe("the checklist of an issue", () => {
  it("has a heading for each label, and one for lines without", () => {
    expect(linesOf(lines([], ["Tests"], ["Tests"], ["Docs"]))).toEqual([
      "### Checklist",
      "",
      "- [ ] Look 0 <!-- box:k0 -->",
      "",
      "### Tests",
      "",
      "- [ ] Look 1 <!-- box:k1 -->",
      "- [ ] Look 2 <!-- box:k2 -->",
      "",
      "### Docs",
      "",
      "- [ ] Look 3 <!-- box:k3 -->",
    ]);
  });

  it.each<[section: readonly string[], heading: string]>([
    [["Tests", "By hand"], "### Tests › By hand"],
    [["Tests", "With one two three"], "### Tests › With one two three"],
    [["Tests", "These are the ones that count"], "### Tests"],
    [["These are the ones that count"], "### These are the ones that count"],
    [["A *b* `c`"], "### A \\*b\\* \\`c\\`"],
  ])("takes %j for %j: an inner sentence is no name", (section, heading) => {
    expect(linesOf(lines(section))[0]).toBe(heading);
  });

  it.each<[what: string, states: readonly CheckLine["state"][], kind: "task" | "check", heading: string]>([
    ["work that is over, whose siblings have issues", ["done", "dropped"], "task", "### Done or dropped"],
    ["work of which some is open", ["done", "open"], "task", "### Tasks"],
    ["checks that are done", ["done", "done"], "check", "### Tasks"],
  ])("names a group for what it shows: %s", (_, states, kind, heading) => {
    const group = lines(...states.map(() => ["Tasks"])).map((line, at) => ({
      ...line,
      item: { ...line.item, kind },
      state: states[at] ?? "open",
    }));

    expect(linesOf(group)[0]).toBe(heading);
  });

  it("keeps nested lines below the one that they stand in, whatever their label is", () => {
    const [outer, inner] = lines(["Tests"], ["Other"]);
    const checks = [outer, inner].flatMap((line, depth) => (line === undefined ? [] : [{ ...line, depth }]));

    expect(linesOf(checks)).toEqual([
      "### Tests",
      "",
      "- [ ] Look 0 <!-- box:k0 -->",
      "  - [ ] Look 1 <!-- box:k1 -->",
    ]);
  });

  it("begins without a label where a nested line comes first", () => {
    expect(linesOf(lines(["Tests"]).map((line) => ({ ...line, depth: 1 })))[0]).toBe("### Checklist");
  });

  it("shows states, ticks, and titles that mention nobody; one without words is a dot", () => {
    const [one, two, three] = lines([], [], []);
    const checks = [
      { ...one, state: "done" as const },
      { ...two, state: "dropped" as const, isTicked: true },
      { ...three, item: { ...three?.item, title: "@ada" } },
      { ...three, item: { ...three?.item, title: "" } },
    ] as readonly CheckLine[];

    expect(linesOf(checks).slice(2)).toEqual([
      "- [x] Look 0 <!-- box:k0 -->",
      "- [x] ~~Look 1~~ <!-- box:k1 -->",
      "- [ ] @\u200bada <!-- box:k2 -->",
      "- [ ] … <!-- box:k2 -->",
    ]);
  });
});
