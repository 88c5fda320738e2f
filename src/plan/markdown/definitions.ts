/** Longest label of a link reference, as CommonMark has it. */
const MAX_LABEL = 999;

/**
 * Where the link reference definitions end with which a paragraph begins (`[a]: https://example.org "Title"`), 0 where
 * it begins with none. Lines are parted by one LF each. Every character is looked at a bounded number of times.
 */
export function definitionsEnd(paragraph: string): number {
  let end = 0;
  while (paragraph.charAt(end) === "[") {
    const next = definitionEnd(paragraph, end);
    if (next === null) break;
    end = next;
    while (/[ \t]/.test(paragraph.charAt(end))) end += 1;
  }
  return end;
}

/** Offset behind the definition and its line's end; null where it is none. */
function definitionEnd(text: string, from: number): number | null {
  const label = labelEnd(text, from);
  if (label === null || text.charAt(label) !== ":") return null;
  const destination = destinationEnd(text, blanksEnd(text, label + 1));
  if (destination === null) return null;
  const bare = lineRest(text, destination);
  const title = titleEnd(text, blanksEnd(text, destination), destination);
  return (title === null ? null : lineRest(text, title)) ?? bare;
}

function labelEnd(text: string, from: number): number | null {
  let isSaid = false;
  for (let at = from + 1; at < text.length && at - from <= MAX_LABEL + 1; at += 1) {
    const char = text.charAt(at);
    if (char === "]") return isSaid ? at + 1 : null;
    if (char === "[") return null;
    if (!/\s/.test(char)) isSaid = true;
    if (char === "\\" && /[[\\\]]/.test(text.charAt(at + 1))) at += 1;
  }
  return null;
}

function destinationEnd(text: string, from: number): number | null {
  if (text.charAt(from) === "<") {
    for (let at = from + 1; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (char === ">") return at + 1;
      if (char === "<" || char === "\n") return null;
      if (char === "\\" && /[<>\\]/.test(text.charAt(at + 1))) at += 1;
    }
    return null;
  }
  let open = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    // eslint-disable-next-line no-control-regex -- a destination holds no control characters
    if (/[\s\u0000-\u001f\u007f]/.test(char)) break;
    if (char === "(") open += 1;
    else if (char === ")") {
      if (open === 0) break;
      open -= 1;
    } else if (char === "\\" && /[()\\]/.test(text.charAt(at + 1))) at += 1;
  }
  return at === from || open > 0 ? null : at;
}

/** Offset behind a title that begins here, parted from the destination; null where there is none. */
function titleEnd(text: string, from: number, destination: number): number | null {
  const opener = text.charAt(from);
  if (from === destination || !/["'(]/.test(opener)) return null;
  const closer = opener === "(" ? ")" : opener;
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === closer) return at + 1;
    if (char === "\\" && (text.charAt(at + 1) === closer || text.charAt(at + 1) === "\\")) at += 1;
  }
  return null;
}

/** Offset of the next line where only blanks are left in this one; null where more is. */
function lineRest(text: string, from: number): number | null {
  let at = from;
  while (/[ \t]/.test(text.charAt(at))) at += 1;
  if (at >= text.length) return at;
  return text.charAt(at) === "\n" ? at + 1 : null;
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[ \t\n]/.test(text.charAt(at))) at += 1;
  return at;
}
