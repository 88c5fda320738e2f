/** A title as the soak's people see it: the id of its line, and words each of which has a place of its own. */
export interface TitleSlots {
  readonly id: string;
  /** The last one may be empty: it is where people put words behind. */
  readonly words: string[];
}

/** Takes a title apart. */
export function slotsOf(title: string): TitleSlots {
  const id = /^Step \d+: /.exec(title)?.[0] ?? "";
  const words = title.slice(id.length).split(" ");
  return { id, words: Array.from({ length: SLOTS }, (_, at) => words[at] ?? "") };
}

/** The opposite. */
export function titleFrom({ id, words }: TitleSlots): string {
  return `${id}${words.filter((word) => word !== "").join(" ")}`;
}

/** Puts another word into a place of a title. */
export function withWord(title: string, at: number, word: string): string {
  const { id, words } = slotsOf(title);
  const filled = words.filter((each) => each !== "").length;
  return titleFrom({ id, words: words.with(Math.min(at, filled), word) });
}

/** Five words of an item's own, and one that people put behind. */
export const SLOTS = 6;
