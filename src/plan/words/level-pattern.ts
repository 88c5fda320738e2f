import { folded } from "./unaccented.ts";

const DIGITS = "[-−]?\\d+(?:\\.\\d+)*[A-Za-z]?(?:\\s*[-–~&+]\\s*\\d+)?|[一二三四五六七八九十]+";
const LETTERS =
  "[A-Z]\\d{0,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Zz]ero";
const SLUG = "[\\p{L}\\p{N}]+(?:[-._][\\p{L}\\p{N}]+)+";

/**
 * A pattern for a word of a level and the number, letter or name behind it, at the beginning of a name: `Phase -1`,
 * `Task 1.4`, `Step A`, `第1阶段`, `Phase:`. It is for names without accents. Its groups are `word` or `counted`, and `before`, `numbered`, `lettered` or `named`.
 */
export function levelPattern(words: readonly string[]): RegExp {
  const word = `(?:${words
    .map(anyCase)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
  const end = "(?![\\p{L}\\p{N}_])(?!-\\p{L})";
  const numbered = `\\s*[#№]?\\s*(?<numbered>${DIGITS})${end}`;
  const lettered = `\\s+(?<lettered>${LETTERS})${end}`;
  const named = `\\s+(?<named>${SLUG})(?=\\s*[:：]|\\s+[-–—])`;
  const foreign = "\\s+[^\\p{Script=Latin}\\p{N}\\s:：]+(?=[:：])";
  return new RegExp(
    `^第\\s*(?<before>${DIGITS})\\s*(?<counted>${word})|^(?<word>${word})(?:${numbered}|${lettered}|${named}|${foreign}|\\s*(?=[:：]))`,
    "u",
  );
}

/** A pattern for a word in any case; the pattern around it stays sensitive, so that `Step a` is no lettered step. */
function anyCase(word: string): string {
  return [...folded(word)]
    .map((char) => {
      const upper = char.toUpperCase();
      if (upper !== char && upper.length === 1) return `[${char}${upper}]`;
      return char.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace("\\-", "-");
    })
    .join("");
}
