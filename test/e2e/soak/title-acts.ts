import { choose, withIssue, type Perform } from "./choice.ts";
import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model-item.ts";
import { wordOf } from "./plan-text.ts";
import { SLOTS, withWord } from "./title-slots.ts";

/** How people and bots rename issues. Null: there is nobody to do it to, and nothing happens. */
export const TITLE_ACTS = {
  editTitle: rename("ada"),
  editTitleToo: rename("ada"),
  /** Nobody gave them write access: they propose. */
  editTitleAsOutsider: rename("eve"),
  editTitleAsBot: rename("title-fixer[bot]"),

  /** Somebody sets the title back to one that the issue had before. */
  titleBack: (harbor, a, b) => {
    const items = withIssue(harbor.model.items).filter(
      (item) => (harbor.formerTitles.get(item.id) ?? []).length > 0 && !(harbor.isUnderWay && isTitled(harbor, item)),
    );
    const item = choose(items, a);
    const title = item === undefined ? undefined : choose(harbor.formerTitles.get(item.id) ?? [], b);
    if (item === undefined || title === undefined || title === item.issueTitle) return null;
    return retitle(harbor, item, title, "ada");
  },
} satisfies Record<string, Perform>;

function rename(by: string): Perform {
  return (harbor, a, b) => {
    const items = withIssue(harbor.model.items).filter((item) => !(harbor.isUnderWay && isVague(harbor, item, by)));
    const item = choose(items, a);
    if (item === undefined) return null;
    return retitle(harbor, item, withWord(item.issueTitle, b % SLOTS, wordOf(b)), by);
  };
}

/**
 * True where it matters whether the sync on its way was there before: the plan's word goes to the issue, where the next
 * one replaces it, or stands against it; and a title that nobody with write access set hides the one before.
 */
function isVague(harbor: Harbor, item: ModelItem, by: string): boolean {
  return by === "ada" ? harbor.shifted.has(item.id) : isTitled(harbor, item);
}

function isTitled({ shifted, retitled }: Harbor, { id }: ModelItem): boolean {
  return shifted.has(id) || retitled.has(id);
}

function retitle(harbor: Harbor, item: ModelItem & { issue: number }, title: string, by: string): string {
  harbor.formerTitles.set(item.id, [...(harbor.formerTitles.get(item.id) ?? []), item.issueTitle]);
  harbor.retitled.add(item.id);
  harbor.stage.repo.editIssue(item.issue, { title }, by);
  item.issueTitle = title;
  if (by === "ada") item.votedTitle = title;
  return `#${item.issue} is retitled to "${title}" by ${by}`;
}
