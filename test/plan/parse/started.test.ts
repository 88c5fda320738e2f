import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function started(text: string, path = "PLAN.md"): readonly string[] {
  const { plan } = parsePlan({ path, text });
  if (plan === null) throw new Error("no plan");
  return plan.items.filter((item) => item.started && item.index > 0).map(({ title }) => title);
}

describe("what somebody works on", () => {
  it.each([
    ["a box with a slash", "- [/] a\n- [ ] b\n", ["a"]],
    ["a box with another mark says nothing", "- [~] a\n- [-] b\n- [>] c\n- [!] d\n", []],
    [
      "a mark that the plan explains",
      "# P\n\n## Legend\n\n`[~]` = in progress, `[!]` blocked\n\n## Tasks\n\n- [~] a\n- [!] b\n",
      ["a"],
    ],
    [
      "a mark that a list explains",
      "## Legend\n\n- [ ] Open\n- [>] In progress\n- [x] Done\n\n## Tasks\n\n- [>] a\n",
      ["a"],
    ],
    ["a mark that a quote explains", "> - [>] = In Progress\n> - [~] = Skipped\n\n- [>] a\n- [~] b\n", ["a"]],
    ["a mark that means something else", "`[/]` = skipped\n\n- [/] a\n", []],
    ["a mark that only a task has, whose words begin so", "- [~] In progress\n- [~] b\n", []],
    ["a mark that code explains says nothing", "```\n[~] = in progress\n```\n\n- [~] a\n", []],
    ["a sign in a line", "- [ ] 🚧 a\n- [ ] b 🔄\n- [ ] c\n", ["a", "b"]],
    ["a sign in a heading", "### Step 1: a 🚧\n\n### Step 2: b\n", ["Step 1: a"]],
    ["an hourglass says nothing", "### Step 1: a ⏳\n\n- [ ] ⏳ b\n", []],
    ["a field of status", "### Step 1: a\n**Status:** In Progress\n\n### Step 2: b\n**Status:** Todo\n", ["Step 1: a"]],
    ["a field of status below a line", "- [ ] a\n  - **Status:** WIP\n- [ ] b\n", ["a"]],
    ["a row of a table", "| Task | Status |\n| - | - |\n| a | In progress |\n| b | Open |\n", ["a"]],
    [
      "what holds something started",
      "### Step 1: s\n\n- [/] a\n- [ ] b\n\n### Step 2: t\n\n- [ ] c\n",
      ["Step 1: s", "a"],
    ],
    ["what is done in part", "### Step 1: s\n\n- [x] a\n- [ ] b\n\n### Step 2: t\n\n- [ ] c\n", ["Step 1: s"]],
    ["what is done is not", "### Step 1: s\n\n- [x] a\n- [x] b\n", []],
    ["what has a mark of its own is what that says", "- [ ] s\n  - [x] a\n  - [ ] b\n", []],
    ["what is struck out counts for nothing", "### Step 1: s\n\n- [ ] ~~a~~\n- [ ] b\n", []],
    ["a tick outweighs it", "- [x] 🚧 a\n- [ ] b\n", []],
  ])("is read: %s", (_name, text, titles) => {
    expect(started(text)).toEqual(titles);
  });

  it.each([
    ["Kiro's dash", ".kiro/specs/cart/tasks.md", "- [-] 1. a\n- [ ] 2. b\n", ["1. a"]],
    ["Conductor's tilde", "conductor/tracks/cart/plan.md", "- [~] a\n- [ ] b\n", ["a"]],
  ])("is read as its format has it: %s", (_name, path, text, titles) => {
    expect(started(text, path)).toEqual(titles);
  });
});
