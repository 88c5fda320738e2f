import { afterEach, describe, expect, it } from "@jest/globals";
import { parseClaim } from "../../../src/agents/claim/claim.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";

const FILES = {
  "PLAN.md": "# Harbor\n\n- [ ] Dredge the basin\n",
  ".github/plansync.yml": "agents: { start: copilot }\n",
};

let stage: ActionStage;
afterEach(async () => stage.sandbox.close());

async function start(isOffered: boolean): Promise<void> {
  stage = await startActionStage(FILES);
  stage.repo.repository.offersCopilot = isOffered;
}

/** A sync with the token of a person, or of whatever else. */
async function run(agentToken: string): Promise<ActionRun> {
  return stage.run({ inputs: { "agent-token": agentToken } });
}

const person = (permissions?: string) =>
  stage.sandbox.token({ kind: "user", login: "ada", ...(permissions === undefined ? {} : { permissions }) });
const issue = () => stage.numberOf("Dredge the basin");
const assignees = () => stage.repo.issue(issue()).assignees.map(({ login }) => login);
const assignments = () =>
  stage.sandbox.log.entries.filter(({ method, path }) => method === "POST" && path.endsWith("/assignees"));
const notices = ({ report }: ActionRun) => report?.notices.map(({ message }) => message).join("\n") ?? "";

function claimState(): string | undefined {
  const ref = stage.repo.ref(`refs/plansync/claims/${issue()}`);
  const message = stage.repo.repository.git.findCommit(ref ?? "")?.message;
  if (message === undefined) return undefined;
  return parseClaim({ issue: issueNumber(issue()), commit: "", committedAt: epochMs(0), message }).state;
}

describe("Copilot is assigned to an item that is ready", () => {
  it("by the token of a person, which does nothing else, and once", async () => {
    await start(true);
    const token = person();

    const first = await run(token);
    const second = await run(token);

    expect(assignees()).toEqual(["Copilot"]);
    expect(claimState()).toBe("held");
    expect(notices(first)).toContain(`An agent was started on #${issue()}.`);
    expect(assignments()).toHaveLength(1);
    expect(notices(second)).not.toContain("An agent was started");
    const byPerson = stage.sandbox.log.entries.filter(({ login }) => login === "ada");
    expect(byPerson.filter(({ path }) => path !== "/graphql")).toEqual(assignments());
  });

  it.each([
    ["GitHub refuses it", true, "issues: read, contents: read", "No agent was started"],
    ["the repository does not offer it", false, undefined, "GitHub does not offer Copilot here"],
  ])("and where %s, the claim is given back and the run says why", async (_, isOffered, permissions, said) => {
    await start(isOffered);

    const ended = await run(person(permissions));

    expect(ended.exitCode).toBe(0);
    expect(notices(ended)).toContain(said);
    expect(claimState()).toBe("released");
    expect(assignees()).toEqual([]);
  });

  it("and not by the token of a workflow, which GitHub refuses", async () => {
    await start(true);

    const ended = await run(stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" }));

    expect(notices(ended)).toContain("GitHub does not offer Copilot here");
    expect(claimState()).toBe("released");
  });

  it("and without such a token nothing is asked of GitHub", async () => {
    await start(true);

    const ended = await stage.run();

    expect(notices(ended)).toContain("give one as `agent-token`");
    expect(assignments()).toEqual([]);
    expect(claimState()).toBe("released");
  });

  it("not again within the hour where the answer got lost", async () => {
    await start(true);
    const token = person();
    stage.sandbox.faults.add({ kind: "lost-response", match: ({ path }) => path.endsWith("/assignees") });

    const first = await run(token);
    await run(token);

    expect(notices(first)).toContain("is not known");
    expect(assignees()).toEqual(["Copilot"]);
    expect(assignments()).toHaveLength(1);
    expect(claimState()).toBe("held");
  });
});
