import * as z from "zod";
import type { Check } from "./check.ts";
import type { IssueFamily, IssueMaker } from "./issues.ts";
import { must, wordsOf } from "./probe.ts";
import { note, passIf } from "./sheet.ts";

/** Levels of sub-issues that GitHub documents. */
const LEVELS = 8;
const anything = z.unknown();

/** Steps 16 to 18: dependencies, sub-issues that can't be, and depth; above all, in which words they are refused. */
export async function relations(check: Check, { parent, child }: IssueFamily, maker: IssueMaker): Promise<void> {
  const { probe, sheet } = check;
  const mutate = (name: string, input: Readonly<Record<string, string>>) =>
    probe.graphql(
      `mutation Relate($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { clientMutationId } }`,
      { input },
      anything,
    );
  await sheet.step(
    {
      id: "16",
      what: "addBlockedBy, and what is refused",
      expected: "the first without an error; words of the others",
    },
    async () => {
      const other = must(await maker.create("Smoke: blocker")).createIssue.issue;
      const blocked = { issueId: child.id, blockingIssueId: other.id };
      const first = await mutate("addBlockedBy", blocked);
      if (!first.ok && /doesn't exist on type|undefinedField/i.test(first.words))
        return note(`no dependencies here: ${first.words}`);
      const again = await mutate("addBlockedBy", blocked);
      const circle = await mutate("addBlockedBy", { issueId: other.id, blockingIssueId: child.id });
      await mutate("removeBlockedBy", blocked);
      const gone = await mutate("removeBlockedBy", blocked);
      sheet.fact(`addBlockedBy again: ${wordsOf(again)}`);
      sheet.fact(`addBlockedBy in a circle: ${wordsOf(circle)}`);
      sheet.fact(`removeBlockedBy of what isn't there: ${wordsOf(gone)}`);
      const seen = `first ${wordsOf(first)}; again ${wordsOf(again)}; circle ${wordsOf(circle)}; removed twice ${wordsOf(gone)}`;
      return passIf(first.ok, seen, "dependencies can't be kept");
    },
  );
  await sheet.step(
    { id: "17", what: "addSubIssue of a child again, and of its own parent", expected: "refused" },
    async () => {
      const again = await mutate("addSubIssue", { issueId: parent.id, subIssueId: child.id });
      const circle = await mutate("addSubIssue", { issueId: child.id, subIssueId: parent.id });
      sheet.fact(`addSubIssue of a child again: ${wordsOf(again)}`);
      sheet.fact(`addSubIssue of its own parent: ${wordsOf(circle)}`);
      return passIf(
        !again.ok && !circle.ok,
        `${wordsOf(again)}; ${wordsOf(circle)}`,
        "a circle of sub-issues is possible",
      );
    },
  );
  await sheet.step(
    { id: "18", what: "children of children until refused", expected: `refused at level ${LEVELS + 1}; no issue made` },
    async () => {
      let above = child.id;
      // The child is at level 2.
      for (let level = 3; level <= LEVELS + 2; level += 1) {
        const title = `Smoke: level ${level}`;
        const answer = await maker.create(title, { parentIssueId: above });
        if (answer.ok && answer.data.createIssue.issue.parent !== null) {
          above = answer.data.createIssue.issue.id;
          continue;
        }
        const lost = answer.ok ? [answer.data.createIssue.issue.number] : await maker.findLost(title);
        const said = `level ${level} refused with ${wordsOf(answer)}; the issue was ${lost.length === 0 ? "not made" : "made all the same"}`;
        sheet.fact(`createIssue too deep: ${said}`);
        await maker.closeLost(lost);
        return passIf(lost.length === 0, said, "a refused creation leaves an issue without a parent");
      }
      sheet.fact(`createIssue ${LEVELS + 2} levels deep is accepted`);
      return note(`${LEVELS + 2} levels are accepted`);
    },
  );
}
