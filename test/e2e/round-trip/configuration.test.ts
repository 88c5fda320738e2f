import { afterEach, describe, expect, it } from "@jest/globals";
import { createSandbox } from "github-sandbox";
import { createRemote } from "../../../src/github/remote.ts";
import { sync } from "../../../src/sync/sync.ts";
import { writesOfAnotherSync } from "../promises/another-sync.ts";
import { instantClock, OVERRIDES, silentLogger, startStage, type EngineStage } from "./engine.ts";

const API = "docs/plans/api.md";
const WEB = "docs/plans/web.md";
const CONFIG = ".github/plansync.yml";

function plan(name: string, owner = ""): string {
  return `# ${name} Plan

## Phase 1: Start

### Step 1: Set up ${name}

${owner === "" ? "" : `**Owner**: ${owner}\n\n`}**Tasks**:
- [ ] Create the ${name} schema
- [ ] Seed the ${name} data

### Step 2: Build ${name}

**Tasks**:
- [ ] Write the ${name} parser
`;
}

let stage: EngineStage;
afterEach(async () => stage?.sandbox.close());

async function start(config: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await startStage({ [CONFIG]: config, ...files });
}

function labelsOf(title: string): readonly string[] {
  return stage.repo.issue(stage.numberOf(title)).labels.map(({ name }) => name);
}

async function quiet(): Promise<void> {
  expect(await writesOfAnotherSync(stage)).toEqual([]);
}

describe("a configuration", () => {
  it("gives each list of plans its own labels, levels, milestone and write-back", async () => {
    await start(
      `labels: [planned]
plans:
  - docs/plans/*.md
  - glob: docs/plans/api.md
    labels: [api]
    levels: [plan, step]
    milestone: v1
    write-back: off
`,
      { [API]: plan("api"), [WEB]: plan("web") },
    );
    const { url } = stage.sandbox;
    await fetch(`${url}/api/v3/repos/ada/harbor/milestones`, {
      method: "POST",
      headers: { authorization: `Bearer ${stage.sandbox.token({ kind: "user", login: "ada" })}` },
      body: JSON.stringify({ title: "v1" }),
    });

    await stage.sync();

    expect(stage.tree()).toEqual([
      "#1 api Plan",
      "  #2 Step 1: Set up api",
      "  #3 Step 2: Build api",
      "#4 web Plan",
      "  #5 Phase 1: Start",
      "    #6 Step 1: Set up web",
      "      #7 Create the web schema",
      "      #8 Seed the web data",
      "    #9 Step 2: Build web",
      "      #10 Write the web parser",
    ]);
    expect(labelsOf("Step 1: Set up api")).toEqual(
      expect.arrayContaining(["plansync", "plansync:step", "planned", "api"]),
    );
    expect(labelsOf("Step 1: Set up web")).not.toContain("api");
    expect(labelsOf("Step 1: Set up web")).toContain("planned");
    expect(stage.repo.issue(2).milestone?.title).toBe("v1");
    expect(stage.repo.issue(6).milestone).toBeNull();
    expect(stage.repo.issue(2).body).toMatch(/- \[ \] Create the api schema <!-- box:/);
    await quiet();

    stage.repo.tickBox(2, "Create the api schema", "ada", true);
    stage.repo.closeIssue(stage.numberOf("Seed the web data"), { by: "ada" });
    await stage.sync();

    expect(stage.repo.readFile(API)).toBe(plan("api"));
    expect(stage.repo.readFile(WEB)).toBe(plan("web").replace("- [ ] Seed", "- [x] Seed"));
    await quiet();
  });

  it("assigns people by the names that plans use, if they can be assigned", async () => {
    await start("plans: [docs/plans/*.md]\nassignees:\n  Grace Hopper: grace\n  Alan: turing\n", {
      [API]: plan("api", "Grace Hopper"),
      [WEB]: plan("web", "Alan"),
    });
    stage.sandbox.addUser("grace", { permissionByRepo: { "ada/harbor": "write" } });
    stage.sandbox.addUser("turing");

    await stage.sync();

    const assigneesOf = (title: string) => stage.repo.issue(stage.numberOf(title)).assignees.map(({ login }) => login);
    expect(assigneesOf("Step 1: Set up api")).toEqual(["grace"]);
    expect(assigneesOf("Step 1: Set up web")).toEqual([]);
    await quiet();
  });

  it("gives issues the types of the organization, and none if there is no such type", async () => {
    const sandbox = await createSandbox();
    const files = { [CONFIG]: "issue-types: { plan: Epic, step: Feature }\n", [API]: plan("api") };
    const where = { owner: "port", repo: "harbor" };
    const repo = sandbox.createRepository({
      owner: where.owner,
      ownerType: "Organization",
      name: where.repo,
      files,
      issueTypes: ["Feature", "Bug"],
    });
    const remote = createRemote({
      repo: where,
      token: sandbox.token({ kind: "github-token", repo: "port/harbor" }),
      apiUrl: sandbox.apiUrl,
      graphqlUrl: sandbox.graphqlUrl,
      clock: instantClock,
      logger: silentLogger,
    });
    const context = {
      ...remote,
      clock: instantClock,
      logger: silentLogger,
      overrides: OVERRIDES,
      allowPartialRead: false,
    };

    const report = await sync(context);

    expect(report.totals).toMatchObject({ created: 7, failed: 0 });
    expect(repo.issues().map(({ title, type }) => `${title}: ${type?.name ?? "none"}`)).toEqual([
      "api Plan: none",
      "Phase 1: Start: none",
      "Step 1: Set up api: Feature",
      "Create the api schema: none",
      "Seed the api data: none",
      "Step 2: Build api: Feature",
      "Write the api parser: none",
    ]);
    await sandbox.close();
  });

  it("names plansync's labels, its commits and the branch that plans are read from", async () => {
    await start(
      'branch: work\nlabel-names: { plansync: roadmap, task: chore }\ncommit-message: "plan: {summary}"\n',
      {},
    );
    stage.repo.push(
      {
        [CONFIG]: 'branch: work\nlabel-names: { plansync: roadmap, task: chore }\ncommit-message: "plan: {summary}"\n',
        [API]: plan("api"),
      },
      { branch: "work" },
    );

    await stage.sync();

    expect(labelsOf("Create the api schema").toSorted()).toEqual(["chore", "roadmap"]);
    stage.repo.closeIssue(stage.numberOf("Create the api schema"), { by: "ada" });
    await stage.sync();

    expect(stage.repo.readFile(API, "work")).toContain("- [x] Create the api schema");
    expect(stage.repo.readFile(API)).toBeUndefined();
    expect(stage.repo.commits("work")[0]?.message.split("\n")[0]).toMatch(/^plan: /);
    await quiet();
  });

  it("creates closed issues for done items, keeps those of removed ones, and adds words, if configured", async () => {
    const text = "# Hafen Plan\n\n### Schritt 1: Aufbau\n\n- [x] Steine legen\n- [ ] Mauer ziehen\n- [ ] Tor bauen\n";
    await start("done-items: create\non-item-removed: keep\npatterns: { levels: { step: [Schritt] } }\n", {
      [API]: text,
    });

    await stage.sync();

    expect(stage.tree()).toEqual([
      "#1 Hafen Plan",
      "  #2 Schritt 1: Aufbau",
      "    #3 Steine legen",
      "    #4 Mauer ziehen",
      "    #5 Tor bauen",
    ]);
    expect(stage.repo.issue(3).state).toBe("closed");
    expect(labelsOf("Schritt 1: Aufbau")).toContain("plansync:step");

    stage.repo.push({ [API]: text.replace("- [ ] Tor bauen\n", "") });
    await stage.sync();

    expect(stage.repo.issue(5).state).toBe("open");
    await quiet();
  });

  it("is overridden by a comment that excludes an item or a section", async () => {
    const text = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Not on GitHub <!-- plansync:ignore -->

### Step 2: Private

<!-- plansync:ignore -->

- [ ] Secret work
`;
    await start("", { [API]: text });

    await stage.sync();

    expect(stage.titles()).toEqual(["Harbor Plan", "Step 1: Set up", "Create the schema"]);
    expect(
      stage.repo
        .issues()
        .map(({ body }) => body)
        .join("\n"),
    ).not.toMatch(/Secret|Not on GitHub/);
    await quiet();
  });
});
