import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH, type Shell } from "../round-trip/harbor-plan.ts";

/** How many boxes of which kind: a tracker's export, scaled down. */
interface Shape {
  /** Boxes that name an issue of their own in a field. */
  readonly named: number;
  /** Issues that two boxes name, with a title like only one of them. */
  readonly shared: number;
  /** Boxes that name nothing, or nothing that is a reference. */
  readonly plain: number;
}

const SMALL: Shape = { named: 36, shared: 3, plain: 10 };
/** As long as such exports get; `REFERENCES=all` plays it. */
const LARGE: Shape = { named: 2032, shared: 95, plain: 477 };
const SHAPES = (process.env["REFERENCES"] === "all" ? [SMALL, LARGE] : [SMALL]).map(
  (shape) => [shape.named + 2 * shape.shared, shape] as const,
);

const WORDS = ["crane", "pier", "buoy", "lock", "quay", "mole", "beacon", "ferry", "barge", "dock", "rope", "tide"];
const titleOf = (at: number) =>
  `Mend the ${WORDS[at % WORDS.length] ?? ""} of basin ${String.fromCharCode(65 + (Math.floor(at / WORDS.length) % 26))}${Math.floor(at / 312)}`;

/** Mentions of issues that are no references: `#NUMBER` is a number that exists, `#PULL` that of a pull request. */
const MENTIONS = [
  "Fix the sluice, fixes #NUMBER",
  "Look at the chart, see #NUMBER",
  "Sort the moorings (#NUMBER, #OTHER)",
  "Paint the bollards (#PULL)",
  "Order the lanterns (#9999)",
];

const MAX_RUNS = 20;
const HOUR = 3_600_000;

async function startTracker(open: Shell["open"], { named, shared, plain }: Shape) {
  const stage = await open({ "README.md": "Harbor\n", ".github/plansync.yml": "threshold: { create: 5 }\n" });
  const issues = Array.from({ length: named + shared }, (_, at) =>
    stage.repo.createIssue({ title: titleOf(at), by: "ada" }),
  );
  stage.repo.push({ "pier.txt": "long\n" }, { branch: "pier" });
  const pull = stage.repo.openPull({ title: "Paint the bollards", head: "pier", by: "ada" });
  const box = (title: string, number?: number) =>
    number === undefined ? `- [ ] ${title}` : `- [ ] ${title} ref:GH#${number}`;
  const fill = (text: string) =>
    text
      .replace("#NUMBER", `#${issues[0]?.number ?? 0}`)
      .replace("#OTHER", `#${issues[1]?.number ?? 0}`)
      .replace("#PULL", `#${pull.number}`);
  const lines = [
    ...issues.slice(0, named).map(({ title, number }) => box(title, number)),
    ...issues
      .slice(named)
      .flatMap(({ title, number }, at) => [box(title, number), box(`Survey chart number ${at}`, number)]),
    ...Array.from({ length: plain }, (_, at) => box(`Count the gulls on day ${at}`)),
    ...MENTIONS.map((text) => box(fill(text))),
  ];
  const text = `# Harbor Todo\n\n${lines.join("\n")}\n`;
  stage.repo.push({ [PATH]: text });
  return { stage, text, issues };
}

describeShells(({ open }) => {
  describe.each(SHAPES)("a plan with %d boxes that name an issue each", (_, shape) => {
    it("binds them once that is allowed, and creates nothing for what only mentions one", async () => {
      const { stage, text, issues } = await startTracker(open, shape);
      const titles = issues.map(({ title }) => title);
      const preview = await stage.preview();
      const doubts = preview.plans[0]?.diagnostics.map(({ message }) => message) ?? [];
      // The plan is held: what it would do is said, and counted nowhere.
      const would = preview.plans[0]?.operations.filter(({ kind }) => kind === "adopt");
      expect(would).toHaveLength(shape.named + shape.shared);
      expect(preview.totals.adopted).toBe(0);
      // Of two lines that name one issue, the one with another title; and the number that is nobody's.
      expect(doubts.filter((message) => message.includes("2 lines name"))).toHaveLength(shape.shared);
      expect(doubts.filter((message) => message.includes("#9999"))).toHaveLength(1);
      expect((await stage.sync()).totals.held).toBe(1);
      expect(stage.titles()).toEqual(titles);

      let outcome = "incomplete";
      // GitHub's limits end a long run: the next one goes on.
      for (let run = 0; run < MAX_RUNS && outcome === "incomplete"; run += 1) {
        ({ outcome } = await stage.sync({ overrides: { allowMassChange: true } }));
        if (outcome === "incomplete") stage.sandbox.clock.advance(HOUR);
      }
      expect(outcome).toBe("complete");
      const isBound = (number: number) => stage.repo.issue(number).labels.some(({ name }) => name === "plansync");
      expect(issues.filter(({ number }) => !isBound(number))).toEqual([]);
      expect(stage.plan()).toBe(text);
      expect(stage.titles()).toEqual([
        ...titles,
        "Harbor Todo",
        ...Array.from({ length: shape.plain }, (_, at) => `Count the gulls on day ${at}`),
        expect.stringMatching(/^Fix the sluice/),
        expect.stringMatching(/^Look at the chart/),
        expect.stringMatching(/^Sort the moorings/),
        "Paint the bollards",
      ]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
