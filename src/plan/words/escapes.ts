import { codeSpans } from "./code-spans.ts";

/** What a backslash can stand before: the 32 signs of ASCII. */
const SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
/** As many characters that Unicode sets aside for such uses and that no text has: `withLineFeeds` sees to that. */
const FIRST_SHIELD = 0xfdd0;
const SHIELDED = /[\ufdd0-\ufdef]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Offsets of the backslashes that keep the sign behind them from being a mark. In code a backslash is one. */
export function escapesIn(source: string): readonly number[] {
  if (!source.includes("\\")) return [];
  const found: number[] = [];
  let from = 0;
  const look = (until: number): void => {
    for (const { index } of source.slice(from, until).matchAll(ESCAPED)) found.push(from + index);
  };
  for (const { start, end } of codeSpans(source)) {
    look(start);
    from = end;
  }
  look(source.length);
  return found;
}

/** The character that stands for a sign behind a backslash. */
export function shieldOf(sign: string): string {
  return String.fromCharCode(FIRST_SHIELD + SIGNS.indexOf(sign));
}

/**
 * A text in which signs behind a backslash are read as no mark, by any pattern: each becomes one character that stands for
 * it, its backslash goes. The same again for what is shielded already.
 */
export function shieldEscapes(source: string): string {
  let text = "";
  let from = 0;
  for (const at of escapesIn(source)) {
    text += source.slice(from, at) + shieldOf(source.charAt(at + 1));
    from = at + 2;
  }
  return from === 0 ? source : text + source.slice(from);
}

/** The inverse, without the backslashes: the words as they show. */
export function revealEscapes(text: string): string {
  return text.replace(SHIELDED, (shield) => SIGNS.charAt(shield.charCodeAt(0) - FIRST_SHIELD));
}
