/** The title of an issue has no more characters. */
const LONG = 256;
/** Todos of YAML have a short name beside them, so what they say is cut earlier. */
const LONG_CONTENT = 140;
/** Less than this names nothing. */
const LEAST = 20;

const OPENERS = "([{（「『“";
const CLOSERS = ")]}）」』”";
/** Words that end with a dot without ending a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|z\.B|bzw|ca|usw|p\.ej|т\.е|т\.д)\.$/iu;

/** A long title up to its first full sentence; any other as it is. */
export function firstSentence(title: string): string {
  if (title.length <= LONG) return title;
  const end = breaksOf(title).find(({ mark, at }) => mark === "sentence" && at >= LEAST)?.at;
  return end === undefined ? title : title.slice(0, end).trim();
}

/** The content of a todo: up to its first sentence where it is long, else to its last clause that is short enough. */
export function firstClause(content: string): string {
  if (content.length <= LONG_CONTENT) return content;
  const breaks = breaksOf(content).filter(({ at }) => at >= LEAST && at <= LONG_CONTENT);
  const best =
    breaks.find(({ mark }) => mark === "sentence") ??
    breaks.findLast(({ mark }) => mark === "clause") ??
    breaks.findLast(({ mark }) => mark === "comma");
  return best === undefined ? content : content.slice(0, best.at).replace(/[\s,;:，；：、—–-]+$/u, "");
}

interface Break {
  /** Offset behind the mark of a sentence, or before any other. */
  readonly at: number;
  readonly mark: "sentence" | "clause" | "comma";
}

/** Where a text may be cut: never inside of brackets, quotes or code. */
function breaksOf(text: string): readonly Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
      continue;
    }
    if ((char === "`" || char === '"') && text.includes(char, at + 1)) quote = char;
    else if (OPENERS.includes(char)) depth += 1;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const found = breakAt(text, at, char);
      if (found !== null) breaks.push(found);
    }
  }
  return breaks;
}

function breakAt(text: string, at: number, char: string): Break | null {
  const next = text.charAt(at + 1);
  if ("。！？".includes(char)) return { at: at + 1, mark: "sentence" };
  const isEnd = next === "" || /\s/.test(next);
  if (".!?".includes(char) && isEnd && !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1)))
    return /^\s*(?:$|[^\p{Ll}\s])/u.test(text.slice(at + 1, at + 4)) ? { at: at + 1, mark: "sentence" } : null;
  if ((char === ";" && isEnd) || "；".includes(char)) return { at, mark: "clause" };
  if ("—–-".includes(char) && /\s/.test(text.charAt(at - 1)) && isEnd) return { at, mark: "clause" };
  if ((char === ":" && isEnd) || char === "：") return { at, mark: "clause" };
  if ((char === "," && isEnd) || "，、".includes(char)) return { at, mark: "comma" };
  return null;
}
