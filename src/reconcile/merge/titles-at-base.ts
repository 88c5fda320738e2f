import { issueTitle } from "../../issue/title/issue-title.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Titles } from "../../record/record.ts";

/** Returns the titles of both sides when they last agreed, or were left apart. */
export function titlesAtBase({ titles, item }: BaseItem): Titles {
  return titles ?? { plan: issueTitle(item), issue: issueTitle(item) };
}
