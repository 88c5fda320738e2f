import { InternalError } from "../../errors.ts";
import { SINGLE_FIELDS, type SingleField } from "../../plan/edit/fields/write-field.ts";

/**
 * What an item either has or has not, beside its state: it is started, it bears a tag, somebody owns it. On GitHub that
 * is a label or an assignee. Written as `started`, `tag backend` and `owner ada`: sets of these merge element by element.
 * The value of a field is one, too, of which an item has one at most: `field milestone v2`.
 */
export type Trait = string;

/** A trait of which an item may have several: all but the value of a field. */
export type ElementTrait = typeof STARTED | `${typeof TAG}${string}` | `${typeof OWNER}${string}`;

export const STARTED = "started" as const;
/** Begins a trait that is a tag. */
export const TAG = "tag ";
/** Begins a trait that is an owner. */
const OWNER = "owner ";
/** Begins a trait that is the value of a field. */
const FIELD = "field ";

/** What a trait is. */
export type TraitKind =
  | { readonly kind: "started" }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "owner"; readonly login: string }
  | { readonly kind: "field"; readonly field: SingleField; readonly value: string };

/** Reads a trait. */
export function readTrait(trait: ElementTrait): Exclude<TraitKind, { kind: "field" }>;
export function readTrait(trait: Trait): TraitKind;
export function readTrait(trait: Trait): TraitKind {
  if (trait.startsWith(TAG)) return { kind: "tag", tag: trait.slice(TAG.length) };
  if (trait.startsWith(OWNER)) return { kind: "owner", login: trait.slice(OWNER.length) };
  if (trait.startsWith(FIELD)) {
    const [, field = "", value = ""] = /^field (\S+) (.*)$/u.exec(trait) ?? [];
    const known = SINGLE_FIELDS.find((each) => each === field);
    if (known === undefined) throw new InternalError(`The trait "${trait}" is of no field.`);
    return { kind: "field", field: known, value };
  }
  return { kind: "started" };
}

/** Returns the trait of a field's value. Values are compared without regard to case. */
export function fieldTrait(field: SingleField, value: string): Trait {
  return `${FIELD}${field} ${comparable(value)}`;
}

/** Returns a field's value as it is compared: GitHub's names know no case, and neither does whoever writes them down. */
export function comparable(value: string): string {
  return value.trim().replace(/\s+/g, " ").toLowerCase();
}

/** True for traits of which an item has one at most, where the first takes the place of the second. */
export function replaces(trait: Trait, other: Trait): boolean {
  const [a, b] = [readTrait(trait), readTrait(other)];
  return a.kind === "field" && b.kind === "field" && a.field === b.field;
}

/** Returns the trait of being owned by somebody. Logins know no case. */
export function ownerTrait(login: string): ElementTrait {
  return `${OWNER}${login.toLowerCase()}`;
}
