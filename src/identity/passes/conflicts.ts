import type { ItemWords } from "../text/item-words.ts";
import type { Work } from "./work.ts";

/** Whether the text rules out a pair even if the texts are alike: it says NEW, or names another issue. */
export function isExcluded({ before, after }: Work, old: number, now: number): boolean {
  const [one, other] = [before.words(old), after.words(now)];
  return (other.saysNew && !one.saysNew) || areDisjoint(one.issues, other.issues);
}

/**
 * Whether each text has an identifier, path or number that the other lacks: alike as they are, they may be the same
 * work for two things.
 */
export function areAboutDifferentThings({ before, after }: Work, old: number, now: number): boolean {
  const [one, other] = [before.words(old), after.words(now)];
  return (
    (hasOwn(one.codes, other.codes) && hasOwn(other.codes, one.codes)) ||
    (hasOwn(numbersOf(one), numbersOf(other)) && hasOwn(numbersOf(other), numbersOf(one)))
  );
}

/** Whether both have ids that name work, and different ones: then neither is a rival for the other's partner. */
export function haveDifferentNames({ before, after }: Work, old: number, now: number): boolean {
  const [one, other] = [before.words(old).id, after.words(now).id];
  return one?.names === true && other?.names === true && one.key !== other.key;
}

function numbersOf({ wording }: ItemWords): ReadonlySet<string> {
  return new Set(wording.match(/(?<!\S)\d+[a-z]?(?!\S)/gu));
}

function hasOwn(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((entry) => !other.has(entry));
}

function areDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((entry) => other.has(entry));
}
