import { describe, expect, it } from "@jest/globals";
import { workOutPreview } from "../../src/respond/work-out-preview.ts";
import { PULL_TO_PREVIEW, respondContext } from "../support/memory-respond.ts";
import { syncedRepository } from "../support/memory-stages.ts";

const PLAN = `# House

## Step 1: Lay the pipes

- [ ] Dig

## Step 2: Pour the floor

**Depends On**: Step 1

- [ ] Mix

## Step 3: Hang the doors

**Depends On**: Step 1

- [ ] Measure
`;

/** What the comment on a pull request says that closes these issues, or changes the plan to this text. */
async function commentOn(agents: string, { closing = [] as readonly number[], text = PLAN } = {}): Promise<string> {
  const repo = await syncedRepository({ "PLAN.md": PLAN, ".github/plansync.yml": `agents: ${agents}\n` });
  const files = text === PLAN ? {} : { "PLAN.md": text };
  const found = await workOutPreview(await respondContext(repo, { files, closing }), PULL_TO_PREVIEW);
  return (found.kind === "preview" ? found.comment : null) ?? "";
}

describe("the preview of a pull request", () => {
  it.each<[string, string, Parameters<typeof commentOn>[1], string]>([
    [
      "an issue that it closes",
      "{ start: workflow:agent.yml }",
      { closing: [2] },
      "Merging makes #4 and #6 ready; 2 agents start.",
    ],
    [
      "the last task that it closes",
      "{ start: workflow:agent.yml, at-once: 1 }",
      { closing: [3] },
      "Merging makes #4 and #6 ready; 1 agent starts.",
    ],
    [
      "a box that it ticks",
      "{ start: label }",
      { text: PLAN.replace("[ ] Dig", "[x] Dig") },
      "Merging makes #4 and #6 ready.",
    ],
    [
      "a step that it adds",
      "{ start: copilot }",
      { text: `${PLAN}\n## Step 4: Paint\n\n- [ ] Choose a red\n` },
      "Merging makes 1 new item ready; 1 agent starts.",
    ],
  ])("says what becomes ready by %s", async (_, agents, pull, said) => {
    expect(await commentOn(agents, pull)).toContain(`\n\n${said}`);
  });

  it.each([
    ["where no agents are started", "{ unit: step }"],
    ["where nothing becomes ready", "{ start: label }"],
  ])("says nothing of it %s", async (what, agents) => {
    const closing = what.includes("nothing") ? [5] : [2];

    expect(await commentOn(agents, { closing })).not.toContain("Merging makes");
  });
});
