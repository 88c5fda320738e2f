import type { Item, Plan } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Base } from "../../record/base.ts";
import type { Policy } from "../input/policy.ts";
import { ownerTrait, readTrait, STARTED, TAG, type ElementTrait } from "../items/trait.ts";
import { loginsOf } from "./owners.ts";

/** Words that are tags of a plan: labels of the same name are theirs. Lower case, since GitHub's labels know no case. */
export function tagsOfPlan({ items }: Plan): ReadonlySet<string> {
  return new Set(items.flatMap((item) => tagsOf(item)));
}

/** The same at the base: with the tags that went since, and whose labels could not be taken off. */
export function tagsAtBase({ plan, items }: Base): ReadonlySet<string> {
  const left = items.flatMap(({ traits }) => traits?.plan ?? []).map(readTrait);
  return new Set([...tagsOfPlan(plan), ...left.flatMap((found) => (found.kind === "tag" ? [found.tag] : []))]);
}

/** True for a plan that says of some work that it is started: only then is that rolled up, and labelled, further up. */
export function speaksOfStarted({ items }: Plan): boolean {
  return items.some(({ started, stateFrom }) => started && stateFrom === "own");
}

/** Returns the traits of an item as the plan says them; no owners where some that the plan names are no logins. */
export function traitsInPlan(item: Item, policy: Policy): readonly ElementTrait[] {
  const owners = loginsOf(item.fields.owner, policy.assignees) ?? [];
  return [
    ...(item.started && item.state === "open" ? [STARTED] : []),
    ...tagsOf(item).map((tag): ElementTrait => `${TAG}${tag}`),
    ...owners.map(ownerTrait),
  ];
}

/**
 * Returns the traits of an item as its issue says them.
 *
 * @param tags the words that are tags of the plan.
 */
export function traitsOnIssue(
  { labels, assignees }: ObservedIssue,
  item: Item,
  policy: Policy,
  tags: ReadonlySet<string>,
): readonly ElementTrait[] {
  const names = labels.map((name) => name.toLowerCase());
  const hasOwners = loginsOf(item.fields.owner, policy.assignees) !== null;
  return [
    ...(names.includes(policy.startedLabel.toLowerCase()) ? [STARTED] : []),
    ...names.filter((name) => tags.has(name)).map((name): ElementTrait => `${TAG}${name}`),
    ...(hasOwners ? assignees.map(ownerTrait) : []),
  ];
}

function tagsOf(item: Item): readonly string[] {
  return hashTagsOf(item).map((tag) => tag.toLowerCase());
}

/** Returns tags with a hash, as written: `[P]` and `MVP` are tags too, but don't describe the subject of the work. */
function hashTagsOf({ tags, text }: Item): readonly string[] {
  return tags.filter((tag) => text.includes(`#${tag}`));
}

/** Returns the labels that the tags of an item are on GitHub, spelled as the plan spells them. */
export function labelsOfTags(item: Item, policy: Policy): readonly string[] {
  return hashTagsOf(item).filter((tag) => isLabel(tag, policy));
}

/** True for a tag that is a label as well. GitHub refuses names of labels over 50 characters. */
export function isLabel(tag: string, { tagLabels }: Policy): boolean {
  return tagLabels && tag.length <= 50;
}
