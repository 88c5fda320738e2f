import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function read(text: string): readonly unknown[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  return (plan?.items ?? [])
    .slice(1)
    .map(({ title, fields, tags }) => [title, fields.owner, fields.due, tags.join(" ")]);
}

describe("who does a task and by when", () => {
  it.each([
    ["in brackets", "- [ ] Read it (@ann)\n", [["Read it", "@ann", undefined, ""]]],
    ["in square brackets", "- [ ] Read it [@ann]\n", [["Read it", "@ann", undefined, ""]]],
    ["in brackets before tags", "- [ ] Read it (@ann) #ops\n", [["Read it", "@ann", undefined, "ops"]]],
    ["in brackets behind tags", "- [ ] Read it #ops (@ann)\n", [["Read it", "@ann", undefined, "ops"]]],
    ["behind the sign of a day", "- [ ] Read it 📅 2026-12-01\n", [["Read it", undefined, "2026-12-01", ""]]],
    ["both", "- [ ] Read it (@ann) 📅 2026-12-01\n", [["Read it", "@ann", "2026-12-01", ""]]],
    [
      "by bare names where the plan has them",
      "- [ ] Read it @ann\n- [ ] Write it @bob\n",
      [
        ["Read it", "@ann", undefined, ""],
        ["Write it", "@bob", undefined, ""],
      ],
    ],
    [
      "not by one bare name, which may be a word",
      "- [ ] Ask @ann\n- [ ] Write it\n- [ ] Close it\n",
      [
        ["Ask @ann", undefined, undefined, ""],
        ["Write it", undefined, undefined, ""],
        ["Close it", undefined, undefined, ""],
      ],
    ],
    [
      "not by a name within the words",
      "- [ ] Read it @ann fixes #12\n",
      [["Read it @ann fixes #12", undefined, undefined, ""]],
    ],
    ["not by an address", "- [ ] Write to ann@example.org\n", [["Write to ann@example.org", undefined, undefined, ""]]],
  ])("is read: %s", (_name, text, items) => {
    expect(read(text)).toEqual(items);
  });

  it("is read from fields", () => {
    const text = "### Step 1: x\n**Due:** 2026-12-01\n**Milestone:** v1\n**Type:** Bug\n";
    const { plan } = parsePlan({ path: "PLAN.md", text });

    expect(plan?.items[1]?.fields).toEqual({ due: "2026-12-01", milestone: "v1", type: "Bug" });
  });
});
