import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { bindItem } from "../../../src/commands/bind.ts";
import { ConfigError } from "../../../src/errors.ts";
import { runCommentCommand } from "../../../src/respond/comment-command.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema

**Verification**:
- [ ] The schema is there
`;

let stage: EngineStage;
beforeEach(async () => {
  stage = await startStage({ [PATH]: PLAN });
  await stage.sync();
});
afterEach(async () => stage.sandbox.close());

/** The record as a later version might leave it. */
async function writeNewerRecord(): Promise<void> {
  const { reader, writer } = stage.context();
  const state = await reader.readState();
  const path = [...state.files.keys()].find((name) => name.startsWith("plans/")) ?? "";
  const text = state.files.get(path) ?? "";
  await writer.writeState(state.commit, new Map([[path, text.replace(/"format": ?3/, '"format": 99')]]), "Later");
}

async function say(issue: number, body: string): Promise<string> {
  const { id } = stage.repo.comment(issue, body, "ada");
  const isPull = stage.repo.issue(issue).pull !== null;
  await expect(
    runCommentCommand(stage.respond(), { issue, isPull, commentId: id, body, author: "ada" }),
  ).rejects.toThrow(ConfigError);
  return (stage.comments(issue).at(-1) ?? "").replaceAll("\u200b", "");
}

describe("what plansync refuses", () => {
  it("is a record of a newer version, which stops the run", async () => {
    await writeNewerRecord();
    const mark = stage.sandbox.log.mark();

    await expect(stage.sync()).rejects.toMatchObject({
      message: expect.stringMatching(/^The record plans\/\w+\.json has format 99; this version knows 3\.$/),
      hint: "A newer version of plansync has worked on this repository: use that version, or a newer one.",
    });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("is binding a check, which has no issue of its own", async () => {
    await expect(bindItem(stage.context(), { text: "The schema is there" }, 1)).rejects.toMatchObject({
      message: '"The schema is there" is a check: it lives as a checkbox in the issue above it.',
      hint: "Bind the step or task that it belongs to.",
    });
  });

  it("is binding a pull request, or an issue that belongs to no item, without a name", async () => {
    stage.repo.push({ "README.md": "# Harbor\n" }, { branch: "topic" });
    const pull = stage.repo.openPull({ title: "Read me", head: "topic" }).number;
    expect(await say(pull, "/plansync bind")).toContain(
      "`/plansync bind` needs to know what to bind. Write `/plansync bind #12`, or the title of an item.",
    );
    const stranger = stage.repo.createIssue({ title: "A wish", by: "ada" }).number;

    expect(await say(pull, "/plansync bind #1")).toContain(
      "A pull request can't be bound to an item. Name both here (`/plansync bind #12 <title of an item>`), or write the command on an issue.",
    );
    expect(await say(stranger, "/plansync bind #1")).toContain(
      `#${stranger} is not the issue of any item. Write \`/plansync bind #12\` on an item's own issue, or \`/plansync bind\` with the title of the item here.`,
    );
  });
});
