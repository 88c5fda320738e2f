import { issueTitle } from "../../issue/title/issue-title.ts";
import { mergeTitles } from "../../issue/title/merge-titles.ts";
import { readIssueTitle } from "../../issue/title/read-title.ts";
import { splitGivenId } from "../../plan/edit/title/own-id.ts";
import type { Item } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { TitlesOfSides } from "../../record/record.ts";
import { titlesAtBase } from "./titles-at-base.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { ItemWithPlace, TitledItem, TitleOutcome } from "../items/tracked-item.ts";
import { keepsClosedTitle } from "./closed-titles.ts";
import { voteOf, type TextRights, type TitleVote } from "./title-votes.ts";
import { readUnrecordedTitle, titlesByMarker } from "./unrecorded-titles.ts";

/** Adds to each item what becomes of its title on both sides. */
export function mergeItemTitles(input: ReconcileInput, items: readonly ItemWithPlace[]): readonly TitledItem[] {
  return items.map((row) => ({ ...row, title: mergeTitle(input, row) }));
}

/** Both sides say the same, or there is only one side. */
const AGREED: TitleOutcome = {
  plan: null,
  issue: null,
  drift: null,
  conflict: null,
  proposal: null,
  before: null,
  after: null,
};

function mergeTitle(input: ReconcileInput, row: ItemWithPlace): TitleOutcome {
  const { item, issue, base } = row;
  if (issue === null || item.reference?.isAlone === true) return AGREED;
  if (item.unread !== undefined) return { ...AGREED, before: base === null ? null : titlesAtBase(base) };
  const title = issueTitle(item);
  if (issue.title === title) return AGREED;
  const both = { plan: title, issue: issue.title };
  if (keepsClosedTitle(row))
    return { ...AGREED, before: base === null ? both : titlesAtBase(base), drift: row.isAssumed ? KEPT : null };
  const { offer } = row;
  const recorded =
    offer === null
      ? base === null
        ? titlesByMarker(issue, title)
        : titlesAtBase(base)
      : { plan: offer.said, issue: offer.said };
  if ((row.isAdopted && offer === null) || recorded === null || input.contact === "other-branch")
    return { ...AGREED, before: both, drift: `its issue is called "${issue.title}"` };
  const { recordedAt, texts } = input;
  const known = readUnrecordedTitle(issue, recorded, title, { recordedAt, viewer: texts.viewer });
  if (known.title !== issue.title) return { ...AGREED, issue: known.title, before: recorded, after: recorded };
  const wholeBase = base !== null && issueTitle(base.item) === known.base.plan ? base.item.title : known.base.plan;
  const sides: Sides = { item, issue, planTitle: title, base: known.base, wholeBase };
  if (!input.policy.takes.has("title") || input.record?.takes === false) return mergeOneWay(sides);
  return mergeBothWays(sides, rightsOf(input));
}

const KEPT = "its closed issue keeps its title, since it is not certain that it belongs to this item";

/** The titles of both sides of an item that differ. */
interface Sides {
  readonly item: Item;
  readonly issue: ObservedIssue;
  readonly planTitle: string;
  /** The plan's title at the base, as long as it is known. */
  readonly wholeBase: string;
  readonly base: TitlesOfSides;
}

/** Returns who may change text of a plan through an issue. */
export function rightsOf({ texts, mayWrite = () => false, policy, record }: ReconcileInput): TextRights {
  return { viewer: texts.viewer, mayWrite, trustedBots: policy.trustedBots, proposals: record?.proposals ?? {} };
}

/** A title that was written on GitHub stays there until the plan's title changes. */
function mergeOneWay({ planTitle, issue, base }: Sides): TitleOutcome {
  if (planTitle !== base.plan) return { ...AGREED, issue: planTitle, before: base };
  return { ...AGREED, before: { plan: planTitle, issue: issue.title }, drift: driftOf(issue.title) };
}

/** Nobody has said anything since. */
const UNCHANGED: TitleVote = { title: null, proposedBy: null };

/** Merges word by word, each side against its own base. The plan comes first: an issue never says what no plan text said. */
function mergeBothWays({ item, issue, planTitle, base, wholeBase }: Sides, rights: TextRights): TitleOutcome {
  const vote = issue.title === base.issue ? UNCHANGED : voteOf(issue, base.issue, rights);
  const proposal = vote.proposedBy === null ? null : { title: issue.title, by: vote.proposedBy };
  const found = { ...AGREED, proposal, before: base };
  if (planTitle === base.plan && issue.title === base.issue) {
    // What is only for show, as backticks are, is no difference.
    if (readIssueTitle(issue.title, item) === readIssueTitle(planTitle, item)) return found;
    const isConflict = base.isConflict === true;
    const conflict = isConflict ? { here: planTitle, there: issue.title } : null;
    return { ...found, conflict, drift: isConflict ? null : driftOf(issue.title) };
  }
  const before = { title: wholeBase, id: item.id };
  const said = { base: base.issue, now: vote.title ?? base.issue };
  const merged = mergeTitles({ plan: { base: before, now: item }, issue: said });
  const conflict = merged.conflicts[0] ?? null;

  if (merged.plan !== item.title) {
    const taken = mergeTitles({ plan: { base: before, now: before }, issue: said }).plan;
    const shown = proposal === null && !hasOwnId(base.issue, item) ? issue.title : idOf(said.now, item);
    return { ...found, conflict, plan: merged.plan, after: { plan: issueTitle({ title: taken }), issue: shown } };
  }
  const wanted = merged.issue;
  const isPlansWord = proposal === null || wanted !== said.now;
  const left: TitlesOfSides = { plan: planTitle, issue: wanted, ...(conflict === null ? {} : { isConflict: true }) };
  if (wanted !== issue.title && isPlansWord)
    return { ...found, conflict, issue: wanted, after: wanted === planTitle ? null : left };
  if (conflict !== null) return { ...found, conflict, before: { ...left, issue: issue.title } };
  const isShow = readIssueTitle(issue.title, item) === readIssueTitle(planTitle, item);
  if (isShow) return AGREED;
  return { ...found, drift: proposal === null ? driftOf(issue.title) : null };
}

function hasOwnId(title: string, item: Item): boolean {
  return splitGivenId(title, item).lead !== "";
}

/** Returns an issue's title with the id of its line: without it, the issue has dropped it since, and gets it back. */
function idOf(title: string, item: Item): string {
  return issueTitle({ title: readIssueTitle(title, item) });
}

function driftOf(observed: string): string {
  return `its title was edited on GitHub, to "${observed}"`;
}
