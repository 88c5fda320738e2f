import { afterEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "../../src/sandbox/request-log.ts";
import type { Report } from "../../src/report/report.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

function plan(at?: string): string {
  return stage.repo.readFile(PATH, at) ?? "";
}

function close(title: string): void {
  stage.repo.closeIssue(stage.numberOf(title), { by: "ada" });
}

/** The pull requests' branch: there is one per plan. */
function branch(): string {
  const head = stage.repo.pulls()[0]?.pull?.headRef;
  if (head === undefined) throw new Error("there is no pull request");
  return head;
}

async function start(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<void> {
  stage = await startStage({ [PATH]: PLAN, "README.md": "Harbor\n", ...files });
  stage.repo.repository.actionsMayCreatePulls = true;
  await stage.sync();
}

/** A branch that takes no direct commits. */
async function startProtected(kind: "classic" | "ruleset" = "classic"): Promise<void> {
  await start();
  stage.repo.protectBranch("main", { requirePullRequest: true, kind });
}

describe.each([["classic"], ["ruleset"]] as const)("a branch that refuses direct commits (%s)", (kind) => {
  it("gets one standing pull request with the ticks, updated in place", async () => {
    await startProtected(kind);
    close("Seed the data");
    const report = await stage.sync();
    expect(report.pullRequest?.number).toBe(stage.repo.pulls()[0]?.number);
    expect(plan()).toBe(PLAN);
    expect(plan(branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));

    close("Write the docs");
    await stage.sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    expect(plan(branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed").replace("[ ] Write", "[x] Write"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("settles when the pull request is merged", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.mergePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();

    expect(plan()).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    close("Write the docs");
    await stage.sync();
    expect(stage.repo.pulls()).toHaveLength(2);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("has its pull request closed when nothing is left to tick", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");

    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(plan()).toBe(PLAN);
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("has its pull request closed when somebody ticks the plan by hand", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.push({ [PATH]: PLAN.replace("[ ] Seed", "[x] Seed") });

    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is not asked again for ticks that a human refused, only for new ones", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");

    const refused = await stage.sync();
    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(refused.notices.map(({ message }) => message).join()).toContain("refused");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    close("Write the docs");
    await stage.sync();
    const open = stage.repo.pulls().filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    expect(plan(open[0]?.pull?.headRef)).toBe(PLAN.replace("[ ] Write", "[x] Write"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.closePull(open[0]?.number ?? 0, "ada");
    await stage.sync();
    expect(stage.repo.pulls().filter(({ state }) => state === "open")).toEqual([]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is asked again when a refused tick became history: reopened, synced, closed anew", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    close("Seed the data");
    await stage.sync();

    const open = stage.repo.pulls().filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    expect(plan(open[0]?.pull?.headRef)).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is asked again for a tick that plansync itself withdrew", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();

    close("Seed the data");
    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps commits of others on the pull request's branch", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.push({ "notes.md": "mine\n" }, { branch: branch(), author: "ada" });
    close("Write the docs");

    const report = await stage.sync();

    expect(stage.repo.readFile("notes.md", branch())).toBe("mine\n");
    expect(report.notices.map(({ message }) => message).join()).toContain("commits that plansync did not make");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps commits of others on the branch of a closed pull request", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    stage.repo.push({ "notes.md": "mine\n" }, { branch: branch(), author: "ada" });
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    close("Write the docs");

    const report = await stage.sync();

    expect(report.outcome).toBe("complete");
    expect(stage.repo.readFile("notes.md", branch())).toBe("mine\n");
    expect(report.notices.map(({ message }) => message).join()).toContain("commits that plansync did not make");
  });

  it("has its pull request follow the plan when that moves on", async () => {
    await startProtected(kind);
    close("Seed the data");
    await stage.sync();
    const moved = PLAN.replace("Harbor Plan", "Harbour Plan");
    stage.repo.push({ [PATH]: moved });

    await stage.sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    expect(plan(branch())).toBe(moved.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("write-back as configured", () => {
  it("into a pull request also where direct commits are allowed", async () => {
    await start({ ".github/plansync.yml": "write-back: pull-request\n" });
    close("Seed the data");
    await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(plan(branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.mergePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("off: reports what it would tick and writes nothing, however often it looks", async () => {
    await start({ ".github/plansync.yml": "write-back: off\n" });
    close("Seed the data");

    const report = await stage.sync();

    const tick = (from: Report) => from.plans[0]?.operations.find(({ kind }) => kind === "tick");
    expect(tick(report)).toMatchObject({ title: "Seed the data", status: "planned" });
    expect(plan()).toBe(PLAN);
    expect(stage.repo.pulls()).toEqual([]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
  });

  it("pull requests not allowed: the branch is pushed and the compare link reported", async () => {
    await startProtected();
    stage.repo.repository.actionsMayCreatePulls = false;
    close("Seed the data");

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

const isCommit = (request: LoggedRequest) => request.rootFields.includes("createCommitOnBranch");

/** Lets a human act once, right before the commit. */
function beforeCommit(act: () => void): void {
  let hasActed = false;
  stage.sandbox.beforeRequest((request) => {
    if (hasActed || !isCommit(request)) return;
    hasActed = true;
    act();
  });
}

describe("the plan meanwhile", () => {
  it("turned into another plan: it is not overwritten, nothing of the old one is closed", async () => {
    await start();
    close("Seed the data");
    const other = "# Lighthouse\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n";
    beforeCommit(() => stage.repo.push({ [PATH]: other }));

    await stage.sync();

    expect(plan()).toBe(other);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ["a binary file", new Uint8Array([0, 1, 2, 0xff, 0xfe, 0])],
    ["text that is not UTF-8", new Uint8Array([...new TextEncoder().encode("# Plan\n\n- [ ] caf"), 0xe9, 10])],
    ["an empty file", ""],
  ])("turned into %s: it is not overwritten", async (_, content) => {
    await start();
    close("Seed the data");
    beforeCommit(() => stage.repo.push({ [PATH]: content }));

    await stage.sync();

    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    expect(Buffer.from(stage.repo.readBytes(PATH) ?? []).equals(bytes)).toBe(true);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("turned into a folder: it is not overwritten", async () => {
    await start();
    close("Seed the data");
    beforeCommit(() => stage.repo.push({ [`${PATH}/part.md`]: "Text\n" }, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(`${PATH}/part.md`)).toBe("Text\n");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["a symbolic link", "120000", "../../README.md"],
    ["a submodule", "160000", "0123456789012345678901234567890123456789"],
  ] as const)("turned into %s: it is not overwritten, and nothing is closed", async (_, mode, target) => {
    await start();
    close("Seed the data");
    const { git } = stage.repo.repository;
    let now = "";
    beforeCommit(() => {
      stage.repo.push({ "README.md": "Harbor, moved on\n" });
      const tip = git.findCommit(stage.repo.ref("main") ?? "");
      if (tip === undefined) throw new Error("main has no commit");
      const sha = mode === "160000" ? target : git.writeBlob(Buffer.from(target));
      const tree = git.changeTree(tip.tree, new Map([[PATH, { mode, sha }]]));
      const { author, committer } = tip;
      now = git.writeCommit({ tree, parents: [tip.sha], author, committer, message: "Move the plan" }, false).sha;
      git.refs.set("refs/heads/main", now);
    });

    await stage.sync();

    expect(stage.repo.ref("main")).toBe(now);
    const entry = git.findPath(git.findCommit(now)?.tree ?? "", PATH);
    expect(entry?.mode).toBe(mode);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["deleted", {}, true],
    ["moved to another folder", { "docs/plans/old/harbor.md": PLAN }, false],
  ] as const)("%s: nothing is put in its old place", async (_, files, isGone) => {
    await start();
    close("Seed the data");
    beforeCommit(() => stage.repo.push(files, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBeUndefined();
    const moved = stage.repo.readFile("docs/plans/old/harbor.md");
    expect(moved).toBe(isGone ? undefined : PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("busy branch: commits elsewhere again and again don't stop the tick", async () => {
    await start();
    close("Seed the data");
    let count = 0;
    stage.sandbox.beforeRequest((request) => {
      if (isCommit(request) && count < 4) stage.repo.push({ "README.md": `Harbor ${++count}\n` });
    });

    await stage.sync();

    expect(plan()).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.readFile("README.md")).toBe("Harbor 4\n");
  });

  it("moved in each attempt: ends with a clear word, and the next run does it", async () => {
    await start();
    close("Seed the data");
    let count = 0;
    stage.sandbox.beforeRequest((request) => {
      if (isCommit(request) && count < 40) stage.repo.push({ [PATH]: `${PLAN}\nNote ${++count}\n` });
    });
    await expect(stage.sync()).rejects.toThrow(/kept moving/);

    count = 40;
    await stage.sync();

    expect(plan()).toContain("[x] Seed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("bytes that GitHub's text fields spoil", () => {
  const filler = "A line of prose that fills the plan, with an é in it.\n".repeat(11_000);
  const big = `${PLAN}\n## Notes\n\n${filler}`;

  it.each<[string, string]>([["over 512 kB with CRLF and a byte order mark", `\ufeff${big.replaceAll("\n", "\r\n")}`]])(
    "a plan %s is ticked byte-exactly",
    async (_, text) => {
      stage = await startStage({ [PATH]: text });
      await stage.sync();
      close("Seed the data");

      await stage.sync();

      const bytes = Buffer.from(stage.repo.readBytes(PATH) ?? []);
      expect(bytes.equals(Buffer.from(text.replace("[ ] Seed", "[x] Seed")))).toBe(true);
      expect(await writesOfAnotherSync(stage)).toEqual([]);
    },
  );

  it("a plan that is not UTF-8 is never written and says why", async () => {
    const bytes = new Uint8Array([...Buffer.from(PLAN), 0xe9, 0x0a]);
    stage = await startStage({ [PATH]: bytes });

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
  it("own commits and own edits cause no further writes: each event they raise finds nothing to do", async () => {
    stage = await startStage({ [PATH]: PLAN });
    const token = stage.sandbox.token({ kind, repo: "ada/harbor", ...(login === undefined ? {} : { login }) });
    await stage.sync({ token });
    close("Seed the data");
    stage.sandbox.workflows.watch();

    await stage.sync({ token });
    expect(plan()).toContain("[x] Seed");

    expect(await writesOfAnotherSync(stage, { token })).toEqual([]);
    expect(await writesOfAnotherSync(stage, { token, mayGlance: true })).toEqual([]);
  });
});
