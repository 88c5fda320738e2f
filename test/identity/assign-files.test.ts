import { describe, expect, it } from "@jest/globals";
import { assign, HARBOR, sprint, type Texts } from "./file-sides.ts";

const LOGIN = sprint("Sprint 1", "Build the login page", "Import the customers");
const BILLING = sprint("Sprint 2", "Build the billing page", "Export the invoices");
const done = (text: string): string => text.replaceAll("- [ ]", "- [x]");

describe("several files", () => {
  const [schema, press] = [
    "- [ ] Write the customer schema\n- [ ] Run the customer migration\n",
    "- [ ] Write the press release\n- [ ] Call the local newspaper\n",
  ];

  it.each<[string, Texts, Texts, Record<string, string>]>([
    [
      "keep a plan that was archived while a new one began at its path",
      { "sprint.md": done(LOGIN) },
      { "sprint.md": BILLING, "archive/one.md": done(LOGIN) },
      { "archive/one.md": "was sprint.md" },
    ],
    [
      "keep it also where its last boxes were ticked on the way",
      { "sprint.md": LOGIN },
      { "sprint.md": BILLING, "archive/one.md": done(LOGIN) },
      { "archive/one.md": "was sprint.md" },
    ],
    [
      "follow a finished plan into the archive",
      { "a.md": HARBOR },
      { "archive/a.md": done(HARBOR) },
      { "archive/a.md": "was a.md" },
    ],
    [
      "keep a split plan at its path where both halves have as much of it",
      { "all.md": `# All\n\n${schema}${press}` },
      { "all.md": `# All\n\n${schema}`, "second.md": `# Second\n\n${press}` },
      { "all.md": "was all.md" },
    ],
    [
      "keep a split plan where most of it went",
      {
        "all.md": `# All\n\n${schema}${press}- [ ] Print the posters\n- [ ] Hang the posters\n- [ ] Thank the sponsors\n`,
      },
      {
        "all.md": `# All\n\n${schema}`,
        "second.md": `# Second\n\n${press}- [ ] Print the posters\n- [ ] Hang the posters\n- [ ] Thank the sponsors\n`,
      },
      { "second.md": "was all.md" },
    ],
    [
      "keep a plan that has its name and half of its tasks, beside a copy that has more of them",
      { "a.md": `# All\n\n${schema}${press}- [ ] Print the posters\n` },
      {
        "a.md": `# All\n\n${schema}- [ ] Print the posters\n- [ ] Wash the windows of the hall\n`,
        "b.md": `# Next year\n\n${schema}${press}- [ ] Print the posters\n- [ ] Bake a cake for everybody\n`,
      },
      { "a.md": "was a.md" },
    ],
    [
      "keep the larger of two that were merged",
      { "plan.md": HARBOR, "second.md": `# Second\n\n${press}` },
      { "plan.md": `${HARBOR.replace("Seed the", "Seed all")}\n## Press\n\n${press}` },
      { "plan.md": "was plan.md" },
    ],
    [
      "of one template swap their paths",
      { "a.md": LOGIN, "b.md": BILLING },
      { "a.md": BILLING, "b.md": LOGIN },
      { "a.md": "was b.md", "b.md": "was a.md" },
    ],
    [
      "of one template swap their paths and are edited",
      { "a.md": LOGIN, "b.md": BILLING },
      { "a.md": done(BILLING), "b.md": done(LOGIN) },
      { "a.md": "was b.md", "b.md": "was a.md" },
    ],
    [
      "of which two are the same keep their paths",
      { "a.md": HARBOR, "b.md": HARBOR },
      { "b.md": HARBOR, "a.md": HARBOR },
      { "a.md": "was a.md", "b.md": "was b.md" },
    ],
  ])("%s", (_, before, after, byFile) => {
    expect(assign(before, after).byFile).toEqual(byFile);
  });
});

describe("which file continues which plan", () => {
  const plan = (title: string, ...tasks: readonly string[]): string =>
    `# ${title}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join("")}`;
  const [T, U] = [plan("T", "dig", "fill", "ram", "light"), plan("U", "vote", "build", "pave", "paint")];
  const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `task${at + from}x`);

  interface Outcome {
    readonly byFile: Record<string, string>;
    readonly fresh?: readonly string[];
    readonly orphaned?: readonly string[];
  }

  it.each<[says: string, before: Texts, after: Texts, outcome: Outcome]>([
    [
      "is told by the exact text, wherever it is now",
      { "a.md": T },
      { "a.md": T.replace("ram", "wait"), "b.md": T },
      { byFile: { "b.md": "was a.md" }, fresh: ["a.md"] },
    ],
    [
      "is told by the exact text, though it took the place of another plan",
      { "a.md": T, "b.md": U },
      { "b.md": T },
      { byFile: { "b.md": "was a.md" }, orphaned: ["was b.md"] },
    ],
    [
      "is told by the exact text, though it took the place of another plan and the first was edited",
      { "a.md": T, "b.md": U },
      { "a.md": T.replace("ram", "wait"), "b.md": T },
      { byFile: { "b.md": "was a.md" }, fresh: ["a.md"], orphaned: ["was b.md"] },
    ],
    [
      "is told by the exact text, though it took the place of a similar plan and its own place was reused",
      { "a.md": T, "b.md": T.replace("ram", "wait") },
      { "a.md": U, "b.md": T },
      { byFile: { "b.md": "was a.md" }, fresh: ["a.md"], orphaned: ["was b.md"] },
    ],
    [
      "is told by the exact text once for each file",
      { "a.md": T, "b.md": T },
      { "c.md": T },
      { byFile: { "c.md": "was a.md" }, orphaned: ["was b.md"] },
    ],
    [
      "is told at another path by half of the tasks",
      { "a.md": T },
      { "b.md": plan("B", "dig", "fill", "sing", "dance") },
      { byFile: { "b.md": "was a.md" } },
    ],
    [
      "is not told at another path by less than half of the tasks",
      { "a.md": T },
      { "b.md": plan("B", "dig", "wait", "sing", "dance") },
      { byFile: {}, fresh: ["b.md"], orphaned: ["was a.md"] },
    ],
    [
      "is told at another path by half of the tasks of the smaller side",
      { "a.md": plan("A", ...numbered(1, 12)) },
      { "b.md": plan("B", "task1x", "task2x", "sing", "dance") },
      { byFile: { "b.md": "was a.md" } },
    ],
    [
      "is told by the path alone where there are two tasks",
      { "a.md": plan("A", "dig", "fill") },
      { "a.md": plan("B", "sing", "dance") },
      { byFile: { "a.md": "was a.md" } },
    ],
    [
      "is told by the path alone where one side has two tasks",
      { "a.md": T },
      { "a.md": plan("B", "sing", "dance") },
      { byFile: { "a.md": "was a.md" } },
    ],
    [
      "is not told by the path alone where there are three tasks",
      { "a.md": plan("A", "dig", "fill", "ram") },
      { "a.md": plan("B", "sing", "dance", "vote") },
      { byFile: {}, fresh: ["a.md"], orphaned: ["was a.md"] },
    ],
    [
      "is told by the path where another file has hardly more of it",
      { "a.md": plan("A", ...numbered(1, 13)) },
      { "b.md": plan("B", ...numbered(7, 13)), "a.md": plan("C", ...numbered(1, 6)) },
      { byFile: { "a.md": "was a.md" }, fresh: ["b.md"] },
    ],
    [
      "is not told by the path where another file has clearly more of it",
      { "a.md": plan("A", ...numbered(1, 13)) },
      { "b.md": plan("B", ...numbered(6, 13)), "a.md": plan("C", ...numbered(1, 5)) },
      { byFile: { "b.md": "was a.md" }, fresh: ["a.md"] },
    ],
    [
      "is told by the path where the plan has its name and half of its tasks",
      { "a.md": T },
      { "a.md": plan("T", "dig", "fill", "sing", "dance"), "b.md": plan("B", "dig", "fill", "ram", "light", "wait") },
      { byFile: { "a.md": "was a.md" }, fresh: ["b.md"] },
    ],
    [
      "is not told by the path where the plan has its name and less of its tasks than another file",
      { "a.md": T },
      { "a.md": plan("T", "dig", "wait", "sing", "dance"), "b.md": plan("B", "dig", "fill", "ram", "light", "wait") },
      { byFile: { "b.md": "was a.md" }, fresh: ["a.md"] },
    ],
    [
      "is told by what only they share",
      { "a.md": T, "b.md": plan("B", "dig", "fill", "ram", "sing") },
      {
        "c.md": plan("C", "dig", "fill", "ram", "sing", "wait"),
        "d.md": plan("D", "dig", "fill", "ram", "light", "eat"),
      },
      { byFile: { "c.md": "was b.md", "d.md": "was a.md" } },
    ],
    [
      "is told by what they share at all where nothing is only theirs",
      { "a.md": plan("A", "dig", "fill", "ram", "light") },
      { "b.md": plan("B", "dig", "fill", "ram"), "c.md": plan("C", "dig", "fill", "ram", "light", "eat", "light") },
      { byFile: { "c.md": "was a.md" }, fresh: ["b.md"] },
    ],
    [
      "is told by the order of the paths where all else is equal",
      { "a.md": T },
      { "c.md": plan("C", "dig", "fill", "ram", "eat"), "b.md": plan("B", "dig", "fill", "ram", "eat") },
      { byFile: { "b.md": "was a.md" }, fresh: ["c.md"] },
    ],
    [
      "is told by the order of the plans' ids where all else is equal",
      { "b.md": T, "a.md": T },
      { "c.md": plan("C", "dig", "fill", "ram", "eat") },
      { byFile: { "c.md": "was a.md" }, orphaned: ["was b.md"] },
    ],
    [
      "is not told at another path by what other plans have too",
      {
        "a.md": sprint("A", "Build the login page", "Import the customers", "Search by name"),
        "b.md": sprint("B", "Sing a song", "Read a book", "Eat cake"),
      },
      {
        "b.md": sprint("B", "Sing a song", "Read a book", "Eat cake"),
        "c.md": sprint("C", "Dig the whole basin", "Ram the long piles", "Fill in the sand"),
      },
      { byFile: { "b.md": "was b.md" }, fresh: ["c.md"], orphaned: ["was a.md"] },
    ],
    [
      "is told by what other plans have too where little else is there",
      { "a.md": sprint("A", "Build the login page"), "b.md": sprint("B", "Sing a song") },
      { "b.md": sprint("B", "Sing a song"), "c.md": sprint("C", "Build the login page", "Eat cake") },
      { byFile: { "b.md": "was b.md", "c.md": "was a.md" } },
    ],
  ])("%s", (_, before, after, { byFile, fresh = [], orphaned = [] }) => {
    expect(assign(before, after)).toEqual({ byFile, fresh, orphaned, translated: [] });
  });
});
