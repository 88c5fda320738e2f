import type { TraitTake } from "../input/take.ts";
import { readTrait } from "../items/trait.ts";

/** Says what became of an item's trait: `started`, `no longer #backend`, `owned by @ada`, `of milestone v2`. */
export function traitText({ trait, name, isSet }: Pick<TraitTake, "trait" | "name" | "isSet">): string {
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return isSet ? "started" : "no longer started";
    case "tag":
      return isSet ? `#${found.tag}` : `no longer #${found.tag}`;
    case "owner":
      return isSet ? `owned by ${found.login}` : `no longer owned by ${found.login}`;
    case "field":
      return isSet ? `of ${found.field} ${name}` : `no longer of ${found.field} ${name}`;
  }
}
