import { readTrait } from "../items/trait.ts";
import type { TraitChange } from "../items/tracked-item.ts";

/** Says what became of an item's trait: `started`, `no longer #backend`, `owned by @ada`. */
export function traitText({ trait, isSet }: TraitChange): string {
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return isSet ? "started" : "no longer started";
    case "tag":
      return isSet ? `#${found.tag}` : `no longer #${found.tag}`;
    case "owner":
      return isSet ? `owned by ${found.login}` : `no longer owned by ${found.login}`;
  }
}
