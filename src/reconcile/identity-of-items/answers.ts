import { issueNumberSchema, type IssueNumber } from "../../ports/issue-number.ts";
import * as z from "zod/mini";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";

/** A person's statement about an item that is not on the branch yet: which issue belongs to it. */
export interface Answer {
  readonly issue: IssueNumber;
  /** Normalised title of the item. */
  readonly title: string;
}

const answers = z.array(z.strictObject({ issue: issueNumberSchema, title: z.string() }));

/** Returns the path of the file at the state reference with the answers about one plan. */
export function answersPath(planId: string): string {
  return `answers/${planId}.json`;
}

/** Reads the answers about a plan; an unreadable file counts as having none. */
export function readAnswers(files: ReadonlyMap<string, string>, planId: string): readonly Answer[] {
  const text = files.get(answersPath(planId));
  if (text === undefined) return [];
  try {
    const parsed = answers.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Returns the item that an answer is about; null where no item, or more than one, has its title. */
export function itemOfAnswer(plan: Plan, { title }: Answer): Item | null {
  const [item, ...others] = plan.items.filter((each) => each.index > 0 && normaliseTitle(each.title) === title);
  return item === undefined || others.length > 0 ? null : item;
}

/** Adds an answer; the last one about an issue or a title counts. */
export function withAnswer(known: readonly Answer[], answer: Answer): readonly Answer[] {
  return [...known.filter(({ issue, title }) => issue !== answer.issue && title !== answer.title), answer];
}

export function renderAnswers(list: readonly Answer[]): string {
  return `${JSON.stringify(list, null, 1)}\n`;
}
