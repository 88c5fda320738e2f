import { afterEach, describe, expect, it } from "@jest/globals";
import type { Fault } from "../src/http/faults.ts";
import type { QueryLimits } from "../src/http/heavy-queries.ts";
import { GITHUB_LIMITS } from "../src/http/limits.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { numberPart, part, parts, textPart } from "./json-part.ts";

let sandbox: Sandbox;
const R = "/repos/acme/app";

async function start(options: SandboxOptions = {}) {
  sandbox = await createSandbox(options);
  const repo = sandbox.createRepository({
    owner: "acme",
    name: "app",
    files: { "PLAN.md": "- [ ] a\n" },
    roles: { mia: "write" },
  });
  const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
  return { repo, bot };
}

afterEach(() => sandbox.close());

const CREATE = "mutation($id:ID!,$title:String!){createIssue(input:{repositoryId:$id,title:$title}){issue{number}}}";

describe("faults", () => {
  it.each<[Fault["kind"], boolean]>([
    ["lost-request", false],
    ["lost-response", true],
    ["truncated", true],
  ])("%s breaks the connection, and the write is applied: %s", async (kind, isApplied) => {
    const { bot, repo } = await start();
    sandbox.faults.add({ kind, match: { nth: 1, of: "writes" } });
    await bot.get(R);

    await expect(bot.post(`${R}/issues`, { title: "x" })).rejects.toThrow();

    expect(repo.issues()).toHaveLength(isApplied ? 1 : 0);
    expect((await bot.post(`${R}/issues`, { title: "y" })).status).toBe(201);
    expect(sandbox.log.writes().map((entry) => entry.applied)).toEqual([isApplied, true]);
  });

  it.each<[Fault, number, string]>([
    [{ kind: "status", status: 500, match: () => true }, 500, "application/json"],
    [{ kind: "html-502", match: () => true }, 502, "text/html"],
    [{ kind: "secondary-limit", match: () => true, retryAfter: 7 }, 403, "application/json"],
    [{ kind: "timeout", match: () => true, afterMs: 20, applied: true }, 504, "application/json"],
  ])("answers %j", async (fault, status, type) => {
    const { bot, repo } = await start();
    sandbox.faults.add(fault);

    const answer = await bot.post(`${R}/issues`, { title: "x" });

    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("retry-after")).toBe(fault.kind === "secondary-limit" ? "7" : null);
    expect(repo.issues()).toHaveLength(fault.applied === true ? 1 : 0);
    expect(sandbox.faults.pending).toBe(0);
  });

  it("says that something was submitted too quickly with HTTP 200", async () => {
    const { bot, repo } = await start();
    sandbox.faults.add({
      kind: "too-quickly",
      match: (request) => request.rootFields.includes("createIssue"),
      times: 2,
    });
    const variables = { id: repo.repository.nodeId, title: "x" };

    expect(await bot.graphql(CREATE, variables)).toMatchObject({
      data: { createIssue: null },
      errors: [{ type: "UNPROCESSABLE", message: "was submitted too quickly" }],
    });
    expect((await bot.graphql(CREATE, variables)).errors).toHaveLength(1);
    expect((await bot.graphql(CREATE, variables)).errors).toBeUndefined();
  });

  it("lets a human act at the k-th request", async () => {
    const { bot, repo } = await start();
    repo.createIssue({ title: "x", body: "- [ ] box\r\n" });
    sandbox.afterRequest((request) => {
      if (request.index === 0) repo.tickBox(1, "box", "mia");
    });

    expect(part((await bot.get(`${R}/issues/1`)).body, "body")).toBe("- [ ] box\r\n");
    expect(part((await bot.get(`${R}/issues/1`)).body, "body")).toBe("- [x] box\r\n");
  });
});

describe("lists that lag", () => {
  it("show the state of some requests ago, while direct reads are current", async () => {
    const { bot, repo } = await start();
    repo.createIssue({ title: "old" });
    sandbox.setLag({ requests: 3 });
    repo.closeIssue(1);
    repo.createIssue({ title: "new" });

    const list = async () => parts((await bot.get(`${R}/issues?state=all`)).body, "state");

    expect(part((await bot.get(`${R}/issues/1`)).body, "state")).toBe("closed");
    expect(await list()).toEqual(["open"]);
    expect(await list()).toEqual(["open", "closed"]);
    const { data } = await bot.graphql('{repository(owner:"acme",name:"app"){issues(first:5){totalCount}}}');
    expect(part(data, "repository.issues.totalCount")).toBe(2);
  });

  it("show the state of some time ago", async () => {
    const { bot, repo } = await start({ lag: { ms: 5000 } });
    repo.createIssue({ title: "new" });

    expect((await bot.get(`${R}/issues`)).body).toEqual([]);
    sandbox.clock.advance(6000);
    expect((await bot.get(`${R}/issues`)).body).toHaveLength(1);
  });
});

describe("limits", () => {
  it("end the hour's requests, and begin anew", async () => {
    const { bot } = await start({ limits: { rest: { "github-token": 2 }, graphql: { "github-token": 1 } } });

    expect((await bot.get(R)).headers.get("x-ratelimit-remaining")).toBe("1");
    await bot.get(R);
    const over = await bot.get(R);
    expect(over.status).toBe(403);
    expect(over.headers.get("x-ratelimit-remaining")).toBe("0");
    await bot.graphql("{viewer{login}}");
    expect(part(await bot.graphql("{viewer{login}}"), "errors.0.type")).toBe("RATE_LIMITED");
    sandbox.clock.advance(3_600_000);
    expect((await bot.get(R)).status).toBe(200);
  });

  it("count creations over REST and GraphQL together, each alias for itself", async () => {
    const { bot, repo } = await start({
      limits: { contentPerMinute: GITHUB_LIMITS.contentPerMinute, contentPerHour: 100 },
    });
    const id = repo.repository.nodeId;
    for (let count = 0; count < 39; count += 1) {
      await bot.post(`${R}/issues`, { title: "x" });
      await bot.graphql(CREATE, { id, title: "x" });
    }
    const twice = `mutation{a:createIssue(input:{repositoryId:"${id}",title:"a"}){issue{number}} b:createIssue(input:{repositoryId:"${id}",title:"b"}){issue{number}}}`;

    expect((await bot.graphql(twice)).errors).toBeUndefined();
    const over = await bot.post(`${R}/issues`, { title: "x" });
    expect(over.status).toBe(403);
    expect(part(over.body, "message")).toContain("secondary rate limit");
    const wait = Number(over.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect((await bot.patch(`${R}/issues/1`, { title: "y" })).status).toBe(200);
    sandbox.clock.advance(wait * 1000);
    expect((await bot.post(`${R}/issues`, { title: "x" })).status).toBe(201);
  });

  it("pass quickly on a clock that runs faster", async () => {
    const { bot } = await start({ clockScale: 10_000, limits: { contentPerMinute: 1 } });
    await bot.post(`${R}/issues`, { title: "x" });
    await bot.post(`${R}/issues`, { title: "x" });

    await sandbox.clock.sleep(61_000);

    expect((await bot.post(`${R}/issues`, { title: "x" })).status).toBe(201);
  });
});

describe("the log", () => {
  it("tells reads from writes, GraphQL by its root fields, and who asked", async () => {
    const { bot, repo } = await start();
    await bot.get(`${R}/issues?state=all`);
    const mark = sandbox.log.mark();
    await bot.graphql("query Look{viewer{login} rateLimit{cost}}");
    await bot.graphql(CREATE, { id: repo.repository.nodeId, title: "x" });

    expect(sandbox.log.lines()).toEqual([
      "GET /repos/acme/app/issues?state=all 200",
      "POST /graphql viewer,rateLimit 200",
      "POST /graphql createIssue 200",
    ]);
    expect(sandbox.log.writes(mark)).toHaveLength(1);
    expect(sandbox.log.since(mark)[0]).toMatchObject({
      operationName: "Look",
      isWrite: false,
      login: "github-actions[bot]",
    });
  });

  it("stays quick with ten thousand issues", async () => {
    const { bot, repo } = await start();
    for (let count = 0; count < 10_000; count += 1) repo.createIssue({ title: `issue ${count}`, labels: ["roadmap"] });

    let seen = 0;
    let after: string | null = null;
    do {
      const { data } = await bot.graphql(
        'query($after:String){repository(owner:"acme",name:"app"){issues(first:100,after:$after,labels:["roadmap"],orderBy:{field:UPDATED_AT,direction:DESC}){nodes{number title state labels(first:5){nodes{name}}} pageInfo{hasNextPage endCursor}}}}',
        { after },
      );
      seen += numberPart(data, "repository.issues.nodes.length");
      after = part(data, "repository.issues.pageInfo.hasNextPage")
        ? textPart(data, "repository.issues.pageInfo.endCursor")
        : null;
    } while (after !== null);

    expect(seen).toBe(10_000);
  });
});

describe("heavy queries", () => {
  const LIST =
    '{ viewer { login } repository(owner: "acme", name: "app") { issues(first: 100) { nodes { number } } } }';

  async function startWith(queries: QueryLimits): Promise<ReturnType<typeof clientOf>> {
    const { bot, repo } = await start({ queries, limits: GITHUB_LIMITS, clockScale: 5000 });
    for (let number = 0; number < 50; number += 1) repo.createIssue({ title: "x" });
    return bot;
  }

  it("are answered with a 502 after ten seconds, and cost their points twice", async () => {
    const bot = await startWith({ msPerObject: 300 });
    const before = sandbox.clock.now();

    const answer = await bot.post(sandbox.graphqlUrl, { query: LIST });

    expect(answer.status).toBe(502);
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(10_000);
    expect(sandbox.log.entries.at(-1)).toMatchObject({ points: 2, objects: 54 });
  });

  it("lack data where they take too many objects", async () => {
    const bot = await startWith({ objects: 53 });

    const { body } = await bot.post(sandbox.graphqlUrl, { query: LIST });

    expect(body).toEqual({
      data: { viewer: { login: "github-actions[bot]" }, repository: null },
      errors: [
        {
          type: "RESOURCE_LIMITS_EXCEEDED",
          path: ["repository"],
          message: "Resource limits for this query exceeded.",
        },
      ],
    });
  });

  it("are answered where they take just as much as they may", async () => {
    const bot = await startWith({ objects: 54, msPerObject: 100 });

    const answer = await bot.post(sandbox.graphqlUrl, { query: LIST });

    expect(answer.body).not.toHaveProperty("errors");
  });
});
