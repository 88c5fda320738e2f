import { codeSpans } from "./code-spans.ts";

/** What a backslash can stand before: the 32 signs of ASCII. */
const SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
/** As many characters that Unicode sets aside for such uses and that no text has: `withLineFeeds` sees to that. */
const FIRST_SHIELD = 0xfdd0;
const SHIELDED = /[\ufdd0-\ufdef]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * A text in which signs behind a backslash are read as no mark, by any pattern: each becomes one character that stands for
 * it, its backslash goes. In code a backslash is one. The same again for what is shielded already.
 */
export function shieldEscapes(source: string): string {
  if (!source.includes("\\")) return source;
  let text = "";
  let from = 0;
  for (const { start, end } of codeSpans(source)) {
    text += shielded(source.slice(from, start)) + source.slice(start, end);
    from = end;
  }
  return text + shielded(source.slice(from));
}

/** The inverse, without the backslashes: the words as they show. */
export function revealEscapes(text: string): string {
  return text.replace(SHIELDED, (shield) => SIGNS.charAt(shield.charCodeAt(0) - FIRST_SHIELD));
}

function shielded(source: string): string {
  return source.replace(ESCAPED, (_all, sign: string) => String.fromCharCode(FIRST_SHIELD + SIGNS.indexOf(sign)));
}
