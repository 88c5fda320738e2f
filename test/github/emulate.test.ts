import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createEmulator, type Emulator } from "emulate";
import { MovedError } from "../../src/errors.ts";
import { blobSha } from "../../src/blob-sha.ts";
import { createRemote } from "../../src/github/remote.ts";
import { inOne, type ReaderAndWriter } from "./github-world.ts";
import { JumpingClock, keepLog } from "./jumping-clock.ts";

const LOOK = { wanted: (path: string) => path.endsWith(".md"), label: "plansync" };
const bytes = new TextEncoder().encode("\uFEFF# Plan\r\n\r\n- [x] Write it");
const file = { path: "PLAN.md", blob: blobSha(bytes), bytes };
const message = { headline: "Tick what was closed", body: "" };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a remote over the third-party emulator, which has no GraphQL and no sub-issues", () => {
  let emulator: Emulator;
  let remote: ReaderAndWriter;

  beforeAll(async () => {
    emulator = await createEmulator({
      service: "github",
      port: await freePort(),
      seed: {
        tokens: { tok: { login: "ada", scopes: ["repo"] } },
        github: { users: [{ login: "ada" }], repos: [{ owner: "ada", name: "plans", auto_init: true }] },
      },
    });
    remote = inOne(
      createRemote({
        repo: { owner: "ada", repo: "plans" },
        token: "tok",
        apiUrl: emulator.url,
        graphqlUrl: `${emulator.url}/graphql`,
        clock: new JumpingClock(),
        logger: keepLog(),
      }),
    );
  });

  afterAll(async () => emulator.close());

  it("knows what is missing before it creates anything", async () => {
    const look = await remote.look(LOOK);

    expect(look.capabilities).toEqual({ graphql: false, subIssues: false, dependencies: false });
    expect(look).toMatchObject({ issues: [], canPush: true, viewer: { login: "ada" } });
  });

  it("creates, closes and reads issues back, without parents and blockers", async () => {
    await remote.ensureLabels([{ name: "plansync", color: "1f6feb", description: "Kept by plansync" }]);
    const step = await remote.createIssue({ title: "Step", body: "", labels: ["plansync"], parent: null });
    const task = await remote.createIssue({ title: "Task", body: "", labels: ["plansync"], parent: step.number });
    await remote.setParent(task, step);
    await remote.changeBlockers([{ issue: task, blocker: step, add: true }]);
    await remote.updateIssue(task, { state: "closed", closeReason: "completed" });

    const { issues } = await remote.look(LOOK);
    const read = await remote.readIssues([task.number, 99]);

    expect(issues.map(({ title }) => title).sort((a, b) => a.localeCompare(b))).toEqual(["Step", "Task"]);
    expect(read.get(task.number)).toMatchObject({ found: true, issue: { state: "closed", parent: null } });
    expect(read.get(99)).toEqual({ found: false, why: "deleted" });
  });

  it("keeps the record and commits bytes, both by compare-and-swap", async () => {
    const record = await remote.writeState(null, new Map([["plans/a.json", "{}"]]), "Record");
    await expect(remote.writeState(null, new Map([["plans/a.json", "{}"]]), "Record")).rejects.toThrow(MovedError);
    const { tip } = await remote.look(LOOK);

    const { sha } = await remote.commit({ branch: "main", expectedHead: tip.commit ?? "", files: [file], message });

    const look = await remote.look(LOOK);
    expect(look.tip.commit).toBe(sha);
    expect(look.contents.get(file.blob)).toEqual(bytes);
    expect(look.state).toEqual({ commit: record, files: new Map([["plans/a.json", "{}"]]) });
    const late = remote.commit({ branch: "main", expectedHead: tip.commit ?? "", files: [file], message });
    await expect(late).rejects.toThrow(MovedError);
  });

  it("proposes ticks by pull request", async () => {
    const { tip } = await remote.look(LOOK);
    const ticked = new TextEncoder().encode("# Ticked\n");
    const files = [{ path: "PLAN.md", blob: blobSha(ticked), bytes: ticked }];

    const head = await remote.putBranch("plansync/plan", tip.commit ?? "", files, message);
    const opened = await remote.openPull("plansync/plan", "main", "Ticks", "Body");

    expect(await remote.findPull("plansync/plan")).toMatchObject({ ...opened, head, foreignCommits: false });
    expect(await remote.putBranch("plansync/plan", tip.commit ?? "", files, message)).toBe(head);
  });
});
