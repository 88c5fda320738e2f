import { afterEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "github-sandbox";
import { startStage, type EngineStage, type Stage } from "../round-trip/engine.ts";
import { PATH, PLAN } from "../round-trip/harbor-text.ts";
import { writesOfAnotherSync } from "../promises/another-sync.ts";
import { addSubIssue } from "./takes.ts";
import { TOKENS } from "./tokens.ts";

/** Lets something happen once, in whole, right before the first request that fits. */
function beforeRequest(
  { sandbox }: Stage,
  fits: (request: LoggedRequest) => boolean,
  act: () => void | Promise<unknown>,
): void {
  let hasActed = false;
  sandbox.beforeRequest(async (request) => {
    if (hasActed || !fits(request)) return;
    hasActed = true;
    sandbox.clock.advance(2000);
    await act();
    sandbox.clock.advance(2000);
  });
}

const isCommit = ({ rootFields }: LoggedRequest) => rootFields.includes("createCommitOnBranch");
const isPatchOf = (number: number) => (request: LoggedRequest) =>
  request.method === "PATCH" && request.path.endsWith(`/issues/${number}`);

const opened: EngineStage[] = [];
afterEach(async () => {
  for (const stage of opened.splice(0)) await stage.sandbox.close();
});

describe.each(TOKENS)("with the token of %s", (_whose, tokenOf) => {
  async function start() {
    const engine = await startStage({ [PATH]: PLAN });
    opened.push(engine);
    const token = tokenOf(engine);
    const synced = { ...engine, sync: async () => engine.sync({ token }) };
    await synced.sync();
    const stage = {
      ...synced,
      plan: () => engine.repo.readFile(PATH) ?? "",
      writesOfAnotherSync: async () => writesOfAnotherSync(synced),
    };
    return { stage, before: Object.fromEntries(engine.repo.issues().map(({ title, number }) => [title, number])) };
  }

  describe("a sync that stalls between its record and its commit", () => {
    it("and another one with a second sub-issue: two lines, two issues", async () => {
      const { stage } = await start();
      addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      beforeRequest(stage, isCommit, async () => {
        addSubIssue(stage, "Handle CRLF", "Step 2: Build it");
        await stage.sync();
      });
      await stage.sync();
      await stage.sync();

      const lines = "- [ ] Write the docs\n- [ ] Handle BOM\n- [ ] Handle CRLF\n";
      expect(stage.plan()).toBe(PLAN.replace("- [ ] Write the docs\n", lines));
      expect(stage.titles().filter((title) => title.startsWith("Handle"))).toEqual(["Handle BOM", "Handle CRLF"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it.each([
      ["a title", "Write the lexer", "Write the lexer"],
      ["a title that is set back meanwhile", "Write the parser", "Write the parser"],
      ["a title that is changed again meanwhile", "Write the scanner", "Write the scanner"],
    ])("takes %s as it is by then", async (_, title, wanted) => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      beforeRequest(stage, isCommit, async () => {
        stage.repo.editIssue(number, { title }, "ada");
        await stage.sync();
      });
      await stage.sync();
      await stage.sync();

      expect(stage.plan()).toBe(PLAN.replace("Write the parser", wanted));
      expect(stage.repo.issue(number).title).toBe(wanted);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("an issue that a person closes and reopens between two reads of a sync", () => {
    it.each([
      ["before its record", ({ isWrite, path }: LoggedRequest) => isWrite && path.includes("/git/")],
      ["before its commit", isCommit],
    ])("stays open, where the sync stalls %s", async (_, fits) => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      const other = before["Write the docs"] ?? 0;
      stage.repo.closeIssue(number, { by: "ada" });
      stage.repo.closeIssue(other, { by: "ada" });
      beforeRequest(stage, fits, async () => {
        stage.repo.reopenIssue(number, "ada");
        stage.sandbox.clock.advance(2000);
        stage.repo.closeIssue(number, { by: "ada" });
        stage.sandbox.clock.advance(2000);
        stage.repo.reopenIssue(number, "ada");
        await stage.sync();
      });
      await stage.sync();
      await stage.sync();

      expect(stage.repo.issue(number).state).toBe("open");
      expect(stage.plan()).toBe(PLAN.replace("[ ] Write the docs", "[x] Write the docs"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a title that somebody sets between the read and the write of a rename", () => {
    it("is there at the end, on both sides", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.push({ [PATH]: stage.plan().replace("Write the parser", "Build the parser") });
      beforeRequest(stage, isPatchOf(number), () => {
        stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      });
      await stage.sync();
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Build the lexer\n");
      expect(stage.repo.issue(number).title).toBe("Build the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is there at the end, where both mean the same word", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.push({ [PATH]: stage.plan().replace("Write the parser", "Write the reader") });
      beforeRequest(stage, isPatchOf(number), () => {
        stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      });
      await stage.sync();
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Write the reader\n");
      expect(stage.repo.issue(number).title).toBe("Write the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a sub-issue whose line is removed from the plan", () => {
    it("gets none again, ever", async () => {
      const { stage } = await start();
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      expect(stage.plan()).toContain("Handle BOM");
      stage.repo.push({ [PATH]: PLAN });
      for (let run = 0; run < 3; run += 1) await stage.sync();
      stage.repo.reopenIssue(number, "ada");
      for (let run = 0; run < 2; run += 1) await stage.sync();
      expect(stage.plan()).toBe(PLAN);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
