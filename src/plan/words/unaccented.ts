const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** Letters whose stroke, or missing dot, is no mark that Unicode takes off. */
const BARE: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ł", "l"],
  ["Ł", "L"],
  ["ø", "o"],
  ["Ø", "O"],
]);

/**
 * Latin letters without their accents, as many people type them: `étapes` and `etapes`, `adım` and `adim` are one word.
 * Every text keeps its length, and other scripts stay as they are.
 *
 * @param text with each letter and its marks as one character, as `String.prototype.normalize` composes it.
 */
export function unaccented(text: string): string {
  return text.replace(ACCENTED, (letter) => BARE.get(letter) ?? letter.normalize("NFD").charAt(0));
}

/** A word as others are compared with it: composed, without accents, in lower case. A composed text keeps its length. */
export function folded(text: string): string {
  // In this order: `İ` in lower case is two characters.
  return unaccented(text.normalize("NFC")).toLowerCase();
}
