import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { claimWork } from "../../../src/agents/claim-work.ts";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { noteWork } from "../../../src/agents/note-work.ts";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { showWork } from "../../../src/agents/show-work.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { claimed, MINUTE, refusal, startAgents, type AgentStage } from "./agent-stage.ts";

const PLAN = `# Harbor

## Step 1: Dig

- [ ] Find a spade
- [ ] Dig the basin

## Step 2: Build

**Depends On**: Step 1

- [ ] Drive the piles

## Step 3: Paint

- [ ] Choose a colour
`;

let stage: AgentStage;
let dig: number;
let build: number;
let paint: number;

beforeEach(async () => {
  stage = await startAgents(PLAN);
  dig = stage.numberOf("Step 1: Dig");
  build = stage.numberOf("Step 2: Build");
  paint = stage.numberOf("Step 3: Paint");
});
afterEach(() => stage.sandbox.close());

describe("claiming", () => {
  it("takes what most work waits for, and says what the plan says", async () => {
    const answer = await claimed(stage.agent("mia"));

    expect(answer).toMatchObject({
      item: { number: dig, title: "Step 1: Dig", path: "PLAN.md", line: 3, kind: "step" },
      holder: "mia",
      renewed: false,
      text: "## Step 1: Dig\n- [ ] Find a spade\n- [ ] Dig the basin",
    });
    expect(stage.claimText(dig)).toBe(
      `Claim #${dig}\nholder: mia\nsession: ${answer.session}\nlease: 30m\nstate: held`,
    );
    expect(Date.parse(answer.until) - stage.sandbox.clock.now()).toBeGreaterThan(28 * MINUTE);
    expect(stage.repo.issue(dig).labels.map(({ name }) => name)).toContain("plansync:claimed");
  });

  it("gives two who ask one after the other different items, and the third nothing, with a reason", async () => {
    await claimed(stage.agent("mia"));
    const second = await claimed(stage.agent("rae"));
    const third = refusal(await claimWork(stage.agent("kim"), null));

    expect(second.item.number).toBe(paint);
    expect(third.reason).toBe("nothing is free: 2 claimed, 1 waiting for other work");
    expect(third.retryAfter).toBeGreaterThan(60);
  });

  it("renews what the session holds already", async () => {
    const mia = stage.agent("mia");
    const first = await claimed(mia);
    stage.pass(20 * MINUTE);
    const again = await claimed(mia);

    expect(again).toMatchObject({ item: { number: dig }, renewed: true, session: first.session });
    expect(Date.parse(again.until)).toBeGreaterThan(Date.parse(first.until));
  });

  it.each<[string, (stage: AgentStage) => void | Promise<unknown>, string]>([
    ["somebody has claimed", (on) => claimed(on.agent("rae"), "PLAN.md:3"), "is claimed by rae until"],
    [
      "is assigned to somebody",
      (on) => on.repo.setAssignees(on.numberOf("Step 1: Dig"), ["ada"]),
      "is assigned to ada",
    ],
    ["is closed", (on) => on.repo.closeIssue(on.numberOf("Step 1: Dig")), "is done"],
    [
      "an open pull request closes",
      (on) => {
        on.repo.push({ "basin.md": "dug" }, { branch: "dig" });
        on.repo.openPull({ title: "Dig", head: "dig", body: `Closes #${on.numberOf("Step 1: Dig")}` });
      },
      "closes #",
    ],
  ])("refuses what %s", async (_, arrange, why) => {
    await arrange(stage);

    expect(refusal(await claimWork(stage.agent("mia"), `#${dig}`)).reason).toContain(why);
    expect(stage.claimText(dig)).not.toContain("holder: mia");
  });

  it("refuses what waits for other work, and names that", async () => {
    expect(refusal(await claimWork(stage.agent("mia"), `#${build}`)).reason).toBe(`#${build} waits for: Step 1: Dig`);
  });

  it("gives back what was closed while it was claimed, and takes another", async () => {
    stage.sandbox.beforeRequest(({ method, path }) => {
      if (method === "POST" && path.endsWith("/git/refs")) stage.repo.closeIssue(dig);
    });

    const answer = await claimed(stage.agent("mia"));

    expect(answer.item.number).toBe(paint);
    expect(stage.claimText(dig)).toContain("state: released");
  });

  it("is won by one of many who want the same item", async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, async (_, at) => claimWork(stage.agent(`agent-${at}`), `#${dig}`)),
    );

    expect(answers.filter((answer) => !("refused" in answer))).toHaveLength(1);
  });

  it("is refused where the server takes no references of its own, with the reason", async () => {
    const closed = await startAgents(PLAN, { customRefs: false });
    try {
      await expect(claimWork(closed.agent("mia"), null)).rejects.toThrow("This server does not keep claims");
    } finally {
      await closed.sandbox.close();
    }
  });
});

describe("a claim whose lease is over", () => {
  it("is taken over by one of many", async () => {
    await claimed(stage.agent("old"), `#${dig}`);
    stage.pass(32 * MINUTE);

    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, at) => claimWork(stage.agent(`agent-${at}`), `#${dig}`)),
    );

    expect(answers.filter((answer) => !("refused" in answer))).toHaveLength(1);
  });

  it.each<[string, (context: ReturnType<AgentStage["agent"]>, issue: number) => Promise<object>]>([
    ["renewal", async (old, issue) => claimWork(old, `#${issue}`)],
    ["release", async (old, issue) => releaseWork(old, `#${issue}`, {})],
    ["done", async (old, issue) => finishWork(old, issueNumber(issue), { evidence: "late" })],
  ])("was taken over: a late %s of the old holder changes nothing", async (_, act) => {
    const old = stage.agent("old");
    await claimed(old, `#${dig}`);
    stage.pass(32 * MINUTE);
    await claimed(stage.agent("new"), `#${dig}`);
    const before = stage.claimRef(dig);

    const answer = await act(old, dig);

    expect(refusal(answer).reason).toContain("claimed by new");
    expect(stage.claimRef(dig)).toBe(before);
    expect(stage.repo.issue(dig).state).toBe("open");
  });

  it("is kept by an open pull request that closes the issue", async () => {
    await claimed(stage.agent("old"), `#${dig}`);
    stage.repo.push({ "basin.md": "dug" }, { branch: "dig" });
    stage.repo.openPull({ title: "Dig", head: "dig", body: `Closes #${dig}` });
    stage.pass(300 * MINUTE);

    expect(refusal(await claimWork(stage.agent("new"), `#${dig}`)).reason).toContain("is claimed by old");
  });

  it.each([
    ["is kept by such a pull request from the fork of a collaborator", "kim", "old"],
    ["is not kept by such a pull request of an outsider, which anybody can open", "mallory", "new"],
  ])("%s", async (_, by, holder) => {
    const { sandbox, repo } = stage;
    sandbox.addUser(by);
    if (by === "kim") repo.setRole(by, "write");
    await claimed(stage.agent("old"), `#${dig}`);
    const fork = sandbox.createRepository({ owner: by, name: "harbor", fork: "ada/harbor" });
    fork.push({ "basin.md": "dug" }, { branch: "dig" });
    repo.openPull({ title: "Dig", head: `${by}:dig`, body: `Closes #${dig}`, by });
    stage.pass(60 * MINUTE);

    await claimWork(stage.agent("new"), `#${dig}`);

    expect(stage.claimText(dig)).toContain(`holder: ${holder}`);
  });

  it("is renewed before that by any verb of its holder", async () => {
    const mia = stage.agent("mia");
    const { until } = await claimed(mia, `#${dig}`);
    stage.pass(16 * MINUTE);
    await noteWork(mia, `#${dig}`, "half done");

    expect((await showWork(stage.agent("rae"), `#${dig}`, {})).until).not.toBe(until);
  });
});

describe("a claim that says that the work is done", () => {
  /** Stops `finishWork` before its last request; what it returns sends that. */
  async function finishedButOpen(): Promise<() => void> {
    const mia = stage.agent("mia");
    await claimed(mia, `#${dig}`);
    const held = { ...mia.claims, finishIssue: async () => undefined };
    await finishWork({ ...mia, claims: held }, issueNumber(dig), { evidence: "abc" });
    stage.pass(3 * MINUTE);
    return () => {
      stage.repo.closeIssue(dig, { by: "github-actions[bot]" });
    };
  }

  it("is left alone where a list still shows its issue as open", async () => {
    const close = await finishedButOpen();
    const before = stage.claimRef(dig);
    stage.sandbox.setLag({ ms: 5 * MINUTE });
    close();

    const named = await claimWork(stage.agent("rae"), `#${dig}`);
    const any = await claimed(stage.agent("kim"));

    expect(refusal(named).reason).toContain("is done");
    expect(any.item.number).toBe(paint);
    expect(stage.claimRef(dig)).toBe(before);
  });

  it("says so again where its issue is closed while somebody takes it over, and the sync ticks it", async () => {
    const close = await finishedButOpen();
    const rae = stage.agent("rae");
    const moveClaim: typeof rae.claims.moveClaim = async (...call) => {
      if (stage.repo.issue(dig).state === "open") close();
      return rae.claims.moveClaim(...call);
    };

    const answer = await claimWork({ ...rae, claims: { ...rae.claims, moveClaim } }, `#${dig}`);
    await stage.sync();

    expect(refusal(answer).reason).toContain("is done");
    expect(stage.repo.issue(dig).state).toBe("closed");
    expect(stage.repo.readFile("PLAN.md")).toContain("- [x] Find a spade\n- [x] Dig the basin");
    expect(stage.repo.commits("main")[0]?.message).toContain("done by mia: abc");
  });
});

describe("a claim that was made for somebody", () => {
  it("is adopted by its session, once", async () => {
    const made = await claimed(stage.agent("dispatcher"), `#${dig}`);
    const first = await claimWork(stage.agent("first"), `#${dig}`, { take: made.session });
    const second = await claimWork(stage.agent("second"), `#${dig}`, { take: made.session });

    expect(first).toMatchObject({ item: { number: dig }, holder: "first" });
    expect(refusal(second).reason).toContain("no longer held by the session");
  });
});

describe("releasing", () => {
  it("frees what the session holds, without naming it, and says why in a comment that pings nobody", async () => {
    const mia = stage.agent("mia");
    await claimed(mia, `#${dig}`);

    await releaseWork(mia, null, { reason: "needs @ada and #1" });

    expect(stage.claimText(dig)).toContain("state: released");
    expect(stage.comments(dig)).toHaveLength(1);
    expect(stage.repo.repository.pings.filter(({ where }) => where.includes("comment"))).toEqual([]);
    expect((await claimed(stage.agent("rae"))).item.number).toBe(dig);
  });

  it("is refused to others, and forced on demand", async () => {
    await claimed(stage.agent("mia"), `#${dig}`);

    const refused = await releaseWork(stage.agent("rae"), `#${dig}`, {});
    const forced = await releaseWork(stage.agent("rae"), `#${dig}`, { force: true });

    expect(refusal(refused).reason).toContain("claimed by mia");
    expect(forced).toMatchObject({ released: true });
  });
});
