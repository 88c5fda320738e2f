import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchItems } from "../../src/identity/match.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";
import type { Plan } from "../../src/plan/model/plan.ts";

function parse(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("the plan was refused");
  return plan;
}

/** Old title to new title of everything that was found again; removed and new items apart. */
function match(before: string, after: string) {
  const [old, now] = [parse(before), parse(after)];
  const { afterOf, removed, added } = matchItems(old, now);
  return {
    same: Object.fromEntries([...afterOf].map(([from, to]) => [old.items[from]?.title, now.items[to]?.title])),
    removed: removed.map((index) => old.items[index]?.title),
    added: added.map((index) => now.items[index]?.title),
  };
}

const PLAN = `# Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data

### Step 2: Build it

- [ ] Write the parser
- [ ] Write the tests
- [ ] Commit

### Step 3: Ship it

- [ ] Publish the package
- [ ] Commit
`;

describe("the same item", () => {
  it.each<[string, (text: string) => string, string, string]>([
    ["ticked", (t) => t.replace("- [ ] Seed", "- [x] Seed"), "Seed the data", "Seed the data"],
    [
      "reworded",
      (t) => t.replace("Write the parser", "Write the streaming parser"),
      "Write the parser",
      "Write the streaming parser",
    ],
    [
      "with a note appended",
      (t) => t.replace("Seed the data", "Seed the data of all harbours, see the notes of Monday"),
      "Seed the data",
      "Seed the data of all harbours, see the notes of Monday",
    ],
    [
      "below an inserted line",
      (t) => t.replace("- [ ] Write the parser", "- [ ] Sketch the grammar\n- [ ] Write the parser"),
      "Write the parser",
      "Write the parser",
    ],
    [
      "moved to another step",
      (t) => t.replace("- [ ] Seed the data\n", "").replace("- [ ] Publish", "- [ ] Seed the data\n- [ ] Publish"),
      "Seed the data",
      "Seed the data",
    ],
    [
      "in a renamed step",
      (t) => t.replace("Step 2: Build it", "Step 2: Construct all of it"),
      "Write the tests",
      "Write the tests",
    ],
    [
      "renumbered after an insertion",
      (t) =>
        t
          .replace("### Step 2: Build it", "### Step 2: Design it\n\n- [ ] Draw\n\n### Step 3: Build it")
          .replace("Step 3: Ship it", "Step 4: Ship it"),
      "Step 3: Ship it",
      "Step 4: Ship it",
    ],
    [
      "put under a new sub-heading and reworded at once",
      (t) =>
        t
          .replace("- [ ] Write the parser", "#### Step 2a: Syntax\n\n- [ ] Write the parser twice")
          .replace("- [ ] Commit\n\n### Step 3", "- [ ] Commit\n\n### Step 3"),
      "Write the parser",
      "Write the parser twice",
    ],
    [
      "without the word done behind its heading",
      (t) => t.replace("Step 2: Build it", "Step 2: Build it ✅ COMPLETE"),
      "Write the tests",
      "Write the tests",
    ],
  ])("is found when it is %s", (_, change, from, to) => {
    expect(match(PLAN, change(PLAN)).same[from]).toBe(to);
  });

  it("is not looked for among others when it was removed", () => {
    const { removed, added } = match(PLAN, PLAN.replace("- [ ] Write the tests\n", ""));

    expect({ removed, added }).toEqual({ removed: ["Write the tests"], added: [] });
  });

  it("follows a step of the same name of which only one task stayed", () => {
    const before =
      "# Plan\n\n## Phase 1: Old\n\n### Step 1: Lamps\n\n- [ ] Buy a lamp for the harbour\n- [ ] Buy oil\n- [ ] Hang it\n";
    const after =
      "# Plan\n\n## Phase 2: Other\n\n### Step 1: Lamps\n\n- [ ] Buy a lamp for the harbour\n- [ ] Wire it\n- [ ] Light it\n";

    expect(match(before, after).same).toMatchObject({ "Step 1: Lamps": "Step 1: Lamps" });
  });

  it("is the half with its beginning when it was split", () => {
    const before = "# Plan\n\n- [ ] Web: open the account\n";
    const after = "# Plan\n\n- [ ] App: open the account\n- [ ] Web: open the account and the shop\n";

    expect(match(before, after).same["Web: open the account"]).toBe("Web: open the account and the shop");
  });

  it("is not guessed when several are equally good", () => {
    const before = "# Plan\n\n### Step 1: Set up\n\n- [ ] Check the harbour of Kiel\n";
    const after = "# Plan\n\n### Step 1: Set up\n\n- [ ] Check the harbour of Bonn\n- [ ] Check the harbour of Lund\n";

    expect(match(before, after)).toMatchObject({
      removed: ["Check the harbour of Kiel"],
      added: ["Check the harbour of Bonn", "Check the harbour of Lund"],
    });
  });

  it("among equal siblings is identified by the lines around it when one of them is removed", () => {
    const before =
      "# Plan\n\n### Step 1: Set up\n\n- [ ] Commit\n- [ ] Write\n- [ ] Commit\n- [ ] Test\n- [ ] Commit\n";
    const [old, now] = [parse(before), parse(before.replace("- [ ] Commit\n- [ ] Write", "- [ ] Write"))];

    const { removed } = matchItems(old, now);

    expect(removed.map((index) => old.items[index]?.line)).toEqual([5]);
  });
});

describe("matching", () => {
  const lines = fc.array(fc.constantFrom("Write", "Test", "Commit", "Review the code", "Ship it to all", "Draw"), {
    maxLength: 8,
  });
  const plans = fc
    .array(lines, { minLength: 1, maxLength: 5 })
    .map(
      (steps) =>
        `# Plan\n${steps.map((tasks, at) => `\n### Step ${at + 1}: Part ${at + 1}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join("")}`).join("")}`,
    );

  it("finds every item of an unchanged plan, ticked or not, with any line ends", () => {
    fc.assert(
      fc.property(plans, fc.boolean(), fc.boolean(), (text, ticked, crlf) => {
        const before = parse(text);
        const changed = ticked ? text.replaceAll("- [ ]", "- [x]") : text;
        const after = parse(crlf ? changed.replaceAll("\n", "\r\n") : changed);

        const { afterOf, removed, added } = matchItems(before, after);

        expect([...afterOf].every(([from, to]) => from === to)).toBe(true);
        expect({ removed, added }).toEqual({ removed: [], added: [] });
      }),
    );
  });

  it("is one-to-one and accounts for every item of both sides", () => {
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        const [before, after] = [parse(one), parse(other)];

        const { afterOf, beforeOf, removed, added } = matchItems(before, after);

        expect(beforeOf.size).toBe(afterOf.size);
        for (const [from, to] of afterOf) expect(beforeOf.get(to)).toBe(from);
        expect(afterOf.size + removed.length).toBe(before.items.length);
        expect(afterOf.size + added.length).toBe(after.items.length);
      }),
    );
  });

  it("shifts nothing when a line is inserted anywhere", () => {
    fc.assert(
      fc.property(plans, fc.nat(), (text, at) => {
        const lines = text.split("\n");
        const boxes = lines.flatMap((line, index) => (line.startsWith("- [ ]") ? [index] : []));
        fc.pre(boxes.length > 0);
        const inserted = [...lines];
        inserted.splice(boxes[at % boxes.length] ?? 0, 0, "- [ ] Something nobody thought of before");
        const [before, after] = [parse(text), parse(inserted.join("\n"))];

        const { afterOf, added } = matchItems(before, after);

        expect(added).toHaveLength(1);
        for (const [from, to] of afterOf) expect(after.items[to]?.title).toBe(before.items[from]?.title);
      }),
    );
  });

  it("finds every item again when unrelated steps change places", () => {
    const steps = fc.uniqueArray(fc.constantFrom("Harbour", "Lamp", "Tower", "Bridge", "Quay"), { minLength: 2 });
    const render = (names: readonly string[]) =>
      `# Plan\n${names.map((name) => `\n### Step: ${name}\n\n- [ ] Draw the ${name} on paper\n- [ ] Commit\n`).join("")}`;
    fc.assert(
      fc.property(steps, fc.nat(), (names, turn) => {
        const [before, after] = [names, names.map((_, at) => names[(at + turn) % names.length] ?? "")].map((order) =>
          parse(render(order)),
        );

        const { afterOf } = matchItems(before!, after!);

        for (const [from, to] of afterOf) {
          const parents = [
            before!.items[before!.items[from]?.parent ?? 0],
            after!.items[after!.items[to]?.parent ?? 0],
          ];
          expect(parents[1]?.title).toBe(parents[0]?.title);
        }
        expect(afterOf.size).toBe(before!.items.length);
      }),
    );
  });
});
