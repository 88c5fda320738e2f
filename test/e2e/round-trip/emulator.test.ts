import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createEmulator, type Emulator } from "emulate";
import { createRemote } from "../../../src/github/remote.ts";
import type { Report } from "../../../src/report/report.ts";
import { sync } from "../../../src/sync/sync.ts";
import { instantClock, OVERRIDES, silentLogger } from "./engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
`;

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string | null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server that is not ours, without GraphQL and sub-issues: one story, told in order. */
describe("the round trip on the third-party emulator", () => {
  let emulator: Emulator;
  let fileSha: string | undefined;

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${emulator.url}/repos/ada/plans${path}`, {
      method,
      headers: { authorization: "Bearer tok", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async function push(text: string): Promise<void> {
    const content = Buffer.from(text).toString("base64");
    const known = fileSha === undefined ? {} : { sha: await shaOfPlan() };
    await call("PUT", `/contents/${PATH}`, { message: "Edit the plan", content, ...known });
    fileSha = "known";
  }

  async function shaOfPlan(): Promise<string> {
    return (await call<{ sha: string }>("GET", `/contents/${PATH}`)).sha;
  }

  async function plan(): Promise<string> {
    const { content } = await call<{ content: string }>("GET", `/contents/${PATH}`);
    return Buffer.from(content, "base64").toString("utf8");
  }

  async function issues(): Promise<Record<string, Issue>> {
    const all = await call<Issue[]>("GET", "/issues?state=all&per_page=100");
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    return Object.fromEntries(all.map((issue) => [issue.title, issue]));
  }

  async function run(): Promise<Report> {
    return sync({
      ...createRemote({
        repo: { owner: "ada", repo: "plans" },
        token: "tok",
        apiUrl: emulator.url,
        graphqlUrl: `${emulator.url}/graphql`,
        clock: instantClock,
        logger: silentLogger,
      }),
      clock: instantClock,
      logger: silentLogger,
      overrides: OVERRIDES,
      allowPartialRead: false,
    });
  }

  beforeAll(async () => {
    emulator = await createEmulator({
      service: "github",
      port: await freePort(),
      seed: {
        tokens: { tok: { login: "ada", scopes: ["repo"] } },
        github: { users: [{ login: "ada" }], repos: [{ owner: "ada", name: "plans", auto_init: true }] },
      },
    });
    await push(PLAN);
  });

  afterAll(async () => emulator.close());

  it("creates an issue per item; steps list their tasks, with one notice", async () => {
    const report = await run();

    const found = await issues();
    expect(Object.keys(found).sort()).toEqual(
      [
        "Create the schema",
        "Harbor Plan",
        "Step 1: Set up",
        "Step 2: Build it",
        "Write the parser",
        "Write the tests",
      ].sort(),
    );
    expect(found["Step 2: Build it"]?.body).toContain(`- [ ] #${found["Write the parser"]?.number} Write the parser`);
    expect(found["Step 1: Set up"]?.body).toMatch(/- \[x\] Install the tools <!-- box:/);
    expect(report.notices.filter(({ message }) => message.includes("no sub-issues"))).toHaveLength(1);
  });

  it("changes nothing the second time", async () => {
    const before = await issues();

    const report = await run();

    expect(report.totals.changed).toBe(false);
    expect(await issues()).toEqual(before);
  });

  it("ticks the plan when an issue is closed and unticks it when it is reopened", async () => {
    const { number } = (await issues())["Write the parser"] ?? { number: 0 };

    await call("PATCH", `/issues/${number}`, { state: "closed", state_reason: "completed" });
    await run();
    expect(await plan()).toBe(PLAN.replace("- [ ] Write the parser", "- [x] Write the parser"));
    await call("PATCH", `/issues/${number}`, { state: "open" });
    await run();

    expect(await plan()).toBe(PLAN);
  });

  it("keeps issues through a reworded and moved task and closes the issue of a ticked one", async () => {
    const before = await issues();

    await push(
      PLAN.replace("- [ ] Write the tests\n", "")
        .replace("- [x] Install the tools\n", "- [x] Install the tools\n- [ ] Write the tests\n")
        .replace("- [ ] Write the parser", "- [x] Write the streaming parser"),
    );
    await run();

    const after = await issues();
    expect(after["Write the tests"]?.number).toBe(before["Write the tests"]?.number);
    expect(after["Write the streaming parser"]).toMatchObject({
      number: before["Write the parser"]?.number,
      state: "closed",
    });
    expect(after["Step 1: Set up"]?.body).toContain(`#${after["Write the tests"]?.number} Write the tests`);
    expect((await run()).totals.changed).toBe(false);
  });
});
