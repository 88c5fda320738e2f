/** The lines of a list item, its own line first, as they are written where its marker stands behind another prefix. */
export interface Indent {
  /** Quote marks and blanks before the marker. */
  readonly from: string;
  readonly to: string;
  /** The marker, and the one in its place. */
  readonly marker: { readonly from: string; readonly to: string };
}

/** A tab goes on to the next of these columns. */
const TAB = 4;

/**
 * Lines moved to another indent, each by the same step; quote marks are exchanged, and blank lines stay bare.
 *
 * @param own which of the lines has the marker.
 */
export function reindent(lines: readonly string[], own: number, indent: Indent): string[] {
  const [from, to] = [partsOf(indent.from), partsOf(indent.to)];
  const { marker } = indent;
  const wider = marker.to.length - marker.from.length;
  const width = widthOf(from.blanks);
  const step = widthOf(to.blanks) - width + wider;
  return lines.map((line, at) => {
    const bare = withoutQuotes(line, from.depth);
    if (bare.trim() === "") return to.quotes.trimEnd();
    const rest = bare.startsWith(from.blanks) ? bare.slice(from.blanks.length) : withoutColumns(bare, width);
    const steady = step % TAB === 0 ? rest : withoutStraddlingTab(rest, width, marker.from.length);
    const moved =
      at === own ? `${marker.to}${rest.slice(marker.from.length)}` : shifted(steady, wider, marker.from.length);
    return `${to.quotes}${to.blanks}${moved}`;
  });
}

function partsOf(prefix: string): { readonly quotes: string; readonly depth: number; readonly blanks: string } {
  const quotes = /^(?:[ \t]*>)*/.exec(prefix)?.[0] ?? "";
  const rest = prefix.slice(quotes.length);
  const blank = quotes !== "" && rest.startsWith(" ") ? " " : "";
  return { quotes: `${quotes}${blank}`, depth: quotes.split(">").length - 1, blanks: rest.slice(blank.length) };
}

function withoutQuotes(line: string, depth: number): string {
  if (depth === 0) return line;
  const quotes = new RegExp(`^(?:[ \\t]*>){0,${depth}} ?`).exec(line)?.[0] ?? "";
  return quotes.includes(">") ? line.slice(quotes.length) : line;
}

/** What belongs to the item stands behind its marker: it follows when that gets wider or narrower. */
function shifted(line: string, wider: number, marker: number): string {
  if (wider > 0) return `${" ".repeat(wider)}${line}`;
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return blanks > marker ? line.slice(-wider) : line;
}

/** A tab that begins left of the item's words, and ends among them, is as wide as it was in its old columns only. */
function withoutStraddlingTab(line: string, column: number, marker: number): string {
  const blanks = /^ *(?=\t)/.exec(line)?.[0].length ?? marker + 1;
  if (blanks > marker) return line;
  return " ".repeat(blanks + TAB - ((column + blanks) % TAB)) + line.slice(blanks + 1);
}

function widthOf(blanks: string): number {
  return [...blanks].reduce((width, char) => (char === "\t" ? width + TAB - (width % TAB) : width + 1), 0);
}

/** A line without its first columns, as far as they are blank; what is left of a tab are blanks. */
function withoutColumns(line: string, columns: number): string {
  let [at, width] = [0, 0];
  while (width < columns && at < line.length && /[ \t]/.test(line.charAt(at))) {
    width = line.charAt(at) === "\t" ? width + TAB - (width % TAB) : width + 1;
    at += 1;
  }
  return `${" ".repeat(Math.max(0, width - columns))}${line.slice(at)}`;
}
