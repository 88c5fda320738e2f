import { describe, expect, it } from "@jest/globals";
import { decide, synced, type Case } from "../decide.ts";
import { bodyEdited, closed } from "../issue-acts.ts";
import { planOf, TASKS } from "../plans.ts";

const GONE = { base: TASKS, plan: planOf("- [ ] Second") };
const REWRITTEN =
  "orphan First: its item was removed from the plan while new ones were added beside it: it may have been rewritten. Close it, or bind it to its item";

describe("an item that was removed from the plan", () => {
  it.each<Case & { readonly rule: string; readonly does: readonly string[]; readonly says?: readonly string[] }>([
    { rule: "has its issue closed as not planned", ...GONE, does: ["close First as not planned"] },
    {
      rule: "keeps its issue open where the configuration says so, and is reported",
      ...GONE,
      policy: { onItemRemoved: "keep" },
      does: [],
      says: ["orphan First: its item was removed from the plan; the configuration keeps its issue"],
    },
    {
      rule: "is asked about where its parent gained new items: it may have been rewritten",
      base: TASKS,
      plan: planOf("- [ ] Order new sails", "- [ ] Second"),
      does: ["create Order new sails below Harbor"],
      says: [REWRITTEN],
    },
    { rule: "leaves an issue alone that is closed already", ...GONE, issues: { First: closed() }, does: [] },
  ])("$rule", ({ does, says = [], ...row }) => {
    const decision = decide(row);

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });

  it("is mentioned in its issue, with the commit, and what people wrote there stays", () => {
    const decision = synced(TASKS)
      .acted({ First: bodyEdited((body) => `${body}\n\nMine`) })
      .edited(GONE.plan)
      .decided();

    expect(decision.textOf("First")).toContain(
      "**Removed from the plan** in https://github.com/ada/harbor/commit/HEAD",
    );
    expect(decision.textOf("First")).toMatch(/\n\nMine$/);
  });

  it("keeps the lines that people wrote within its block, and that is reported", () => {
    const decision = synced(TASKS)
      .acted({ First: bodyEdited((body) => body.replace("<sub>", "Mine\n\n<sub>")) })
      .edited(GONE.plan)
      .decided();

    expect(decision.writes).toContainEqual(expect.stringMatching(/^First: a line that somebody wrote/));
    expect(decision.textOf("First")).toMatch(/\n\nMine$/);
  });

  it("is not touched again by the next run", () => {
    expect(synced(TASKS).edited(GONE.plan).synced().decided().does).toEqual([]);
  });
});
