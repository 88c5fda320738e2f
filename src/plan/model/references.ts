import { elementAt } from "./element-at.ts";
import type { ItemIndex } from "./item-index.ts";
import type { Item } from "./plan.ts";

/** Names by which items are called in a text: `t003`, `1.2`, `step 1`, `phase -1`, `us1`. */
export class References {
  readonly #byName = new Map<string, ItemIndex[]>();
  readonly #items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.#items = items;
    for (const item of items.slice(1)) for (const name of namesOf(item)) this.#add(name, item.index);
  }

  /** The item that `name` means for the item at `from`: the one closest in the tree, never itself or its own ancestor. */
  resolve(name: string, from: ItemIndex): ItemIndex | null {
    const named = this.#byName.get(name);
    if (named === undefined) return null;
    const around = this.#ancestors(from);
    const candidates = nearest(named, from).filter((index) => index !== from && !around.includes(index));
    let best: ItemIndex | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const distance = this.#distance(candidate, around);
      if (distance < least) [best, least] = [candidate, distance];
    }
    return best;
  }

  /** True where some item is called that. */
  has(name: string): boolean {
    return this.#byName.has(canonical(name));
  }

  /** Items named in document order from one to the other, for `T001-T004`. */
  range(prefix: string, first: number, last: number, width: number, from: ItemIndex): ItemIndex[] {
    const found: ItemIndex[] = [];
    for (let number = first; number <= last && number - first < 200; number += 1) {
      const index = this.resolve(`${prefix}${String(number).padStart(width, "0")}`, from);
      if (index !== null) found.push(index);
    }
    return found;
  }

  #add(name: string, index: ItemIndex): void {
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, [index]);
    else known.push(index);
  }

  #ancestors(index: ItemIndex): ItemIndex[] {
    const around: ItemIndex[] = [];
    const parentOf = (at: ItemIndex) => elementAt(this.#items, at, "items").parent;
    for (let parent = parentOf(index); parent !== null; parent = parentOf(parent)) around.push(parent);
    return around;
  }

  /** How many levels up from the asking item the two paths meet. */
  #distance(candidate: ItemIndex, around: readonly ItemIndex[]): number {
    for (const parent of this.#ancestors(candidate)) {
      const level = around.indexOf(parent);
      if (level >= 0) return level;
    }
    return around.length;
  }
}

/** Most items of one name that are weighed against each other. */
const MAX_NAMESAKES = 64;

/** Those of these indices, in order, that stand around an item. */
function nearest(indices: readonly ItemIndex[], from: ItemIndex): readonly ItemIndex[] {
  if (indices.length <= MAX_NAMESAKES) return indices;
  let [low, high] = [0, indices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(indices, middle, "indices") < from) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - MAX_NAMESAKES / 2, indices.length - MAX_NAMESAKES));
  return indices.slice(first, first + MAX_NAMESAKES);
}

function namesOf(item: Item): string[] {
  // A line of an overview has the name of the work that it only lists.
  if (item.why.kind.includes("summary-box")) return [];
  const names: string[] = [];
  const title = item.title.toLowerCase();
  if (item.id !== null) names.push(canonical(item.id));
  names.push(canonical(item.title));
  const word = /^(\p{L}[\p{L} ]*?)\s*[#-]?\s*([-−]?\d+(?:\.\d+)*[a-z]?)(?![\p{L}\p{N}])/u.exec(
    title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ""),
  );
  if (word !== null) {
    const [kind, number] = [elementAt(word, 1, "groups"), canonical(elementAt(word, 2, "groups"))];
    names.push(`${kind} ${number}`);
    if (kind.endsWith("story")) names.push(`us${number}`);
    if (number.includes(".")) names.push(number);
  }
  const ordinal = item.kind === "task" ? /^(\d{1,3})[.)]\s/.exec(item.text)?.[1] : undefined;
  if (ordinal !== undefined) names.push(`task ${ordinal}`, `step ${ordinal}`);
  const story = /user story (\d+)/.exec(title);
  if (story !== null && item.kind !== "check" && item.kind !== "task") {
    const number = elementAt(story, 1, "groups");
    names.push(`us${number}`, `user story ${number}`);
  }
  return [...new Set(names)];
}

/** One spelling of an id: lower case, one minus sign, no trailing dot. */
export function canonical(id: string): string {
  return id.toLowerCase().replace("−", "-").replace(/\s+/g, " ").replace(/\.$/, "").trim();
}
