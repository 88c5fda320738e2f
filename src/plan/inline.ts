/** Without any of these there is no mark to take away. */
const MARKS = /[<`[*_~\\]/;

/** Marks are looked for in so many characters: a search for the end of each mark takes the more time the longer a line is. */
const MAX_READ = 4_000;

/** Markdown marks taken away, words kept: `**Use \`x\`** [here](y)` becomes `Use x here`. One line in, one line out. */
export function plainText(source: string): string {
  if (source.length > MAX_READ)
    return `${plainText(source.slice(0, MAX_READ))}${source.slice(MAX_READ).replace(/\s+/g, " ").trimEnd()}`;
  if (!MARKS.test(source) && !source.includes("\u0000")) return source.replace(/\s+/g, " ").trim();
  const codes: string[] = [];
  let text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  text = text.replace(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (_all, _ticks, code: string) => {
    codes.push(code.trim());
    return `\u0000${codes.length - 1}\u0000`;
  });
  text = text
    .replace(/!\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/\[([^\]]+)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/<(https?:\/\/[^>\s]+)>/g, "$1")
    .replace(/<\/?(?:br|b|i|em|strong|code|kbd|sub|sup|span|a|del|s|u|mark|small)\b[^>]*>/gi, " ")
    .replace(/~~/g, "")
    .replace(/\*\*\*?|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}\\*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}\\_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
  // eslint-disable-next-line no-control-regex -- the marks set above
  text = text.replace(/\u0000(\d+)\u0000/g, (_all, index: string) => codes[Number(index)] ?? "");
  return text.replace(/\s+/g, " ").trim();
}

/** A text that is its own key, as the words that plansync knows are: lower case, single blanks, no marks. */
const OWN_KEY = /^[\p{Ll}\p{Lo}](?:[\p{Ll}\p{Lo}\d'/]|[ -](?=[\p{Ll}\p{Lo}\d]))*$/u;
/** The same of the letters that most texts are made of: node takes milliseconds to make ready each pattern of classes. */
const PLAIN_OWN_KEY = /^[a-z](?:[a-z\d'/]|[ -](?=[a-z\d]))*$/;
// eslint-disable-next-line no-control-regex -- ASCII from its first character on
const ASCII = /^[\0-\x7f]*$/;

/** What two spellings of one word have in common: no marks, no emoji at the rim, lower case, one kind of blank. */
export function wordKey(source: string): string {
  if (PLAIN_OWN_KEY.test(source)) return source;
  if (ASCII.test(source)) {
    const bare = plainText(source).toLowerCase();
    return bare
      .replace(/^[\s#-]+/, "")
      .replace(/[\s:.!?]+$/, "")
      .replace(/\s+/g, " ");
  }
  if (OWN_KEY.test(source)) return source;
  return plainText(source)
    .toLowerCase()
    .replace(/^[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}#•·–—-]+/u, "")
    .replace(/[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?]+$/u, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/**
 * A text without the note in brackets that ends it: `tests (optional)` becomes `tests`. A pattern for this would begin
 * again at every bracket.
 *
 * @param brackets the characters that open a note, and those that close it.
 */
export function withoutNote(text: string, [openers, closers]: readonly [string, string]): string {
  const whole = text.trimEnd();
  let from = whole.length - 1;
  if (from < 0 || !closers.includes(whole.charAt(from))) return text;
  while (from > 0 && !closers.includes(whole.charAt(from - 1))) from -= 1;
  while (from < whole.length && !openers.includes(whole.charAt(from))) from += 1;
  return from === whole.length ? text : whole.slice(0, from).trimEnd();
}
