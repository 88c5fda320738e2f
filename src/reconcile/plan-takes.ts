import type { ObservedIssue } from "../ports/issue.ts";
import type { Policy } from "./input/policy.ts";
import { valueOnIssue } from "./merge/field-values.ts";
import { nameOfLogin } from "./merge/owners.ts";
import { readTrait, type Trait } from "./items/trait.ts";
import type { Take } from "./input/take.ts";
import type { TrackedItem } from "./items/tracked-item.ts";

/** Returns what was changed on GitHub and is to be written into the plan, beside marks. */
export function planTakes(
  items: readonly TrackedItem[],
  policy: Pick<Policy, "assignees" | "fields">,
): readonly Take[] {
  return items.flatMap(({ item, key, issue, title, traits }): readonly Take[] => {
    if (issue === null) return [];
    const from = { index: item.index, key, source: issue.number };
    return [
      ...(title.plan === null ? [] : [{ ...from, kind: "title" as const, title: title.plan }]),
      // Who comes is written before who goes: the one takes the other's place.
      ...traits.toPlan
        .toSorted((a, b) => Number(b.isSet) - Number(a.isSet))
        .map((change) => ({
          ...from,
          ...change,
          kind: "trait" as const,
          title: item.title,
          name: nameFor(change.trait, issue, policy),
        })),
    ];
  });
}

/** Returns a tag as the label spells it, an owner as the plan calls them, and a field's value as the issue says it. */
function nameFor(
  trait: Trait,
  issue: ObservedIssue,
  { assignees, fields }: Pick<Policy, "assignees" | "fields">,
): string {
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return trait;
    case "tag":
      return issue.labels.find((label) => label.toLowerCase() === found.tag) ?? found.tag;
    case "owner":
      return nameOfLogin(
        issue.assignees.find((login) => login.toLowerCase() === found.login) ?? found.login,
        assignees,
      );
    case "field": {
      const meaning = fields.get(found.field);
      return (meaning === undefined ? null : valueOnIssue(issue, meaning, [found.value])) ?? found.value;
    }
  }
}
