import { elementAt } from "../plan/model/element-at.ts";
import type { Matchable } from "./text/matchable.ts";
import { normaliseTitle } from "./text/normalise.ts";
import { shortHash } from "./text/short-hash.ts";

/**
 * Returns the id of a plan first seen at this path of a repository: the same path gives the same id, unless another
 * plan has it.
 *
 * @param repository GitHub's id of the repository; 0 where it is unknown. Older versions derived ids without it.
 */
export function planId(path: string, taken: (id: string) => boolean, repository = 0): string {
  const place = repository === 0 ? ["plan", path] : ["plan", String(repository), path];
  return firstFree((counter) => shortHash([...place, String(counter)]), taken);
}

/** Derives the key of a new item. The counter distinguishes equal siblings. */
function itemKey(plan: string, parentKey: string, normalisedTitle: string, counter: number): string {
  return shortHash(["item", plan, parentKey, normalisedTitle, String(counter)]);
}

/**
 * Returns the key of every item, in document order. Items of `keptKeys` (by index) keep theirs; the key of a new one is
 * derived from the plan's id, its parent's key and its normalized title, so that a run repeated after a crash gives the
 * same keys.
 *
 * @param taken keys that other items had or have (removed items, other plans): never given again
 */
export function assignKeys(
  plan: string,
  items: readonly Matchable[],
  keptKeys: ReadonlyMap<number, string>,
  taken: (key: string) => boolean,
): string[] {
  const used = new Set(keptKeys.values());
  const keys: string[] = [];
  const counters = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const kept = keptKeys.get(index);
    const parentKey = item.parent === null ? "" : elementAt(keys, item.parent, "keys");
    const key = kept ?? nextFree(parentKey, normaliseTitle(item.title));
    used.add(key);
    keys.push(key);
  }
  return keys;

  /** Counts on from the last equal sibling: keys taken for it are taken for this one. */
  function nextFree(parentKey: string, title: string): string {
    const name = `${parentKey}\n${title}`;
    for (let counter = counters.get(name) ?? 0; ; counter += 1) {
      const key = itemKey(plan, parentKey, title, counter);
      if (used.has(key) || taken(key)) continue;
      counters.set(name, counter + 1);
      return key;
    }
  }
}

function firstFree(make: (counter: number) => string, taken: (key: string) => boolean): string {
  let counter = 0;
  while (taken(make(counter))) counter++;
  return make(counter);
}
