/** A text prepared for comparison; comparing two of them takes time linear in their length. */
export interface Profile {
  /** The normalised title it was made from. */
  readonly text: string;
  /** Words, each once; letters of scripts that write no blanks between words count as words, alone and in pairs. */
  readonly words: ReadonlySet<string>;
  /** Words by their beginnings, so that `error` is in `errors` and `формула` in `формулы`. */
  readonly stems: ReadonlySet<string>;
  /** Three consecutive characters, each once. */
  readonly trigrams: ReadonlySet<string>;
}

/** Longer texts are compared by their beginning: enough to distinguish work, at a bounded cost. */
const MAX_LENGTH = 600;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Prepares a normalised title for `similarity`. */
export function profileOf(normalised: string): Profile {
  const text = normalised.slice(0, MAX_LENGTH);
  const words = wordsOf(text);
  return { text, words, stems: stemsOf(words), trigrams: trigramsOf(text) };
}

/**
 * Returns the likeness of two texts, 0 to 1: the mean of shared words (Dice) and shared trigrams (Dice), so that both a
 * changed word and a changed ending keep most of it. If one text only continues the other, it is at least 0.9: people
 * append notes when they tick.
 */
export function similarity(a: Profile, b: Profile): number {
  if (a.text === b.text) return 1;
  const alike = (dice(a.words, b.words) + dice(a.trigrams, b.trigrams)) / 2;
  return isContinuation(a, b) ? Math.max(alike, 0.9) : alike;
}

/**
 * Whether one text only continues the other, by at least a whole word, and the shorter one is long enough to be
 * recognized.
 */
export function isContinuation(a: Profile, b: Profile): boolean {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (short.words.size < 2 && short.text.length < 6) return false;
  if (!long.text.startsWith(short.text)) return false;
  return short.text.length === long.text.length || long.text[short.text.length] === " " || short.words.size >= 6;
}

/** Words, each once; letters of scripts that write no blanks between words count as words, alone and in pairs. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.replace(UNSPACED, " $& ").split(/\s+/u)) {
    if (word === "") continue;
    UNSPACED.lastIndex = 0;
    if (!UNSPACED.test(word)) {
      words.add(word);
      continue;
    }
    let last: string | null = null;
    for (const letter of word) {
      words.add(letter);
      if (last !== null) words.add(last + letter);
      last = letter;
    }
  }
  return words;
}

/** Number of letters of a stem: languages inflect at the end of words. */
const STEM = 5;

/** Returns the beginning of each word. */
export function stemsOf(words: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const word of words) stems.add(/^\p{L}+$/u.test(word) ? word.slice(0, STEM) : word);
  return stems;
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const trigrams = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3));
  return trigrams;
}

/** Returns the Dice coefficient of two sets, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
