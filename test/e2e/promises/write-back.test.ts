import { describe, expect, it } from "@jest/globals";
import type { Report } from "../../../src/report/report.ts";
import { writesOfAnotherSync } from "./another-sync.ts";
import { open, PATH, PLAN, start, startProtected } from "./tick-stage.ts";

describe("write-back as configured", () => {
  it("into a pull request even where direct commits are allowed", async () => {
    const stage = await start({ ".github/plansync.yml": "write-back: pull-request\n" });
    stage.close("Seed the data");
    await stage.sync();

    expect(stage.plan()).toBe(PLAN);
    expect(stage.plan(stage.branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.mergePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("off: reports what it would tick and writes nothing, however often it runs", async () => {
    const stage = await start({ ".github/plansync.yml": "write-back: off\n" });
    stage.close("Seed the data");

    const report = await stage.sync();

    const tick = (from: Report) => from.plans[0]?.operations.find(({ kind }) => kind === "tick");
    expect(tick(report)).toMatchObject({ title: "Seed the data", status: "planned" });
    expect(stage.plan()).toBe(PLAN);
    expect(stage.repo.pulls()).toEqual([]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
  });

  it("pull requests not allowed: the branch is pushed and the compare link reported", async () => {
    const stage = await startProtected();
    stage.repo.repository.actionsMayCreatePulls = false;
    stage.close("Seed the data");

    const report = await stage.sync();

    const notice = report.notices.find(({ hint }) => hint.includes("/compare/main..."));
    expect(notice).toBeDefined();
    const pushed = stage.repo.ref(`plansync/${report.plans[0]?.id ?? ""}`);
    expect(pushed).toBeDefined();
    expect(stage.repo.readFile(PATH, pushed)).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    const after = await stage.sync();
    expect(after.outcome).toBe("complete");
    expect(stage.repo.ref(`plansync/${report.plans[0]?.id ?? ""}`)).toBe(pushed);
  });
});

describe("bytes that GitHub's text fields corrupt", () => {
  const filler = "A line of prose that fills the plan, with an é in it.\n".repeat(11_000);
  const big = `${PLAN}\n## Notes\n\n${filler}`;

  it.each<[string, string]>([["over 512 kB with CRLF and a byte order mark", `\ufeff${big.replaceAll("\n", "\r\n")}`]])(
    "a plan %s is ticked byte-exactly",
    async (_, text) => {
      const stage = await start({ [PATH]: text });
      stage.close("Seed the data");

      await stage.sync();

      const bytes = Buffer.from(stage.repo.readBytes(PATH) ?? []);
      expect(bytes.equals(Buffer.from(text.replace("[ ] Seed", "[x] Seed")))).toBe(true);
      expect(await writesOfAnotherSync(stage)).toEqual([]);
    },
  );

  it("a plan that is not UTF-8 is never written and says why", async () => {
    const bytes = new Uint8Array([...Buffer.from(PLAN), 0xe9, 0x0a]);
    const stage = await open({ [PATH]: bytes });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("refused");
    expect(report.plans[0]?.diagnostics[0]?.message).toMatch(/UTF-8/);
    expect(stage.repo.issues()).toEqual([]);
  });
});

describe.each([
  ["github-token", undefined],
  ["app", "plan-keeper"],
  ["user", "ada"],
] as const)("with the token of a %s", (kind, login) => {
  it("plansync's own commits and edits cause no further writes: each of their events finds nothing to do", async () => {
    const stage = await open({ [PATH]: PLAN });
    const token = stage.sandbox.token({ kind, repo: "ada/harbor", ...(login === undefined ? {} : { login }) });
    await stage.sync({ token });
    stage.close("Seed the data");
    stage.sandbox.workflows.watch();

    await stage.sync({ token });
    expect(stage.plan()).toContain("[x] Seed");

    expect(await writesOfAnotherSync(stage, { token })).toEqual([]);
    expect(await writesOfAnotherSync(stage, { token, allowPartialRead: true })).toEqual([]);
  });
});
