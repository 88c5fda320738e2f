/**
 * What an item either has or has not, beside its state: it is started, it bears a tag, somebody owns it. On GitHub that
 * is a label or an assignee. Written as `started`, `tag backend` and `owner ada`: sets of these merge element by element.
 */
export type Trait = string;

export const STARTED = "started";
/** Begins a trait that is a tag. */
export const TAG = "tag ";
/** Begins a trait that is an owner. */
const OWNER = "owner ";

/** What a trait is. */
export type TraitKind =
  | { readonly kind: "started" }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "owner"; readonly login: string };

/** Reads a trait. */
export function readTrait(trait: Trait): TraitKind {
  if (trait.startsWith(TAG)) return { kind: "tag", tag: trait.slice(TAG.length) };
  if (trait.startsWith(OWNER)) return { kind: "owner", login: trait.slice(OWNER.length) };
  return { kind: "started" };
}

/** Returns the trait of being owned by somebody. Logins know no case. */
export function ownerTrait(login: string): Trait {
  return `${OWNER}${login.toLowerCase()}`;
}
