/** What makes a line a list item. */
export interface ListMarker {
  /** Characters that the marker has: `-` one, `10.` three. */
  readonly length: number;
  /** What all items of one list share: the bullet, or what follows the number. */
  readonly kind: string;
  readonly ordered: boolean;
}

const MARKER = /^(?:[-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/;
/** A row of dashes or stars that is a rule and no list. */
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;

/**
 * The list marker that a line begins with, or null.
 *
 * @param line from its first character that is no blank on.
 * @param interrupts true within a paragraph: there an item needs text, and a number has to be 1.
 */
export function listMarker(line: string, interrupts: boolean): ListMarker | null {
  const match = MARKER.exec(line);
  if (match === null) return null;
  const [marker, number, delimiter] = match;
  if (interrupts && (line.length === marker.length || line.slice(marker.length).trim() === "")) return null;
  if (number !== undefined) {
    if (interrupts && number !== "1") return null;
    return { length: marker.length, kind: delimiter ?? ".", ordered: true };
  }
  return RULE.test(line) ? null : { length: 1, kind: marker, ordered: false };
}
