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
  describe("a plan whose boxes name issues that are there", () => {
    it("binds them all once that is allowed, and makes none for what only mentions one", async () => {
      const { stage, text, issues } = await startTracker(open, SMALL);
      const preview = await stage.preview();
      expect(preview.totals.adopted).toBe(SMALL.named + SMALL.shared);
      const doubtful = preview.plans[0]?.diagnostics.filter(({ severity }) => severity === "warning") ?? [];
      expect(doubtful.length).toBeGreaterThanOrEqual(SMALL.shared + 1);
      const held = await stage.sync();
      expect(held.totals.held).toBe(1);
      expect(stage.repo.issues()).toHaveLength(issues.length);

      const mark = stage.sandbox.log.mark();
      await stage.sync({ overrides: { allowMassChange: true } });
      const requests = stage.sandbox.log.since(mark).length;
      expect(stage.plan()).toBe(text);
      expect(stage.repo.issues().map(({ title, state }) => [title, state])).toEqual(
        expect.arrayContaining(issues.map(({ title }) => [title, "open"])),
      );
      // One for the plan, and one each for boxes without a reference; a held line gets none.
      const made = stage.repo.issues().filter(({ number }) => !issues.some((issue) => issue.number === number));
      expect(made.map(({ title }) => title).filter((title) => title.startsWith("Mend"))).toEqual([]);
      expect(made.map(({ title }) => title).filter((title) => title.startsWith("Survey"))).toEqual([]);
      expect(made.map(({ title }) => title)).not.toContain("Order the lanterns");
      console.log(
        requests,
        made.map(({ title }) => title),
        preview.plans[0]?.diagnostics.map(({ message }) => message),
      );
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
