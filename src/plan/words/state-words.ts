import type { Patterns } from "./patterns.ts";
import { folded } from "./unaccented.ts";

/** What a status word says. Started counts as open everywhere but in the plan's own status. */
export type StateWord = "done" | "started" | "open" | "dropped";

/** The state that a text begins with, and how long the words that say it are. */
export interface LeadingState {
  readonly says: StateWord;
  readonly length: number;
}

/** More than the longest words that say a state, marks of their letters included. */
const MAX_STATE = 120;

/** The words that say how something stands. */
export class StateWords {
  readonly #words: readonly { readonly word: string; readonly says: StateWord }[];

  constructor(states: Patterns["states"]) {
    this.#words = (["dropped", "open", "started", "done"] as const)
      .flatMap((says) => states[says].map((word) => ({ word: folded(word), says })))
      .sort((a, b) => b.word.length - a.word.length);
  }

  /** The state a text begins with. Case is ignored, the longest word wins. */
  at(text: string): LeadingState | null {
    const head = text.slice(0, MAX_STATE);
    const composed = head.normalize("NFC");
    const found = this.#in(composed);
    return found === null || composed === head
      ? found
      : { ...found, length: decomposedLength(head, composed, found.length) };
  }

  /** @param text in composed form. */
  #in(text: string): LeadingState | null {
    const lower = folded(text);
    for (const { word, says } of this.#words) {
      if (!lower.startsWith(word)) continue;
      const next = lower.slice(word.length);
      if (/^[\p{Script=Latin}\p{N}]/u.test(next) && /[\p{Script=Latin}]$/u.test(word)) continue;
      return { says, length: word.length };
    }
    return null;
  }
}

/** How much of a text composes to the first so many characters of its composed form. */
function decomposedLength(text: string, composed: string, length: number): number {
  const wanted = composed.slice(0, length);
  for (let end = length; end < text.length; end += 1)
    if (text.slice(0, end).normalize("NFC") === wanted && !/^\p{M}/u.test(text.slice(end))) return end;
  return text.length;
}
