import { ConfigError } from "../errors.ts";
import { findNearest } from "../config/nearest.ts";
import { normaliseTitle } from "../identity/text/normalise.ts";
import type { Item, Plan } from "../plan/model/plan.ts";
import type { TrackedPlan } from "../sync/read/assign-plans.ts";
import type { Changes } from "../reconcile/changes.ts";
import type { DecidedPlan } from "../sync/stages/stages.ts";

/** Which item is meant: by its key, or in a person's words. */
export type ItemQuery = { readonly key: string } | { readonly text: string };

/** An item of a plan in a run. */
export interface FoundItem {
  readonly tracked: TrackedPlan;
  readonly plan: Plan;
  readonly changes: Changes;
  readonly item: Item;
  readonly key: string;
}

/** Maximum number of candidates listed in a message. */
const MAX_LISTED = 5;

/**
 * Finds the one item that is meant: by key, by place (`docs/plan.md:12`), by title, or by a part of a title that only
 * one item has.
 * @throws ConfigError when none or several match; the message lists close matches.
 */
export function findItem(plans: readonly DecidedPlan[], query: ItemQuery): FoundItem {
  const all = plans.flatMap(itemsOf);
  if ("key" in query)
    return only(
      all.filter(({ key }) => key === query.key),
      `the key ${query.key}`,
    );
  const text = query.text.trim();
  const title = normaliseTitle(text);
  const byName = all.filter((found) => found.key === text || placeOf(found) === text);
  if (byName.length > 0) return only(byName, `"${text}"`);
  const exact = all.filter(({ item }) => normaliseTitle(item.title) === title || item.id === text);
  if (exact.length > 0 || title === "") return only(exact, `"${text}"`);
  const partly = all.filter(({ item }) => normaliseTitle(item.title).includes(title));
  if (partly.length > 0) return only(partly, `"${text}"`);
  const near = findNearest(text, titlesOf(all));
  throw nothingFound(
    `"${text}"`,
    all.find((found) => found.item.title === near),
  );
}

function titlesOf(all: readonly FoundItem[]): readonly string[] {
  return all.map(({ item }) => item.title);
}

/** Path and line, as editors and compilers write them. */
export function placeOf({ tracked, item }: Pick<FoundItem, "tracked" | "item">): string {
  return `${tracked.file.path}:${item.line}`;
}

function itemsOf({ tracked, changes }: DecidedPlan): readonly FoundItem[] {
  const { plan } = tracked.file;
  if (plan === null || changes === null) return [];
  return changes.items.map(({ item, key }) => ({ tracked, plan, changes, item, key }));
}

function only(found: readonly FoundItem[], what: string): FoundItem {
  const [first, ...others] = found;
  if (first === undefined) throw nothingFound(what, undefined);
  if (others.length === 0) return first;
  const list = found.slice(0, MAX_LISTED).map((each) => `${placeOf(each)} (${each.item.title})`);
  const more = found.length > MAX_LISTED ? `, and ${found.length - MAX_LISTED} more` : "";
  throw new ConfigError(`${found.length} items match ${what}: ${list.join(", ")}${more}.`, {
    hint: "Name the one you mean by its place, such as `docs/plan.md:12`.",
  });
}

/** @param near the item that was probably meant. */
function nothingFound(what: string, near: FoundItem | undefined): ConfigError {
  return new ConfigError(`No item matches ${what}.`, {
    hint:
      near === undefined
        ? "Name it by its title, a part of it, or its place (`docs/plan.md:12`)."
        : `Did you mean "${near.item.title}" (\`${placeOf(near)}\`)?`,
  });
}
