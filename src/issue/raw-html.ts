/** Tags that are harmless without attributes, and that people use in plans. */
const HARMLESS = new Set(
  "b blockquote br code dd del details div dl dt em hr i ins kbd li mark ol p pre s samp strong sub summary sup tt u ul var wbr".split(
    " ",
  ),
);
const EMPTY = new Set(["br", "hr", "wbr"]);
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+(?:open|align="[a-z]+"))*)\s*\/?>/g;

/**
 * True when the harmless tags in these pieces of HTML close each other properly: a tag opened by the plan can't swallow
 * the text after it, and a tag closed by the plan isn't ours.
 */
export function isBalanced(pieces: readonly string[]): boolean {
  const open: string[] = [];
  for (const piece of pieces)
    for (const [, slash, tag] of piece.matchAll(TOKEN)) {
      const name = tag?.toLowerCase();
      if (name === undefined || EMPTY.has(name) || !HARMLESS.has(name)) continue;
      if (slash === "") open.push(name);
      else if (open.pop() !== name) return false;
    }
  return open.length === 0;
}

/** Replaces a removed comment between two characters: without a gap `@<!-- -->ada` would become a mention. */
const GAP = "\u200b";

/**
 * Sanitizes raw HTML: comments are removed (nobody saw them), plain tags stay if `keepTags`, everything else is shown
 * as literal text.
 *
 * @param around the characters before and after this piece; empty at the ends of the text.
 */
export function cleanHtml(
  html: string,
  keepTags: boolean,
  cleanPiece: (text: string) => string,
  around: { readonly before: string; readonly after: string },
): string {
  let result = "";
  let from = 0;
  let isEscaped = false;
  const shown = (text: string) => {
    if (/<(?=[A-Za-z/!?])/.test(text)) isEscaped = true;
    return cleanPiece(text).replace(/<(?=[A-Za-z/!?])/g, "&lt;");
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, , tag] = match;
    result += shown(html.slice(from, match.index));
    from = match.index + token.length;
    if (tag === undefined) {
      const [before, after] = [html.charAt(match.index - 1) || around.before, html.charAt(from) || around.after];
      if (/\S/.test(before) && /\S/.test(after)) result += GAP;
      continue;
    }
    const name = tag.toLowerCase();
    result += HARMLESS.has(name) && (keepTags || EMPTY.has(name)) ? token : shown(token);
  }
  result += shown(html.slice(from));
  // Once its first tag is text, raw HTML becomes a paragraph, which must not open a fence.
  return isEscaped ? result.replaceAll("`", "&#96;").replaceAll("~", "&#126;") : result;
}
