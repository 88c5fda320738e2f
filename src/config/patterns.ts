import { DEFAULT_PATTERNS } from "../plan/words/default-patterns.ts";
import { wordKey } from "../plan/words/inline.ts";
import { folded } from "../plan/words/unaccented.ts";
import { FIELD_NAMES, HEADING_ROLES, type HeadingRole, type Patterns } from "../plan/words/patterns.ts";
import type { PatternWords } from "./patterns-schema.ts";

/** Roles that one word may have at the same time: a list of tasks is work, prerequisites are conditions. */
const TOGETHER: Readonly<Partial<Record<HeadingRole, readonly HeadingRole[]>>> = {
  work: ["tasks"],
  gates: ["prerequisites"],
  weakGates: ["prerequisites"],
};

/**
 * Returns the built-in words with those of the configuration added. Added words win: such a word loses its built-in
 * meaning. Returns the built-in object itself where nothing is added.
 */
export function addPatterns(words: PatternWords | undefined): Patterns {
  if (words === undefined) return DEFAULT_PATTERNS;
  const known = DEFAULT_PATTERNS;
  const { "depends-on": dependsOn, ...fields } = words.fields ?? {};
  const { "weak-gates": weakGates, ...roles } = words;
  const configured: Added<HeadingRole> = { ...roles, weakGates };
  return {
    levels: join(known.levels, words.levels ?? {}, ["phase", "step", "task"]),
    ...join(known, configured, HEADING_ROLES, TOGETHER),
    fields: join(known.fields, { ...fields, dependsOn }, FIELD_NAMES),
    states: join(known.states, words.states ?? {}, ["open", "started", "done", "dropped"]),
    own: {
      roles: new Map(HEADING_ROLES.flatMap((role) => (configured[role] ?? []).map((word) => [wordKey(word), role]))),
      levels: new Set(Object.values(words.levels ?? {}).flatMap(foldedWords)),
    },
  };
}

type Added<Name extends string> = Readonly<Partial<Record<Name, readonly string[] | undefined>>>;

/** Returns each list with its added words, and without those that were added to another list. */
function join<Name extends string>(
  known: Readonly<Record<Name, readonly string[]>>,
  added: Added<Name>,
  names: readonly Name[],
  together?: Readonly<Partial<Record<Name, readonly Name[]>>>,
): Readonly<Record<Name, readonly string[]>> {
  const lists = names.map((name) => {
    const elsewhere = names.filter((other) => other !== name && together?.[name]?.includes(other) !== true);
    const taken = new Set(elsewhere.flatMap((other) => foldedWords(added[other])));
    const kept = known[name].filter((word) => !taken.has(folded(word)));
    return [name, [...new Set([...kept, ...foldedWords(added[name])])]];
  });
  return Object.fromEntries(lists) as Record<Name, readonly string[]>;
}

function foldedWords(words: readonly string[] | undefined): readonly string[] {
  return (words ?? []).map(folded);
}
