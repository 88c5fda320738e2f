import type { Patterns } from "./patterns.ts";
import { alternatives, LONGEST_PHRASE } from "./phrases.ts";

/** What goes on after a word of a gate without making it a piece of work: `Acceptance per phase`, `Verification steps`. */
export const GATE_JOINTS = "for|of|to|before|after|and|per|by|je|pro|par|por|pour|para|fur|von|de|за|для|по";
const GATE_LISTS =
  "status|progress|results?|tracking|summary|met|steps?|items?|lists?|points?|plan|procedure|process|list|schritte|punkte|pasos|passos|etapes|шаги|adimlari";

/** Finds the words of conditions in the key of a heading or label. */
export class GateWords {
  readonly #end: RegExp;
  readonly #start: RegExp;
  readonly #note: RegExp;
  readonly #strictEnd: RegExp;

  constructor(patterns: Pick<Patterns, "gates" | "weakGates">) {
    const gates = [...patterns.gates, ...patterns.weakGates];
    const unspaced = gates.filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}$/u.test(word));
    this.#end = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(gates)})$|(?:${alternatives(unspaced)})$`, "u");
    this.#strictEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(patterns.gates)})$`, "u");
    this.#note = new RegExp(`[(（](?:${alternatives(patterns.gates)})(?![\\p{L}\\p{N}])`, "u");
    this.#start = new RegExp(
      `^(?:${alternatives(gates)})(?=\\s*(?:[(（:：,，*\\[-]|[–—]|(?:${GATE_JOINTS}) |& |(?:${GATE_LISTS})$|必))`,
      "u",
    );
  }

  /** True where a key ends or begins with them, or has one in its brackets. */
  areIn(key: string): boolean {
    const end = key.slice(-LONGEST_PHRASE);
    return this.#end.test(end) || this.#start.test(key) || this.#note.test(end);
  }

  /** True where a key ends with a word that means nothing else. */
  endStrictly(key: string): boolean {
    return this.#strictEnd.test(key.slice(-LONGEST_PHRASE));
  }
}
