import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const plan = (sails: string) => `# Harbor Plan

## Step 1: Build

- [ ] ${sails}
- [ ] Write the parser
`;
const SAILS = "Order the new sails";

let stage: Stage;
afterEach(async () => stage.sandbox.close());

/** A synced plan whose item has lost its issue. */
async function startWithout(): Promise<void> {
  stage = await startStage({ [PATH]: plan(SAILS) });
  await stage.sync();
  stage.repo.deleteIssue(stage.numberOf(SAILS), "ada");
  await stage.sync();
}

const itemOf = (report: Awaited<ReturnType<Stage["sync"]>>) =>
  report.plans[0]?.items.find(({ title }) => title === SAILS);

/** An item whose issue was deleted gets no second one by itself; people may give it one. */
describe("an item whose issue was deleted", () => {
  it("has none, sync after sync", async () => {
    await startWithout();

    expect(stage.titles()).not.toContain(SAILS);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["its line names it", (number: number) => `${SAILS} (#${number})`],
    ["its line says nothing else", (number: number) => `#${number}`],
  ])("takes another issue when %s, and is followed there", async (_, line) => {
    await startWithout();
    const { number } = stage.repo.createIssue({ title: SAILS, by: "ada" });
    stage.repo.push({ [PATH]: plan(line(number)) });

    const report = await stage.sync();

    expect(report.plans[0]?.items.find(({ issue }) => issue === number)?.result).toBe("adopted");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
    stage.repo.closeIssue(number, { by: "ada" });
    await stage.sync();
    expect(stage.repo.readFile(PATH)).toContain(`- [x] ${line(number)}`);
  });

  it("adopts nothing when its line names the issue that was deleted", async () => {
    stage = await startStage({ [PATH]: plan(SAILS) });
    await stage.sync();
    const number = stage.numberOf(SAILS);
    stage.repo.deleteIssue(number, "ada");
    await stage.sync();
    stage.repo.push({ [PATH]: plan(`${SAILS} (#${number})`) });

    const report = await stage.sync();

    expect(itemOf(report)?.issue).toBeNull();
    expect(stage.titles()).not.toContain(SAILS);
  });
});
