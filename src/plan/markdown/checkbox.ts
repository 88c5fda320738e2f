/** A checkbox as it stands in the text. */
export interface Checkbox {
  /** Offset of `[`. */
  readonly open: number;
  /** Offset and UTF-16 length of the one character between the brackets. */
  readonly mark: number;
  readonly markLength: number;
  /** The character between the brackets; a blank when unticked. */
  readonly text: string;
  /** Offset of the first character after the brackets and the blanks or star behind them. */
  readonly content: number;
  /** `- [ ]*`: the author calls the task optional. */
  readonly optional: boolean;
  /** GitHub shows a box only for a blank, x or X, followed by a plain blank or tab. */
  readonly rendered: boolean;
}

/**
 * One character, and no letter but x: `[P]` and `[1]` are notes, not states.
 * Combining marks (variation selectors) may follow.
 */
const BOX = /\[([ \t\u00a0xX]|[^\p{L}\p{N}\s[\]^@\\][\p{M}\u200d]*)\](\\?\*)?/uy;
const BLANKS = /[ \t\u00a0]*/y;

/** Reads the checkbox that begins at `at`, the first character of a list item's text, or null. */
export function readCheckbox(text: string, at: number, lineEnd: number): Checkbox | null {
  BOX.lastIndex = at;
  const match = BOX.exec(text);
  if (match === null) return null;
  const mark = match[1] ?? " ";
  const star = match[2] !== undefined;
  const after = at + match[0].length;
  BLANKS.lastIndex = after;
  const blanks = BLANKS.exec(text)?.[0].length ?? 0;
  if (!star && blanks === 0 && after < lineEnd && "([:".includes(text.charAt(after))) return null;
  return {
    open: at,
    mark: at + 1,
    markLength: mark.length,
    text: /\s/.test(mark) ? " " : mark,
    content: Math.min(after + blanks, lineEnd),
    optional: star,
    rendered: /^[ xX]$/.test(mark) && /[ \t]/.test(text.charAt(after)) && !star && after < lineEnd,
  };
}

/** A tick of any spelling: `x`, `X` and the check marks that people paste. */
export function isTicked(mark: string): boolean {
  return /^[xX✓✔☑✅]/u.test(mark);
}
