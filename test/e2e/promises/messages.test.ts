import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { startStage, type EngineStage, type SyncOptions } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(files: Readonly<Record<string, string>> = {}, options: SandboxOptions = {}): Promise<void> {
  stage = await startStage({ [PATH]: PLAN, ...files }, options);
}

let plan: string;

/** What a run that came to its end tells beside its plans. */
async function notices(options: SyncOptions = {}): Promise<string[]> {
  const report = await stage.sync(options);
  plan = report.plans[0]?.id ?? "";
  return report.notices.map(({ level, message, hint }) => `${level}: ${message} ${hint}`);
}

/** What a run says that could not do anything. */
async function refusal(options: SyncOptions = {}): Promise<string> {
  try {
    await stage.sync(options);
  } catch (error) {
    if (error instanceof Error && "hint" in error) return `${error.message} | ${String(error.hint)}`;
    throw error;
  }
  return "nothing was refused";
}

function close(title: string): void {
  stage.repo.closeIssue(stage.numberOf(title), { by: "ada" });
}

describe("the message about a repository that can't be synced", () => {
  it("names the setting that turns issues on", async () => {
    await start();
    stage.repo.repository.hasIssues = false;

    expect(await notices()).toEqual([
      "info: Issues are turned off in this repository: plansync does nothing here. Turn them on under Settings → General → Features.",
    ]);
    expect(stage.sandbox.log.writes()).toEqual([]);
  });

  it("names the missing branch", async () => {
    await start({ ".github/plansync.yml": "plans: [docs/plans/*.md]\nbranch: mian\n" });

    expect(await refusal()).toBe(
      'ada/harbor has no branch "mian" | Correct "branch", or leave it out to use the default branch.',
    );
  });

  it("says that an archived repository accepts nothing", async () => {
    await start();
    stage.repo.archive();

    expect(await notices()).toEqual([
      "info: This repository is archived: nothing can be changed in it. Unarchive it to continue.",
    ]);
    expect(stage.sandbox.log.writes()).toEqual([]);
  });

  it("names the permission that a token lacks", async () => {
    await start();
    const token = stage.sandbox.token({
      kind: "github-token",
      repo: "ada/harbor",
      permissions: "contents: write, issues: read",
    });

    expect(await refusal({ token })).toBe(
      'GitHub refused to create labels in ada/harbor: Resource not accessible by integration | The token needs the permission "issues: write". In the workflow file:\npermissions:\n  issues: write',
    );
  });
});

describe("the report of a run that did what it could", () => {
  it("names what could not be set on a new issue", async () => {
    await start({
      ".github/plansync.yml":
        "plans: [docs/plans/*.md]\nmilestone: v9\nissue-types: { task: Chore }\nassignees: { Bob: bob-l }\n",
      [PATH]: PLAN.replace("### Step 1: Set up\n", "### Step 1: Set up\n\n**Owner**: Bob\n"),
    });

    await stage.sync();

    expect([...stage.warnings].sort()).toEqual([
      'This repository has no issue type "Chore": issues get none.',
      'This repository has no milestone "v9", and none is created: issues get none.',
      "bob-l can't be assigned in this repository: issues are created without this assignee.",
    ]);
  });

  it("says where tasks are on a server without sub-issues, once they are created", async () => {
    await start({}, { subIssues: false });

    expect(await notices()).toEqual([
      "info: This server has no sub-issues: tasks are listed in the text of the issue above them. No action is needed; the hierarchy appears once the server supports sub-issues.",
    ]);
    expect(await notices()).toEqual([]);
  });

  it("says that an unreadable record costs nothing", async () => {
    await start();
    await stage.sync();
    const { reader, writer } = stage.context();
    const state = await reader.readState();
    const path = [...state.files.keys()].find((name) => name.startsWith("plans/")) ?? "";
    await writer.writeState(state.commit, new Map([[path, "{ torn"]]), "Torn");

    const told = await notices();

    expect(told).toEqual([
      `warning: The record ${path} can't be read; it is rebuilt from the markers in the issues. No action is needed.`,
    ]);
  });

  it("says that its pull request could not be opened, and where to open it manually", async () => {
    await start();
    await stage.sync();
    stage.repo.protectBranch("main", { requirePullRequest: true });
    close("Seed the data");

    const told = await notices();

    const branch = `plansync/${plan}`;
    expect(told).toEqual([
      `warning: The changes of docs/plans/harbor.md are on the branch ${branch}: GitHub refused to open a pull request in ada/harbor: GitHub Actions is not permitted to create or approve pull requests. Turn on "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General). Or open it yourself: ${stage.sandbox.url}/ada/harbor/compare/main...${branch}?expand=1`,
    ]);
  });

  it("says whose rejection it respects", async () => {
    await start();
    stage.repo.repository.actionsMayCreatePulls = true;
    await stage.sync();
    stage.repo.protectBranch("main", { requirePullRequest: true });
    close("Seed the data");
    await stage.sync();
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");

    expect(await notices()).toEqual([
      "warning: Closing pull request #6 rejected 1 tick of docs/plans/harbor.md. Reopen it to accept them after all, or change the issues back.",
    ]);
  });

  it("says what blocks its pull request", async () => {
    await start();
    stage.repo.repository.actionsMayCreatePulls = true;
    await stage.sync();
    stage.repo.protectBranch("main", { requirePullRequest: true });
    close("Seed the data");
    await stage.sync();
    const head = stage.repo.pulls()[0]?.pull?.headRef ?? "";
    stage.repo.push({ "notes.md": "mine\n" }, { branch: head, author: "ada" });
    close("Write the docs");

    expect(await notices()).toEqual([
      "warning: Pull request #6 contains commits that plansync did not make; docs/plans/harbor.md was not updated there. Merge or close its pull request and delete the branch; the next run proposes what is left.",
    ]);
  });
});
