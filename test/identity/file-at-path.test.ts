import { describe, expect, it } from "@jest/globals";
import { assign, sprint } from "./file-sides.ts";

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
