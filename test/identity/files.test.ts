import { describe, expect, it } from "@jest/globals";
import { assignFiles } from "../../src/identity/files.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";

function side(path: string, text: string) {
  const { plan } = parsePlan({ path, text });
  if (plan === null) throw new Error("the plan was refused");
  return { path, items: plan.items, text };
}

const HARBOR = "# Harbor\n\n### Step 1: Set up\n\n- [ ] Create the schema\n- [ ] Seed the data\n- [ ] Write the docs\n";
const LAMP = "# Lighthouse\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n- [ ] Light it\n";

describe("a file continues the plan", () => {
  it.each([
    ["at its path with edits", "a.md", HARBOR.replace("Seed the data", "Seed all data")],
    ["renamed", "b.md", HARBOR],
    [
      "renamed together with edits",
      "b.md",
      HARBOR.replace("- [ ] Write", "- [x] Write").replace("Seed the data", "Load the data"),
    ],
  ])("%s", (_, path, text) => {
    const { byFile, fresh, orphaned } = assignFiles([{ id: "harbor", ...side("a.md", HARBOR) }], [side(path, text)]);

    expect({ id: byFile.get(path), fresh, orphaned }).toEqual({ id: "harbor", fresh: [], orphaned: [] });
  });

  it("not when its path was reused for other work", () => {
    const { byFile, fresh, orphaned } = assignFiles([{ id: "harbor", ...side("a.md", HARBOR) }], [side("a.md", LAMP)]);

    expect({ size: byFile.size, fresh, orphaned }).toEqual({ size: 0, fresh: ["a.md"], orphaned: ["harbor"] });
  });

  it("and a copy beside it is a new plan", () => {
    const { byFile, fresh } = assignFiles(
      [{ id: "harbor", ...side("a.md", HARBOR) }],
      [side("b.md", HARBOR), side("a.md", HARBOR)],
    );

    expect({ byFile: [...byFile], fresh }).toEqual({ byFile: [["a.md", "harbor"]], fresh: ["b.md"] });
  });

  it("also when two plans swap their paths", () => {
    const plans = [
      { id: "harbor", ...side("a.md", HARBOR) },
      { id: "lamp", ...side("b.md", LAMP) },
    ];

    const { byFile } = assignFiles(plans, [side("a.md", LAMP), side("b.md", HARBOR)]);

    expect(Object.fromEntries(byFile)).toEqual({ "a.md": "lamp", "b.md": "harbor" });
  });

  it("and not that of its near-identical copy, even when both were edited at once", () => {
    const long = `${HARBOR}- [ ] Paint the quay\n- [ ] Light the tower\n- [ ] Open the bridge\n`;
    const copy = long.replace("Write the docs", "Write the manual");
    const plans = [
      { id: "first", ...side("a.md", long) },
      { id: "second", ...side("b.md", copy) },
    ];

    const { byFile } = assignFiles(plans, [side("a.md", copy), side("b.md", copy.replace("Seed the data", "Load it"))]);

    expect(Object.fromEntries(byFile)).toEqual({ "a.md": "first", "b.md": "second" });
  });

  it("by its path alone while it has very few items", () => {
    const plans = [{ id: "note", ...side("a.md", "# Note\n\n- [ ] Think\n") }];

    expect(assignFiles(plans, [side("a.md", "# Note\n\n- [ ] Build the tower\n")]).byFile.get("a.md")).toBe("note");
  });
});

/** A sprint from a template: two sections are always the same. */
function sprint(title: string, ...work: readonly string[]): string {
  const tasks = (titles: readonly string[]): string => titles.map((task) => `- [ ] ${task}\n`).join("");
  return `# ${title}\n\n## Preparation\n\n${tasks(["Collect the wishes", "Estimate the work", "Plan the capacity"])}\n## Work\n\n${tasks(work)}\n## Closing\n\n${tasks(["Hold the review", "Hold the retrospective"])}`;
}

const LOGIN = sprint("Sprint 1", "Build the login page", "Import the customers");
const BILLING = sprint("Sprint 2", "Build the billing page", "Export the invoices");
const done = (text: string): string => text.replaceAll("- [ ]", "- [x]");

type Texts = Readonly<Record<string, string>>;

function assign(before: Texts, after: Texts) {
  const { byFile, fresh, orphaned, translated } = assignFiles(
    Object.entries(before).map(([path, text]) => ({ id: `was ${path}`, ...side(path, text) })),
    Object.entries(after).map(([path, text]) => side(path, text)),
  );
  return { byFile: Object.fromEntries(byFile), fresh, orphaned, translated };
}

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

describe("a file at the path of a plan", () => {
  const todo = (...tasks: readonly string[]): string => `# TODO\n\n${tasks.map((task) => `- [ ] ${task}\n`).join("")}`;
  const long = [
    "Rewrite the importer so that quoted line breaks and semicolons are read",
    "Show the keeper why a row of the export could not be read",
    "Let the harbour master cancel a booking until noon of the day before",
  ];

  it.each<[string, string, string, boolean]>([
    [
      "goes on where a third of the titles but most words stand",
      todo(...long, "Fix css", "Bump node", "Tidy", "Logo", "Typos"),
      todo(...long, "Add a map", "New font", "Dark mode", "Cache it", "Ship it"),
      true,
    ],
    [
      "goes on where all was reworded a little",
      todo("Write the parser for tables", "Seed the data of Kiel", "Publish the package"),
      todo("Write a parser for all tables", "Seed all the data of Kiel", "Publish the whole package"),
      true,
    ],
    [
      "begins anew where only what its template says still stands",
      sprint(
        "Plan",
        "Build the login page",
        "Import the customers",
        "Search by name",
        "Send reminders",
        "Print labels",
        "Sort by date",
        "Block guests",
        "Delete accounts",
      ),
      sprint(
        "Plan",
        "Dig the basin",
        "Ram the piles",
        "Fill in sand",
        "Pave the quay",
        "Hang the lamps",
        "Paint bollards",
        "Moor the ferry",
        "Raise flags",
      )
        .replace("Collect the wishes", "Ask everybody")
        .replace("Hold the review", "Celebrate it"),
      false,
    ],
  ])("%s", (_, before, after, goesOn) => {
    expect("a.md" in assign({ "a.md": before }, { "a.md": after }).byFile).toBe(goesOn);
  });

  it("starts anew if it shares only what other plans have too", () => {
    const many = ["Build the login page", "Import the customers", "Search by name"];
    const others = ["Dig the whole basin", "Ram the long piles", "Fill in the sand"];

    const { byFile, fresh } = assign(
      { "a.md": sprint("Sprint", ...many), "b.md": sprint("Other", "Sing a song", "Read a book", "Eat cake") },
      {
        "a.md": sprint("Sprint", ...others),
        "b.md": sprint("Other", "Sing a song", "Read a book", "Eat cake", "Rest"),
      },
    );

    expect({ byFile, fresh }).toEqual({ byFile: { "b.md": "was b.md" }, fresh: ["a.md"] });
  });

  const ENGLISH = [
    "write the database schema",
    "run the migration on staging",
    "build the login page",
    "set up monitoring of the workers",
    "write the handbook",
    "train the support team",
  ];
  const GERMAN = [
    "Datenbankschema für alle entwerfen",
    "Umstellung auf der Vorstufe laufen lassen",
    "die Anmeldeseite bauen",
    "Überwachung der Arbeiter einrichten",
    "das Handbuch schreiben",
    "Betreuung schulen",
  ];
  const step = (title: string, tasks: readonly string[]): string =>
    `# Plan\n\n## Step 1: ${title}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join("")}`;

  it("continues, as an assumption, if it was translated line by line", () => {
    const { byFile, translated } = assign(
      { "a.md": step("all of it", ENGLISH) },
      { "a.md": step("Das Ganze", GERMAN) },
    );

    expect({ byFile, translated }).toEqual({ byFile: { "a.md": "was a.md" }, translated: ["a.md"] });
  });

  it.each([
    ["in another language with another shape", GERMAN.slice(1)],
    [
      "of the same shape in the same language",
      [
        "dig the basin",
        "ram the piles",
        "pave the quay",
        "hang all of the lamps",
        "paint the bollards",
        "moor a ferry",
      ],
    ],
  ])("begins anew where it is %s", (_, tasks) => {
    expect(assign({ "a.md": step("all of it", ENGLISH) }, { "a.md": step("this and that", tasks) }).fresh).toEqual([
      "a.md",
    ]);
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
