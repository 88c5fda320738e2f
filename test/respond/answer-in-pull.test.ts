import { describe, expect, it } from "@jest/globals";
import { answersPath, readAnswers } from "../../src/reconcile/identity-of-items/answers.ts";
import { answerInPull } from "../../src/respond/answer-in-pull.ts";
import { PULL, respondContext, type MemoryPull } from "../support/memory-respond.ts";
import { recordIn, syncedRepository } from "../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";
const NEW = { files: { "PLAN.md": `${PLAN}- [ ] Water the **garden**\n` } };

async function answered(text: string, pull: MemoryPull, before: readonly number[] = []) {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  const context = await respondContext(repo, pull);
  const answer = async (issue: number) => answerInPull(context, { pull: PULL, text, issue });
  for (const issue of before) await answer(issue);
  const kept = await answer(90);
  const { plan } = recordIn(repo);
  return { kept, answers: readAnswers(repo.state, plan), isWritten: repo.state.has(answersPath(plan)) };
}

describe("which issue belongs to an item that a pull request adds", () => {
  it("is kept by the item's title until it is merged", async () => {
    const { kept, answers } = await answered("Water the garden", NEW);

    expect(kept).toEqual({ path: "PLAN.md", line: 5, title: "Water the garden", issue: 90 });
    expect(answers).toEqual([{ issue: 90, title: "water the garden" }]);
  });

  it("is what was said last", async () => {
    expect((await answered("Water the garden", NEW, [77])).answers).toEqual([{ issue: 90, title: "water the garden" }]);
  });

  it.each<[why: string, text: string, pull: MemoryPull]>([
    ["the item is on the branch already: it can be bound at once", "one", NEW],
    ["the pull request brings no such item", "Paint the town", NEW],
    ["the pull request is not open", "Water the garden", { ...NEW, state: "merged" }],
  ])("is not kept where %s", async (_, text, pull) => {
    expect(await answered(text, pull)).toEqual({ kept: null, answers: [], isWritten: false });
  });
});
