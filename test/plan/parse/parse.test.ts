import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_PATTERNS } from "../../../src/plan/words/default-patterns.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Item, Plan } from "../../../src/plan/model/plan.ts";

function plan(text: string, path = "PLAN.md"): Plan {
  const { plan, diagnostics } = parsePlan({ path, text });
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

function outline(of: Plan): string[] {
  const depth = (item: Item): number => (item.parent ? 1 + depth(of.items[item.parent]!) : 0);
  return of.items.slice(1).map((item) => `${"  ".repeat(depth(item))}${item.kind} ${item.state}: ${item.title}`);
}

/** What belongs to an item, as it is written. */
function bodyOf({ items, text }: Plan, title: string): string[] {
  const item = items.find((one) => one.title === title);
  return item?.body.map(({ start, end }) => text.slice(start, end)) ?? [];
}

describe("parsePlan", () => {
  it.each([
    [
      "below it",
      "## Sprint 1: Calendar\n\nFor guests.\n\n## To do\n\n### Sprint 1\n\nAsk Ada.\n\n- [ ] Draw\n\nIn ink.\n",
      ["For guests.", "Ask Ada.", "In ink."],
    ],
    [
      "above it, without any box",
      "## Overview\n\n### Sprint 1\n\n- soon\n- cheap\n\n#### Why\n\nRain.\n\n## Sprint 1: Calendar\n\nFor guests.\n",
      ["- soon\n- cheap\n\n#### Why\n\nRain.", "For guests."],
    ],
    [
      "but for what the text of an item below it is, and for comments",
      "## Sprint 1: Calendar\n\n## To do\n\n### Sprint 1\n\n<!-- later -->\n\n- [ ] Draw\n\n  On paper.\n- no box\n",
      ["- no box"],
    ],
    [
      "above it, and never that of the items below it",
      "## To do\n\n### Sprint 1\n\n- [ ] Draw\n\n## Sprint 1: Calendar\n\nFor guests.\n\n### Task 1: Ink\n\nBlack.\n",
      ["For guests."],
    ],
  ])("gives an item the text of its namesake: %s", (_where, text, expected) => {
    const result = plan(`# Choir\n\n${text}`);

    expect(bodyOf(result, "Sprint 1: Calendar")).toEqual(expected);
    expect(bodyOf(result, "Choir").join("\n")).not.toMatch(/Ada|soon|no box|Sprint/);
  });

  it("takes no end of a list for a legend, whatever is nested in the list", () => {
    const tasks = ["Chart", "Pier", "Rope", "Hands", "Paint", "Launch", "Sail"].map((task) => `- [ ] ${task}`);
    const text = ["# Plan", "", "## Tasks", "", ...tasks, "  - a note", "- [x] Completed", "- [ ] In progress", ""];

    const titles = plan(text.join("\n")).items.map(({ title }) => title);

    expect(titles).toEqual(expect.arrayContaining(["Completed", "In progress"]));
  });

  it.each([
    ["[ ] It imports"],
    ["-[ ] It imports"],
    ["\\- [ ] It imports"],
    ["[x ] It imports"],
    ["☐ It imports"],
    ["[ ] It imports\n\\[ ] It exports"],
  ])("hears a label that a box without its list runs on: %j", (slip) => {
    const steps = ["### Step 1: Set up", "", "**Tasks**:", "- [ ] Create it", "", "**Verification**:", slip];

    const result = plan(["# PoC", "", ...steps, "- [ ] It is fast", ""].join("\n"));

    expect(outline(result)).toEqual([
      "step open: Step 1: Set up",
      "  task open: Create it",
      "  check open: It is fast",
    ]);
  });

  it.each([["Run it by hand."], ["✅ All of it was tried."]])(
    "takes prose below a label's line for prose: %j",
    (prose) => {
      const steps = ["### Step 1: Set up", "", "**Tasks**:", "- [ ] Create it", "", "See **Verification**", prose];

      const result = plan(["# PoC", "", ...steps, "- [ ] Write it", ""].join("\n"));

      expect(outline(result)).toContain("  task open: Write it");
    },
  );

  it("reads steps, their tasks and the checks of the plan", () => {
    const text = [
      "# PoC 1: Base",
      "",
      "## Success Criteria",
      "",
      "- [ ] It is fast",
      "",
      "## Implementation Steps",
      "",
      "### Step 1: Set up",
      "",
      "**Goal**: A package",
      "",
      "**Tasks**:",
      "- [x] Create `pkg`",
      "- [ ] Test it",
      "",
      "**Verification**:",
      "- [ ] It imports",
      "",
      "### Step 2: Tag the release",
      "**Depends On**: Step 1",
    ].join("\n");

    const result = plan(text);

    expect(result.title).toBe("PoC 1: Base");
    expect(outline(result)).toEqual([
      "check open: It is fast",
      "step open: Step 1: Set up",
      "  task done: Create pkg",
      "  task open: Test it",
      "  check open: It imports",
      "step open: Step 2: Tag the release",
    ]);
    expect(result.items[2]?.fields.goal).toBe("A package");
  });

  it.each<[rule: string, lines: readonly string[], lists: readonly (string | null)[]]>([
    [
      "the item whose heading it names",
      ["- [ ] Phase 1: Lamp", "", "## Phase 1: Lamp", "", "- [ ] a"],
      ["Phase 1: Lamp"],
    ],
    [
      "nothing where two headings have that name",
      ["- [ ] Phase 1", "", "## Phase 1: Lamp", "", "- [ ] a", "", "## Phase 1: Horn", "", "- [ ] b"],
      [null],
    ],
    [
      "the same item as another line",
      ["- [ ] Phase 1: Lamp", "- [x] **Phase 1** done", "", "## Phase 1: Lamp", "", "- [ ] a"],
      ["Phase 1: Lamp", "Phase 1: Lamp"],
    ],
  ])("gives a line of an overview %s", (_, lines, lists) => {
    const { items } = plan(`# Plan\n\n${lines.join("\n")}\n`);

    const found = items.filter(({ kind }) => kind === "check");

    expect(found.map((line) => (line.lists === undefined ? null : items[line.lists]?.title))).toEqual(lists);
    expect(items.filter(({ lists: listed }) => listed !== undefined).every(({ kind }) => kind === "check")).toBe(true);
  });

  it("gives the position of every mark in the source, CRLF and byte order mark included", () => {
    const text = "\ufeff# Plan\r\n\r\n- [ ] one\r\n- [x] two\r\n";

    const marks = plan(text).items.map((item) => item.mark);

    expect(
      marks.map((mark) => (mark.carrier === "box" ? text.slice(mark.span.start - 1, mark.span.end + 1) : mark.carrier)),
    ).toEqual(["none", "[ ]", "[x]"]);
  });

  it.each([
    ["line separator", "\u2028"],
    ["paragraph separator", "\u2029"],
  ])("takes no %s (Unicode) for the end of a line: markdown takes none", (_, separator) => {
    const text = `# Plan\n\nOrder\n2) [ ] Paint${separator}- [ ] the pier\n- [ ] Launch\n`;

    const { items } = plan(text);

    expect(items.map(({ title, line }) => `${line}: ${title}`)).toEqual([
      "1: Plan",
      "4: Paint - [ ] the pier",
      "5: Launch",
    ]);
    expect(items[1]?.text).toBe(`2) [ ] Paint${separator}- [ ] the pier`);
    expect(plan(text).text).toBe(text);
  });

  it("learns words from the configuration, on top of those it knows", () => {
    const text = "# Suunnitelma\n\n## Vaihe 1: Pohja\n\n- [ ] tee\n\n### Hyväksyntä\n\n- [ ] kelpaa\n";
    const patterns = {
      ...DEFAULT_PATTERNS,
      levels: { ...DEFAULT_PATTERNS.levels, phase: [...DEFAULT_PATTERNS.levels.phase, "vaihe"] },
      gates: [...DEFAULT_PATTERNS.gates, "hyväksyntä"],
    };

    const { plan } = parsePlan({ path: "PLAN.md", text }, { patterns });

    expect(plan === null ? [] : outline(plan)).toEqual([
      "phase open: Vaihe 1: Pohja",
      "  task open: tee",
      "  check open: kelpaa",
    ]);
  });

  it("never throws, whatever the text", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "- [ ] a",
        "  - [x] b",
        "# A",
        "## Phase 1: B",
        "```",
        "<!--",
        "-->",
        "| a | b |",
        "|---|---|",
        "---",
        "**Tasks**:",
        "1. **c**",
        "> - [ ] d",
        "todos:",
        "<<<<<<< x",
        "<details>",
      ),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n"), (lines, feed) => {
        const text = lines.join(feed);
        const { plan, diagnostics } = parsePlan({ path: "a.md", text });
        expect(plan !== null || diagnostics.length > 0).toBe(true);
        for (const item of plan?.items ?? []) {
          expect(item.title).not.toBe("");
          expect(text.slice(item.offset, item.offset + item.text.length)).toBe(item.text);
          for (const span of item.body) expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads a long plan as it reads the same plan in pieces: cutting the text for speed changes nothing", () => {
    const section = (n: number): string =>
      `## Phase ${n}: part\n\n- [x] a${n}\n  - [ ] b${n}\n\n\`\`\`sh\n# not a heading\n- [ ] not a box\n\`\`\`\n\n<!--\n# no\n- [ ] no\n-->\n\n`;
    const count = 400;
    const text = `# Plan\n\n${Array.from({ length: count }, (_value, n) => section(n)).join("")}`;

    const items = plan(text).items;

    expect(items).toHaveLength(1 + 3 * count);
    expect(items.every((item) => item.kind !== "check" || items[item.parent ?? 0]?.kind === "task")).toBe(true);
  });
});
