import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchItems } from "../../src/identity/match.ts";
import { matchPlans } from "../../src/identity/match-plans.ts";
import { matchTexts, parse, type Texts } from "./found.ts";

const PREPARE = `# Party plan

## Phase 1: Prepare

- [ ] Book the hall
- [x] Send the invitations
- [ ] Print badges
- [ ] Hire the band
`;
const RUN = `
## Phase 2: Run

- [ ] Open the doors
- [ ] Say hello
`;

/** Four steps with three tasks each, those of the parts given. */
function parts(title: string, names: readonly string[]): string {
  const step = (name: string, at: number): string =>
    `\n## Step ${at + 1}: part ${name}\n\n- [ ] write the ${name} schema\n- [ ] run the ${name} migration\n- [ ] test the ${name} import\n`;
  return `# ${title}\n${names.map((name, at) => step(name, at)).join("")}`;
}

describe("an item that moved to another file", () => {
  it.each<
    [name: string, before: Texts, after: Texts, continued: Record<string, string>, lines: Record<string, string>]
  >([
    [
      "is found in a new one, with its section and short neighbours",
      { "plan.md": PREPARE + RUN },
      { "plan.md": PREPARE, "two.md": `# Party plan, part two\n${RUN}` },
      { "plan.md": "plan.md" },
      { "plan.md:5": "plan.md:5", "plan.md:10": "two.md:3", "plan.md:12": "two.md:5", "plan.md:13": "two.md:6" },
    ],
    [
      "is found in one that was there, when its own is gone",
      {
        "plan.md": PREPARE + RUN,
        "second.md": "# Second plan\n\n- [ ] Write the press release\n- [ ] Call the local newspaper\n",
      },
      {
        "plan.md": `${PREPARE}${RUN}\n## Phase 3: Press\n\n- [ ] Write the press release\n- [ ] Call the local newspaper\n`,
      },
      { "plan.md": "plan.md" },
      { "second.md:3": "plan.md:17", "second.md:4": "plan.md:18", "plan.md:13": "plan.md:13" },
    ],
    [
      "is found for half of a plan, renumbered",
      { "all.md": parts("Plan", ["customer", "order", "invoice", "stock"]) },
      { "all.md": parts("Plan", ["customer", "order"]), "second.md": parts("Plan, second half", ["invoice", "stock"]) },
      { "all.md": "all.md" },
      {
        "all.md:5": "all.md:5",
        "all.md:15": "second.md:3",
        "all.md:17": "second.md:5",
        "all.md:19": "second.md:7",
        "all.md:21": "second.md:9",
        "all.md:25": "second.md:13",
      },
    ],
    [
      "is found by its id though the two files count alike",
      {
        "a.md": "# A\n\n- [ ] T001 Dig the basin\n- [ ] T002 Fill it up\n",
        "b.md": "# B\n\n- [ ] T007 Plant the oak\n- [ ] T002 Water it all\n",
      },
      {
        "a.md": "# A\n\n- [ ] T001 Dig the basin\n",
        "b.md": "# B\n\n- [ ] T007 Plant the oak\n- [ ] T002 Water it all\n- [ ] T003 Fill it up\n",
      },
      { "a.md": "a.md", "b.md": "b.md" },
      { "a.md:3": "a.md:3", "a.md:4": "b.md:5", "b.md:4": "b.md:4" },
    ],
    [
      "is found in Japanese",
      {
        "a.md":
          "# 計画\n\n## 準備\n\n- [ ] 会場を予約する\n- [ ] 招待状を送る\n\n## 当日\n\n- [ ] 受付を開く\n- [ ] 乾杯する\n",
      },
      {
        "a.md": "# 計画\n\n## 準備\n\n- [ ] 会場を予約する\n- [ ] 招待状を送る\n",
        "b.md": "# 当日の計画\n\n## 当日\n\n- [ ] 受付を開く\n- [ ] 乾杯する\n",
      },
      { "a.md": "a.md" },
      { "a.md:5": "a.md:5", "a.md:8": "b.md:3", "a.md:10": "b.md:5", "a.md:11": "b.md:6" },
    ],
  ])("%s", (_, before, after, continued, lines) => {
    expect(matchTexts(before, after, continued).lines).toMatchObject(lines);
  });

  it("moves, so that nothing is removed and only new items are added", () => {
    const { matching } = matchTexts(
      { "plan.md": PREPARE + RUN },
      { "plan.md": PREPARE, "two.md": `# Party plan, part two\n${RUN}` },
      { "plan.md": "plan.md" },
    );

    expect(matching.before[0]?.removed).toEqual([]);
    expect(matching.after.map(({ added }) => added)).toEqual([[], [0]]);
    expect(matching.beforeOf(1, 1)).toEqual({ plan: 0, item: 6 });
  });
});

describe("between files", () => {
  it("what is in another file too is no evidence", () => {
    const { lines } = matchTexts(
      { "a.md": "# A\n\n- [ ] Dig the basin\n- [ ] Write the release notes\n", "b.md": "# B\n\n- [ ] Plant the oak\n" },
      {
        "a.md": "# A\n\n- [ ] Dig the basin\n",
        "b.md": "# B\n\n- [ ] Plant the oak\n- [ ] Write the release notes\n",
        "c.md": "# C\n\n- [ ] Sing a song\n- [ ] Write the release notes\n",
      },
      { "a.md": "a.md", "b.md": "b.md" },
    );

    expect(lines["a.md:4"]).toBeUndefined();
  });

  it("nothing is assumed, but a likely one is asked about", () => {
    const { lines, matching } = matchTexts(
      {
        "a.md": "# A\n\n- [ ] Dig the basin\n- [ ] Write the streaming parser for tables\n",
        "b.md": "# B\n\n- [ ] Plant the oak\n",
      },
      {
        "a.md": "# A\n\n- [ ] Dig the basin\n",
        "b.md": "# B\n\n- [ ] Plant the oak\n- [ ] Write a parser for streaming tables\n",
      },
      { "a.md": "a.md", "b.md": "b.md" },
    );

    expect(lines["a.md:4"]).toBeUndefined();
    expect(matching.before[0]?.questions).toEqual([
      { item: 2, candidate: { plan: 1, item: 2 }, score: expect.any(Number) },
    ]);
  });

  it("a plan that ended and a new one share no item, whatever their template says", () => {
    const sprint = (work: string): string =>
      `# Sprint\n\n## Preparation\n\n- [ ] Collect all wishes\n- [ ] Estimate the work\n\n## Work\n\n- [ ] ${work}\n`;

    const { lines } = matchTexts({ "a.md": sprint("Build the login page") }, { "a.md": sprint("Export invoices") }, {});

    expect(lines).toEqual({});
  });

  it("an item stays in its file if that file has it too", () => {
    const { lines } = matchTexts(
      { "a.md": "# A\n\n- [ ] Write the release notes\n" },
      { "a.md": "# A\n\n- [ ] Write the release notes\n", "b.md": "# B\n\n- [ ] Write the release notes\n" },
      { "a.md": "a.md" },
    );

    expect(lines["a.md:3"]).toBe("a.md:3");
  });
});

describe("several plans", () => {
  const lines = fc.array(
    fc.constantFrom("Write it", "Test the importer", "Commit", "Review the code", "Ship it to all"),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const plans = fc
    .array(lines, { minLength: 1, maxLength: 4 })
    .map(
      (steps) =>
        `# Plan\n${steps.map((tasks, at) => `\n## Step ${at + 1}: Part ${at + 1}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join("")}`).join("")}`,
    );

  it("are matched as by matchItems if there is only one", () => {
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        const [before, after] = [parse(one), parse(other)];

        const single = matchItems(before, after);
        const many = matchPlans([before], [after], [[0, 0]]);

        const found = before.items.map((_, index) => many.afterOf(0, index)?.item);
        expect(found).toEqual(before.items.map((_, index) => single.afterOf.get(index)));
        expect(many.before[0]?.removed).toEqual(single.removed);
        expect(many.after[0]?.added).toEqual(single.added);
      }),
    );
  });

  it("give each item at most one partner, and account for all on both sides", () => {
    fc.assert(
      fc.property(
        fc.array(plans, { minLength: 1, maxLength: 3 }),
        fc.array(plans, { minLength: 1, maxLength: 3 }),
        (ones, others) => {
          const [before, after] = [ones.map((text) => parse(text)), others.map((text) => parse(text))];
          const continued = Array.from({ length: Math.min(before.length, after.length) }, (_, at) => [at, at] as const);

          const matching = matchPlans(before, after, continued.slice(1));

          before.forEach((plan, at) => {
            const kept = plan.items.filter((_, index) => matching.afterOf(at, index) !== null);
            expect(kept.length + (matching.before[at]?.removed.length ?? 0)).toBe(plan.items.length);
            plan.items.forEach((_, index) => {
              const found = matching.afterOf(at, index);
              if (found !== null) expect(matching.beforeOf(found.plan, found.item)).toEqual({ plan: at, item: index });
            });
          });
          after.forEach((plan, at) => {
            const kept = plan.items.filter((_, index) => matching.beforeOf(at, index) !== null);
            expect(kept.length + (matching.after[at]?.added.length ?? 0)).toBe(plan.items.length);
          });
        },
      ),
    );
  });

  it("stay as they are when nothing changes", () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 1, maxLength: 3 }), (texts) => {
        const all = texts.map((text) => parse(text));

        const matching = matchPlans(
          all,
          all,
          all.map((_, at) => [at, at] as const),
        );

        all.forEach((plan, at) =>
          plan.items.forEach((_, item) => expect(matching.afterOf(at, item)).toEqual({ plan: at, item })),
        );
      }),
    );
  });

  it("may lack items that the caller left out", () => {
    const plan = parse(PREPARE + RUN);
    const items = plan.items.filter(({ title }) => title !== "Print badges");
    const places = new Map(items.map((item, at) => [item.index, at]));
    const fewer = items.map((item) => ({
      ...item,
      parent: item.parent === null ? null : (places.get(item.parent) ?? null),
    }));

    const matching = matchPlans([{ items: fewer, text: plan.text }], [plan], [[0, 0]]);

    expect(matching.before[0]?.removed).toEqual([]);
    expect(matching.after[0]?.added.map((index) => plan.items[index]?.title)).toEqual(["Print badges"]);
  });
});

describe("the outcome for each of several plans", () => {
  const REST = "# A\n\n- [ ] Rest\n- [ ] Sleep\n";
  const step = (...lines: readonly string[]) =>
    `# B\n\n### Step 1: X\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const before = {
    "a.md": REST,
    "b.md": step(
      "Write the manual",
      "Vote",
      "Write the parser for tables",
      "End",
      "Guard the claim with a check of it",
    ),
  };
  const after = {
    "a.md": REST,
    "b.md": step(
      "Write the manual of the port",
      "Write the manual of the town",
      "Vote",
      "Write a streaming parser for tables",
      "End",
      "Guard the free claim with a check of it",
      "Guard the paid claim with a check of it",
    ),
  };
  const match = () => matchTexts(before, after, { "a.md": "a.md", "b.md": "b.md" }).matching;

  it("counts its items from its own first one", () => {
    const matching = match();

    const [, old] = matching.before;
    expect(old?.removed).toEqual([2, 6]);
    expect([...(old?.assumed ?? [])]).toEqual([4]);
    expect(matching.after[1]?.added).toEqual([2, 3, 7, 8]);
    expect(matching.before[0]).toMatchObject({ removed: [], ambiguous: [], questions: [] });
    expect(matching.after[0]?.added).toEqual([]);
  });

  it("names the several partners of an item that is as much like each of them", () => {
    expect(match().before[1]?.ambiguous.find(({ item }) => item === 2)).toEqual({
      item: 2,
      candidates: expect.arrayContaining([
        { plan: 1, item: 2 },
        { plan: 1, item: 3 },
      ]),
    });
  });

  it("asks about a lost item with the likeliest new one", () => {
    const asked = match().before[1]?.questions.find(({ item }) => item === 6);

    expect([
      { plan: 1, item: 7 },
      { plan: 1, item: 8 },
    ]).toContainEqual(asked?.candidate);
  });

  it("names no partners that another item has by now", () => {
    for (const { ambiguous, removed } of match().before)
      for (const { item, candidates } of ambiguous) {
        expect(removed).toContain(item);
        expect(candidates).not.toEqual([]);
      }
  });

  it("is the same for one plan alone", () => {
    const [old, now] = [parse(before["b.md"]), parse(after["b.md"])];
    const alone = matchItems(old, now);

    expect(alone.removed).toEqual([2, 6]);
    expect(alone.added).toEqual([2, 3, 7, 8]);
    expect(alone.ambiguous.find(({ index }) => index === 2)).toEqual({
      index: 2,
      candidates: expect.arrayContaining([2, 3]),
    });
    expect([7, 8]).toContain(alone.questions.find(({ index }) => index === 6)?.candidate);
    expect([...alone.beforeOf]).toEqual([...alone.afterOf].map(([from, to]) => [to, from]));
  });
});
