import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

const SUSPICIOUS = /[@#&]|GH-|https?:|www\.|[0-9a-f]{7}/i;
/** What GitHub makes of text in a page: written from its documentation, and not shared with what is tested. */
const LINKED: readonly (readonly [string, RegExp])[] = [
  ["mentions", /(?:^|[^\w`/.])@[a-z0-9][a-z0-9-]*/i],
  ["refers to", /(?:^|[^\w&])(?:[\w.-]+\/[\w.-]+)?#\d+\b/],
  ["refers to", /\bGH-\d+\b/i],
  ["refers to commit", /(?<![\w/#-])[0-9a-f]{7,40}(?![\w-])/],
  ["refers by URL to", /(?:https?:\/\/|www\.)(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|commit|discussions)\/\w+/i],
]; // prettier-ignore
const TARGET =
  /^(?:https?:)?\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|commits|discussions)\/\w/i;

/** Answers for the texts asked about last: the bodies of a plan are much the same from one sync to the next. */
const answers = new Map<string, readonly string[]>();
const MAX_ANSWERS = 2_000;

/** What a body would ping or link where GitHub shows it; numbers above a million are ours and meant. */
export function findPings(markdown: string): readonly string[] {
  if (!SUSPICIOUS.test(markdown)) return [];
  const known = answers.get(markdown);
  if (known !== undefined) return known;
  if (answers.size >= MAX_ANSWERS) answers.clear();
  const found = pingsOf(markdown);
  answers.set(markdown, found);
  return found;
}

function pingsOf(markdown: string): readonly string[] {
  const { texts, targets } = readPage(String(github.processSync(markdown)));
  return [
    ...texts.flatMap((text) =>
      LINKED.flatMap(([what, pattern]) => {
        const found = pattern.exec(text)?.[0];
        return found === undefined || /^\W?#9\d{6}$/.test(found) ? [] : [`${what} ${JSON.stringify(found)} in ${JSON.stringify(text.slice(0, 200))}`];
      }),
    ),
    ...targets.filter((target) => TARGET.test(target)).map((target) => `links ${target}`),
  ]; // prettier-ignore
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const OPAQUE = new Set(["pre", "code", "tt", "a", "style", "script"]);

/** The pieces of text of a page outside of code and links, and where its links and pictures lead. */
function readPage(html: string): { texts: readonly string[]; targets: readonly string[] } {
  const texts: string[] = [];
  const targets: string[] = [];
  const open: string[] = [];
  let from = 0;
  const take = (to: number) => {
    if (to > from && open.length === 0) texts.push(decode(html.slice(from, to)));
  };
  for (const match of html.matchAll(TOKEN)) {
    take(match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const target = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(match[3] ?? "");
    if (name === "a" && target !== null) targets.push(decode(target[1] ?? target[2] ?? target[3] ?? ""));
    if (!OPAQUE.has(name)) continue;
    if (match[1] === "") open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
  take(html.length);
  return { texts, targets };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', commat: "@", num: "#", sol: "/", colon: ":", period: ".", nbsp: "\u00a0" }; // prettier-ignore

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
