import type { Check } from "./check.ts";
import type { IssueMaker } from "./issues.ts";
import { must, wordsOf } from "./probe.ts";
import { note, pass } from "./sheet.ts";

/** One more than GitHub documents. */
const CHILDREN = 101;

/** Step 26: children of one parent, one after the other, until creating is refused. */
export async function manyChildren({ sheet }: Check, maker: IssueMaker): Promise<void> {
  await sheet.step(
    {
      id: "26",
      what: `${CHILDREN} children of one parent`,
      expected: "the last refused; when others are, and in which words",
    },
    async () => {
      const parent = must(await maker.create("Smoke: many children")).createIssue.issue;
      const start = Date.now();
      for (let count = 1; count <= CHILDREN; count += 1) {
        const title = `Smoke: child ${count}`;
        const answer = await maker.create(title, { parentIssueId: parent.id });
        if (answer.ok) continue;
        const lost = await maker.findLost(title);
        await maker.closeLost(lost);
        const made = lost.length === 0 ? "not made" : "made all the same";
        const said = `child ${count} refused after ${Math.round((Date.now() - start) / 1000)} s with ${wordsOf(answer)}; the issue was ${made}`;
        sheet.fact(said);
        return count === CHILDREN ? pass(said) : note(said);
      }
      sheet.fact(`${CHILDREN} children are accepted`);
      return note(`${CHILDREN} children are accepted`);
    },
  );
}
