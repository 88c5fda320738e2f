import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionRunOptions, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { PATH, PLAN } from "./people.ts";

let stage: ActionStage;
afterEach(async () => stage.sandbox.close());

/** Runs once on a repository; returns the failing line as a person reads it, after a look at exit code and writes. */
async function fails(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionRunOptions & { readonly permissions?: string } = {},
): Promise<string> {
  stage = await startActionStage(files, { form: "built" });
  const { permissions, ...run } = options;
  const token =
    permissions === undefined
      ? undefined
      : stage.sandbox.token({ kind: "github-token", repo: "ada/harbor", permissions });

  const ended = await stage.run({ ...run, ...(token === undefined ? {} : { token }) });

  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toBe("");
  expect(stage.repo.issues()).toEqual([]);
  expect(stage.repo.ref("refs/plansync/state")).toBeUndefined();
  const written = stage.sandbox.log
    .writes()
    .filter(({ status, graphqlErrors }) => status < 300 && graphqlErrors.length === 0);
  expect(written.map(({ path }) => path)).toEqual([]);
  const errors = ended.stdout.split("\n").filter((line) => line.startsWith("::error"));
  expect(ended.summary).not.toBe("");
  return decode(errors.at(-1) ?? "");
}

/** As the runner shows it. */
function decode(line: string): string {
  return line.replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

describe("a missing permission", () => {
  it("to write issues is named with the line that grants it", async () => {
    const message = await fails({ [PATH]: PLAN }, { permissions: "contents: write, issues: read" });

    expect(message).toMatch(
      /^::error::GitHub refused to .+ in ada\/harbor: Resource not accessible by integration\nThe token needs the permission "issues: write"\. In the workflow file:\npermissions:\n {2}issues: write$/,
    );
  });

  it("to read contents is named with the line that grants it", async () => {
    stage = await startActionStage({ [PATH]: PLAN }, { repository: { private: true }, form: "built" });
    const token = stage.sandbox.token({ kind: "github-token", repo: "ada/harbor", permissions: "issues: write" });

    const run = await stage.run({ token });

    expect(run.exitCode).toBe(1);
    expect(decode(run.stdout)).toContain('"contents: read"');
    expect(decode(run.stdout)).toContain("permissions:\n  contents: read");
    expect(stage.sandbox.log.writes()).toEqual([]);
  });

  it("of a token that GitHub rejects is reported", async () => {
    const message = await fails({ [PATH]: PLAN }, { token: `ghs_${"0".repeat(36)}` });

    expect(message).toBe(
      "::error::GitHub does not accept the token (Bad credentials).\nThe token is wrong, expired or revoked: provide a new one.",
    );
  });
});

describe("no plan", () => {
  it("is green, with one notice that names the usual places", async () => {
    stage = await startActionStage({ "README.md": "# Harbor\n" });

    const run = await stage.run();

    expect([run.exitCode, run.stdout.match(/^::(?:notice|warning|error)/gm)]).toEqual([0, ["::notice"]]);
    expect(run.stdout).toMatch(
      /^::notice::No plan found\. plansync looks for PLAN\.md, .+ and \d+ more places: https:/m,
    );
    expect(run.summary).toContain("## plansync: no plan found\n");
  });

  it("is green with a warning where globs are configured that fit no file", async () => {
    stage = await startActionStage({ [PATH]: PLAN });

    const run = await stage.run({ inputs: { plans: "work/*.md\nplans/**" } });

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("::warning::No file matches `plans`: work/*.md, plans/**. Correct the globs");
  });

  it("at one of several globs is a warning, whatever the others find", async () => {
    stage = await startActionStage({
      [PATH]: PLAN,
      ".github/plansync.yml": "plans: [docs/plans/*.md, docs/nothing/*.md]\n",
    });

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("::warning::No file matches `docs/nothing/*.md`. Correct or remove the glob");
  });
});

describe("an invalid configuration", () => {
  it("is refused with path, position and the nearest valid key", async () => {
    const message = await fails({ [PATH]: PLAN, ".github/plansync.yml": "plans:\n  - docs/**\nlevel: [task]\n" });

    expect(message).toBe(
      [
        "::error file=.github/plansync.yml,line=3,col=1::.github/plansync.yml:3:1: unknown key `level`. Did you mean `levels`?",
        "Correct .github/plansync.yml at this place; nothing was changed.",
      ].join("\n"),
    );
  });

  it("is an error if it is required and missing", async () => {
    const message = await fails({ [PATH]: PLAN }, { inputs: { config: "plans.yml" } });

    expect(message).toBe(
      "::error::There is no configuration file plans.yml on main.\nCorrect the `config` input, or add the file.",
    );
  });

  it("can't be outside the repository", async () => {
    const message = await fails({ [PATH]: PLAN }, { inputs: { config: "../../etc/passwd" } });

    expect(message).toMatch(
      /^::error::`config` is `\.\.\/\.\.\/etc\/passwd`, which .+\nWrite a path in the repository/,
    );
  });

  it.each([
    [{ mode: "snyc" }, "`mode` must be one of `auto`, `sync`, `preview`, `lint`, not `snyc`.\nDid you mean `sync`?"],
    [
      { "max-minutes": "soon" },
      "`max-minutes` must be a number of minutes above 0 and up to 350, not `soon`.\nWrite a number, such as `20`.",
    ],
    [
      { "write-back": "comit" },
      "`write-back` must be one of `commit`, `pull-request`, `off`, not `comit`.\nDid you mean `commit`?",
    ],
  ])("in the inputs is refused before any request: %j", async (inputs, expected) => {
    const message = await fails({ [PATH]: PLAN }, { inputs });

    expect(message).toBe(`::error::${expected}`);
    expect(stage.sandbox.log.length).toBe(0);
  });
});

describe("a file that is not a plan", () => {
  it("a template is refused with what to do", async () => {
    const message = await fails({
      [PATH]: "# [Project Name] Plan\n\n## Phase 1: [Phase Name]\n\n- [ ] [Task 1]\n- [ ] [Task 2]\n",
    });

    expect(message).toContain(`${PATH} was not read: `);
    expect(message).toMatch(/template|placeholder/i);
  });

  it("a binary file is refused with what to do", async () => {
    const message = await fails({ [PATH]: Uint8Array.from([0, 255, 254, 1, 2, 0, 0, 3]) });

    expect(message).toContain(`${PATH} was not read: `);
    expect(message).toMatch(/binary|text/i);
  });

  it("does not affect the plans beside it", async () => {
    stage = await startActionStage({
      [PATH]: PLAN,
      "docs/plans/binary.md": Uint8Array.from([0, 255, 254, 1]),
    });

    const run = await stage.run();

    expect(run.exitCode).toBe(1);
    expect(stage.titles()).toContain("Seed the data");
  });
});

describe("a place that is not a repository", () => {
  it("is recognized by the environment", async () => {
    const message = await fails({ [PATH]: PLAN }, { env: { GITHUB_REPOSITORY: "harbor" } });

    expect(message).toBe(
      "::error::The environment does not look like a step of a workflow: GITHUB_REPOSITORY.\nStart this with `uses:` in a workflow; on a laptop use the `plansync` command.",
    );
  });

  it("is reported when the event can't be read", async () => {
    const message = await fails({ [PATH]: PLAN }, { env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });

    expect(message).toBe("::error::The event's payload can't be read.\nRun the job again.");
  });

  it("is reported when there is no such commit to lint", async () => {
    const sha = "0".repeat(40);

    const message = await fails({ [PATH]: PLAN }, { inputs: { mode: "lint" }, sha });

    expect(message).toBe(
      `::error::ada/harbor has no branch or commit ${sha}.\nCheck the name; only tokens with "contents: read" can see a private repository.`,
    );
  });

  it("is reported when GitHub shows none", async () => {
    const message = await fails({ [PATH]: PLAN }, { env: { GITHUB_REPOSITORY: "ada/elsewhere" } });

    expect(message).toBe(
      "::error::The repository ada/elsewhere does not exist, or the token may not see it\nCheck the spelling, and that the owner of the token (a person or an app) has access to it.",
    );
  });
});

describe("an API that can't be reached", () => {
  it("is reported with its address", async () => {
    const host = `127.0.0.1:${await closedPort()}`;

    const message = await fails(
      { [PATH]: PLAN },
      { env: { GITHUB_API_URL: `http://${host}`, GITHUB_GRAPHQL_URL: `http://${host}/graphql` } },
    );

    expect(message).toBe(
      `::error::Can't reach GitHub at ${host} (to read the list of files): connect ECONNREFUSED ${host}\nCheck the network, the proxy, and the API address (GITHUB_API_URL).`,
    );
  });
});

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
