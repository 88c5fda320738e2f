import { afterEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type SandboxOptions } from "github-sandbox";
import { ConfigError, GitHubError, PermissionError } from "../../../src/errors.ts";
import { blobSha } from "../../../src/blob-sha.ts";
import { type GitHubWorld, LABEL, LOOK, PLAN, startWorld } from "../github-world.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let world: GitHubWorld;
afterEach(async () => world.close());

async function start(options: SandboxOptions = {}, files?: Record<string, string | Uint8Array> | null) {
  world = await startWorld(options, files);
  return world;
}

/** Gives the repository a record: with what is in it, no look cares. */
function addRecord(): void {
  world.repository.repository.git.refs.set("refs/plansync/state", world.repository.ref("main") ?? "");
}

function requests(mark = 0): string[] {
  return world.sandbox.log.lines(mark).map((line) => line.replaceAll(/[0-9a-f]{40}/g, "<sha>"));
}

describe("a look over GraphQL", () => {
  it.each([
    [0, 2],
    [25, 2],
    [26, 3],
    [125, 3],
    [126, 4],
    [250, 5],
  ])("costs for %d issues %d requests and no write", async (issues, expected) => {
    await start();
    addRecord();
    for (let number = 0; number < issues; number += 1)
      world.repository.createIssue({ title: `Issue ${number}`, labels: [LABEL] });

    const look = await world.remote().look(LOOK);
    const more = (await look.moreIssues?.()) ?? [];

    expect(look.issues.length + more.length).toBe(issues);
    expect(requests().length).toBe(expected);
    expect(world.sandbox.log.writes()).toEqual([]);
  });

  it("requests the tree and then everything else", async () => {
    await start();
    addRecord();

    await world.remote().look(LOOK);

    expect(requests()).toEqual([
      "GET /repos/octo/plans/git/trees/HEAD?recursive=1 200",
      "POST /graphql viewer,repository 200",
    ]);
  });

  it("asks REST as well where it sees no record", async () => {
    await start();

    await world.remote().look(LOOK);

    expect(requests().at(-1)).toBe("GET /repos/octo/plans/git/ref/plansync/state 404");
  });

  it("reads the tree again when the branch moved between the two requests", async () => {
    await start();
    let moved = false;
    world.sandbox.beforeRequest((request) => {
      if (request.operationName !== "Look" || moved) return;
      moved = true;
      world.repository.push({ "PLAN.md": "# New\n", "docs/b.md": "b\n" });
    });

    const look = await world.remote().look(LOOK);

    expect(look.tip.commit).toBe(world.repository.ref("main"));
    expect(look.files.map(({ path }) => path).sort()).toEqual(["PLAN.md", "docs/b.md", "src/a.ts"]);
    expect([...look.contents.values()].map((one) => new TextDecoder().decode(one))).toEqual(
      expect.arrayContaining(["# New\n", "b\n"]),
    );
  });

  it("reads all claims, also where one answer does not hold them", async () => {
    await start();
    addRecord();
    const commit = world.repository.ref("main") ?? "";
    for (let issue = 1; issue <= 205; issue += 1)
      world.repository.repository.git.refs.set(`refs/plansync/claims/${issue}`, commit);

    const { claims } = await world.remote().look(LOOK);

    expect(claims?.commits.map(({ issue }) => issue).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 205 }, (_, at) => at + 1),
    );
  });

  it("knows a moment at which it had not read the claims yet: the answer may be seconds younger", async () => {
    await start();
    addRecord();
    let asked = Infinity;
    world.sandbox.beforeRequest(({ operationName }) => {
      if (operationName !== "Look") return;
      asked = world.clock.now();
      world.sandbox.clock.advance(7_000);
    });

    const { claims } = await world.remote().look(LOOK);

    expect(claims?.before).toBeLessThanOrEqual(asked);
    expect(claims?.now).toBeGreaterThan(asked + 5_000);
  });

  it("returns texts byte by byte: over 512,000 bytes, with a BOM, not UTF-8", async () => {
    const files = {
      "large.md": bytes("- [ ] ä\r\n".repeat(60_000)),
      "bom.md": bytes("\uFEFF# Plan\n"),
      "latin.md": Uint8Array.of(0x23, 0x20, 0xe4, 0x0a),
      "plain.md": bytes("# Plan\n"),
    };
    await start({}, files);

    const { contents } = await world.remote().look(LOOK);

    for (const content of Object.values(files)) expect(contents.get(blobSha(content))).toEqual(content);
  });

  it("splits many texts over further queries", async () => {
    await start({}, Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`p${index}.md`, `# ${index}\n`])));
    addRecord();

    const { contents } = await world.remote().look(LOOK);

    expect(contents.size).toBe(120);
    expect(requests().length).toBe(4);
  });

  it("reads the record with its folders in the same request, and what is too large for GraphQL by REST", async () => {
    await start();
    const large = JSON.stringify("x".repeat(600_000));
    const commit = await world.remote().writeState(
      null,
      new Map([
        ["plans/a.json", large],
        ["b", "2"],
      ]),
      "Record",
    );
    const mark = world.sandbox.log.mark();

    const { state } = await world.remote().look(LOOK);

    expect(state).toMatchObject({
      commit,
      files: new Map([
        ["plans/a.json", large],
        ["b", "2"],
      ]),
    });
    expect(requests(mark).length).toBe(3);
  });

  it("knows the default branch by its name, and another one as such", async () => {
    await start();
    const commit = world.repository.push({ "PLAN.md": "# Other\n" }, { branch: "feature/x" });

    const look = await world.remote().look({ ...LOOK, branch: "feature/x" });

    expect(look.tip).toEqual({ branch: "feature/x", commit, isDefault: false });
    expect(look.contents.has(blobSha(bytes("# Other\n")))).toBe(true);
  });

  it("reads files at a commit, and the tip of the branch besides", async () => {
    await start();
    const head = world.repository.push({ "PLAN.md": "# Head\n" }, { branch: "feature" });

    const look = await world.remote().look({ ...LOOK, at: head });

    expect(look.tip.commit).toBe(world.repository.ref("main"));
    expect(look.contents.has(blobSha(bytes("# Head\n")))).toBe(true);
  });

  it("drops fields that an older server does not know, and omits them from then on", async () => {
    await start({ subIssues: false, dependencies: false });
    addRecord();
    const remote = world.remote();

    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();
    const look = await remote.look(LOOK);

    expect(look.capabilities).toEqual({ graphql: true, subIssues: false, dependencies: false });
    expect(requests(mark).length).toBe(2);
  });
});

describe.each([
  ["GraphQL", {}],
  ["REST", { graphql: false }],
] as const)("a look over %s", (_, options) => {
  it("recognizes an empty repository", async () => {
    await start(options, null);

    const look = await world.remote().look(LOOK);

    expect(look.tip).toEqual({ branch: "main", commit: null, isDefault: true });
    expect(look.files).toEqual([]);
    expect(look.state.commit).toBeNull();
  });

  it("says that a branch is missing", async () => {
    await start(options);

    await expect(world.remote().look({ ...LOOK, branch: "nope" })).rejects.toThrow(ConfigError);
    await expect(world.remote().look({ ...LOOK, branch: "nope" })).rejects.toThrow('octo/plans has no branch "nope"');
  });

  it("says that a repository is missing or hidden", async () => {
    await start(options);

    const look = world.remote({}, { repo: { owner: "octo", repo: "nope" } }).look(LOOK);

    await expect(look).rejects.toThrow(PermissionError);
    await expect(look).rejects.toThrow("octo/nope does not exist, or the token may not see it");
  });

  it("follows a renamed repository", async () => {
    await start(options);
    world.repository.createIssue({ title: "Kept", labels: [LABEL] });
    rename("octo/plans", "renamed");

    const remote = world.remote({ kind: "user", login: "octo" });
    const look = await remote.look(LOOK);
    const issue = await remote.createIssue({ title: "New", body: "", labels: [LABEL], parent: null });

    expect(remote.repo).toEqual({ owner: "octo", repo: "renamed" });
    expect(look.issues.map(({ title }) => title)).toEqual(["Kept"]);
    expect(world.repository.issue(issue.number).title).toBe("New");
  });

  it("sees forks, and repositories with issues turned off", async () => {
    await start(options);
    world.sandbox.createRepository({
      owner: "octo",
      name: "fork",
      fork: true,
      hasIssues: false,
      files: { "PLAN.md": PLAN },
    });

    const look = await world.remote({ repo: "octo/fork" }, { repo: { owner: "octo", repo: "fork" } }).look(LOOK);

    expect(look).toMatchObject({ isFork: true, issuesEnabled: false, issues: [] });
  });

  it("says that the token is invalid", async () => {
    await start(options);

    const look = world.remote({}, { token: "ghp_0123456789abcdefghij0123456789abcdef" }).look(LOOK);

    await expect(look).rejects.toThrow("GitHub does not accept the token (Bad credentials).");
    await expect(look).rejects.toThrow(PermissionError);
  });

  it("names the permission for reading files", async () => {
    await start(options);

    const look = world.remote({ permissions: "issues: write" }).look(LOOK);

    const error: unknown = await look.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PermissionError);
    expect((error as PermissionError).hint).toContain("contents: read");
  });

  it("knows apps, workflows and people by their logins", async () => {
    await start(options);

    const viewers = [
      await world.remote().look(LOOK),
      await world.remote({ kind: "user", login: "mona" }).look(LOOK),
    ].map(({ viewer }) => viewer);

    expect(viewers[1]).toEqual({ login: "mona", isBot: false });
    if (!("graphql" in options)) expect(viewers[0]).toEqual({ login: "github-actions[bot]", isBot: true });
  });
});

describe("a server that can't be reached", () => {
  it("says so, with the address to check", async () => {
    await start();
    const dead = (await startSandboxAndStop()).apiUrl;

    const look = world.remote({}, { apiUrl: dead, graphqlUrl: `${dead}/graphql` }).look(LOOK);

    const error: unknown = await look.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ status: 0, hint: expect.stringContaining("GITHUB_API_URL") });
  });
});

/** An address where nobody listens any more. */
async function startSandboxAndStop(): Promise<{ apiUrl: string }> {
  const gone = await createSandbox();
  await gone.close();
  return gone;
}

function rename(from: string, to: string): void {
  const repository = world.sandbox.world.getRepository(from);
  world.sandbox.world.repositories.delete(from);
  repository.name = to;
  world.sandbox.world.repositories.set(repository.fullName.toLowerCase(), repository);
  world.sandbox.world.moved.set(from, repository);
}
