import { afterEach } from "@jest/globals";
import type { LoggedRequest } from "github-sandbox";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

export const PATH = "docs/plans/harbor.md";
export const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs
`;

/** A repository with one plan whose ticks are to be written back. */
export interface TickStage extends EngineStage {
  /** The text of the plan, of the default branch where no commit or branch is named. */
  plan(at?: string): string;
  close(title: string): void;
  /** The pull requests' branch: there is one per plan. */
  branch(): string;
  /** Lets a human act once, right before the commit. */
  beforeCommit(act: () => void): void;
}

export const isCommit = (request: LoggedRequest) => request.rootFields.includes("createCommitOnBranch");

const opened: TickStage[] = [];
afterEach(async () => {
  for (const stage of opened.splice(0)) await stage.sandbox.close();
});

/** A repository with these files and nothing synced. */
export async function open(files: Readonly<Record<string, string | Uint8Array>>): Promise<TickStage> {
  const stage = await startStage(files);
  const made: TickStage = {
    ...stage,
    plan: (at) => stage.repo.readFile(PATH, at) ?? "",
    close: (title) => stage.repo.closeIssue(stage.numberOf(title), { by: "ada" }),
    branch: () => {
      const head = stage.repo.pulls()[0]?.pull?.headRef;
      if (head === undefined) throw new Error("there is no pull request");
      return head;
    },
    beforeCommit: (act) => {
      let hasActed = false;
      stage.sandbox.beforeRequest((request) => {
        if (hasActed || !isCommit(request)) return;
        hasActed = true;
        act();
      });
    },
  };
  opened.push(made);
  return made;
}

/** A repository whose plan is synced, and whose workflows may open pull requests. */
export async function start(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TickStage> {
  const stage = await open({ [PATH]: PLAN, "README.md": "Harbor\n", ...files });
  stage.repo.repository.actionsMayCreatePulls = true;
  await stage.sync();
  return stage;
}

/** As `start`, on a branch that takes no direct commits. */
export async function startProtected(kind: "classic" | "ruleset" = "classic"): Promise<TickStage> {
  const stage = await start();
  stage.repo.protectBranch("main", { requirePullRequest: true, kind });
  return stage;
}
