import { startActionBench } from "./cold-start.ts";
import type { Figure } from "./figure.ts";

/** Requests that the built Action makes for events on an issue that plansync has nothing to do with. */
export async function measureForeignEvents(): Promise<Readonly<Record<"issues" | "issue_comment", number>>> {
  const bench = await startActionBench(20);
  const { sandbox } = bench;
  const repo = sandbox.repo("ada/harbor");
  const { number } = repo.createIssue({ title: "The crane squeaks", body: "Oil it?" });
  const comment = repo.comment(number, "Oiled.");
  const count = async (name: "issues" | "issue_comment", payload: Readonly<Record<string, unknown>>) => {
    const mark = sandbox.log.mark();
    await bench.run({ name, payload });
    return sandbox.log.mark() - mark;
  };
  const options = { repo: "ada/harbor", number };
  const issues = await count("issues", sandbox.eventPayload("issues", { ...options, action: "opened" }));
  const commented = { ...options, action: "created", commentId: comment.id };
  const comments = await count("issue_comment", sandbox.eventPayload("issue_comment", commented));
  await bench.close();
  return { issues, issue_comment: comments };
}

export const foreignEvents: Figure = {
  name: "foreign-events",
  measure: async () => {
    const { issues, issue_comment: comments } = await measureForeignEvents();
    return [
      {
        figure: "`issues`, `issue_comment` event on an issue that is not ours: requests",
        goal: "0, 0",
        measured: `${issues}, ${comments}`,
        isMet: issues + comments === 0,
        note: "by the built Action",
      },
    ];
  },
};
