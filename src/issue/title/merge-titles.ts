import { withTails } from "../../plan/edit/title/cut-title.ts";
import { splitOwnId } from "../../plan/edit/title/own-id.ts";
import { transferWords, type WordConflict } from "../../plan/edit/title/transfer-words.ts";
import type { Item } from "../../plan/model/plan.ts";
import { readIssueTitle } from "./read-title.ts";
import { issueTitle } from "./issue-title.ts";

/** What the title of an item is called in its plan. */
type Named = Pick<Item, "title" | "id">;

/** The titles of an item and of its issue, as they are and as they were at the base of each. */
export interface BothTitles {
  readonly plan: { readonly base: Named; readonly now: Named };
  readonly issue: { readonly base: string; readonly now: string };
}

/** What the two titles become. */
export interface MergedTitles {
  /** In the plan, of any length. The same as it is where nothing flows into it. */
  readonly plan: string;
  /** On the issue. The same as it is where it says what it is to say already, be it with marks and pictures of its own. */
  readonly issue: string;
  /** Words that both changed, each otherwise; they stay on both sides. */
  readonly conflicts: readonly WordConflict[];
}

/** Merges the titles of an item and of its issue by words, each against its own base. Of a long title the tail stays. */
export function mergeTitles({ plan, issue }: BothTitles): MergedTitles {
  const { lead, words: onto } = splitOwnId(plan.now);
  const base = splitOwnId(plan.base).words;
  const wordsOf = (title: string, item: Named): string =>
    splitOwnId({ ...item, title: readIssueTitle(title, item) }).words;
  const shown = { from: wordsOf(issue.base, plan.base), to: wordsOf(issue.now, plan.now) };
  const { from, to } = withTails(shown, { base, onto });
  const here = transferWords({ from, to, onto, base });
  const there = transferWords({ from: base, to: onto, onto: to, base: from });
  const wanted = issueTitle({ title: `${lead}${there.title}` });
  const isSaid = readIssueTitle(issue.now, plan.now) === wanted && hasLead(issue.now, lead);
  return {
    plan: here.title === onto ? plan.now.title : `${lead}${here.title}`,
    issue: isSaid ? issue.now : wanted,
    conflicts: here.conflicts,
  };
}

/** The id stands in the issue's own title as well: dropped or changed, it comes back. */
function hasLead(title: string, lead: string): boolean {
  return title.includes(lead.trim());
}
