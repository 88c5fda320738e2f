import type { ListItem, Nodes, Root } from "mdast";
import { applyEdits, type TextEdit } from "../plan/edit/edit.ts";
import { cleanLine, cleanText } from "./text/clean.ts";
import { cleanHtml, isBalanced } from "./raw-html.ts";
import { breakReferences, isHarmless, redirected } from "./references.ts";
import { descendants, nodeSpan, parseMarkdown } from "./tree.ts";
import { isOverloaded } from "./text/overload.ts";

/** Where a plan's text will be shown. */
export interface SanitizeOptions {
  /** Host of the GitHub that shows it: its issue URLs are broken, as those of github.com are. */
  readonly host?: string | undefined;
  /** Turns a relative link of the plan into one that works anywhere; null leaves it. */
  readonly resolveLink?: ((url: string) => string | null) | undefined;
}

/**
 * Raw HTML and numeric character references may mean something else once they are text: then the text is checked again.
 */
const MAX_ROUNDS = 4;

/**
 * Sanitizes a plan's markdown for an issue or comment, visually unchanged: it pings nobody, makes no cross-reference to
 * an issue or commit, closes nothing, and neither forges a marker nor breaks out of its place.
 */
export function sanitizeMarkdown(source: string, options: SanitizeOptions = {}): string {
  const text = cleanText(source);
  if (isOverloaded(text)) return fenced(breakMarkers(text));
  if (isInert(text) && !(options.resolveLink && text.includes("]"))) return text;
  let harmless = text;
  let contained = parseContained(text);
  let tree = contained ?? parseMarkdown(text);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = closeFence(applyEdits(harmless, neutralisingEdits(harmless, tree, options)), tree);
    if (next === harmless && contained !== null) return harmless;
    harmless = next;
    contained = parseContained(harmless);
    if (contained === null) break;
    tree = contained;
  }
  return fenced(breakMarkers(text));
}

/** Sanitizes one line of a plan's markdown (no block structure): still one line, safe beside other such lines. */
export function sanitizeLine(source: string, options: SanitizeOptions = {}): string {
  const line = cleanLine(source);
  if (isInert(line) && !(options.resolveLink && line.includes("]"))) return line;
  if (isOverloaded(line)) return escapeMarkdown(line, options);
  // Behind a letter nothing is read as a heading, a list or a fence.
  let text = `x ${line}`;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = neutralisingEdits(text, parseMarkdown(text), { ...options, isLine: true });
    if (edits.length === 0) return text.slice(2).trim();
    text = applyEdits(text, edits);
  }
  return escapeMarkdown(line, options);
}

/** Renders plain text (a title, a path) as one line of markdown that shows exactly this text, in a table cell too. */
export function escapeMarkdown(text: string, options: SanitizeOptions = {}): string {
  return breakReferences(cleanLine(text), { host: options.host, where: "text" })
    .replace(/[\\`*[\]~]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", "&#124;");
}

/**
 * Sanitizes a line for a commit message or pull request title: plain text that mentions, links, closes and skips
 * nothing.
 */
export function sanitizePlain(text: string, options: SanitizeOptions = {}): string {
  return breakReferences(cleanLine(text), { host: options.host, where: "text" });
}

/** Returns the edits that sanitize a parsed fragment; offsets are those of `source`. */
function neutralisingEdits(source: string, tree: Root, options: LineOptions): TextEdit[] {
  const nodes = [...descendants(tree)];
  const raw = nodes.filter((node) => node.type === "html");
  const keepTags = isBalanced(raw.map((node) => node.value));
  const linked = new Set<Nodes>();
  const autolinked = new Set<Nodes>();
  for (const node of nodes)
    if (node.type === "link" || node.type === "linkReference")
      for (const below of descendants(node)) {
        if (below === node) continue;
        if (source[nodeSpan(node).start] === "<") autolinked.add(below);
        else linked.add(below);
      }
  return nodes.flatMap((node) => {
    if (autolinked.has(node)) return [];
    if (node.type === "listItem") return inertBox(source, node);
    const { start, end } = nodeSpan(node);
    const text = source.slice(start, end);
    const around = { before: source.charAt(start - 1), after: source.charAt(end) };
    const harmless = harmlessNode(node, text, { ...options, isLinked: linked.has(node), keepTags, around });
    return harmless.text === text
      ? []
      : [
          {
            offset: start + harmless.from,
            length: text.length - harmless.from,
            text: harmless.text.slice(harmless.from),
          },
        ];
  });
}

/** Ticking the box of a non-item on GitHub would have no effect: it is shown as a sign that nobody can tick. */
function inertBox(source: string, node: ListItem): TextEdit[] {
  const [first] = node.children;
  if (node.checked == null || first === undefined) return [];
  const { start } = nodeSpan(node);
  const at = source.slice(start, nodeSpan(first).start).lastIndexOf("[");
  return at < 0 ? [] : [{ offset: start + at, length: 3, text: node.checked ? "☑" : "☐" }];
}

interface LineOptions extends SanitizeOptions {
  /** True for a line that may be followed by others: an open construct would continue in them. */
  readonly isLine?: boolean;
}

interface NodeOptions extends LineOptions {
  readonly isLinked: boolean;
  readonly keepTags: boolean;
  /** The characters before and after the node. */
  readonly around: { readonly before: string; readonly after: string };
}

/** Returns a node's sanitized source; the part before `from` is left to the child nodes. */
function harmlessNode(node: Nodes, text: string, options: NodeOptions): { text: string; from: number } {
  const where = options.isLinked ? "link" : "markdown";
  switch (node.type) {
    case "text":
      return {
        text: breakReferences(escapeOpeners(text, options.isLine === true), { host: options.host, where }),
        from: 0,
      };
    case "inlineCode":
    case "code":
      return { text: breakMarkers(text), from: 0 };
    case "html":
      return {
        text: cleanHtml(
          text,
          options.keepTags,
          (piece) => breakReferences(piece, { host: options.host, where: "text" }),
          options.around,
        ),
        from: 0,
      };
    case "link":
    case "image":
    case "definition":
      return harmlessTarget(node, text, options);
    default:
      return { text, from: 0 };
  }
}

type Targeted = Extract<Nodes, { type: "link" | "image" | "definition" }>;

function harmlessTarget(node: Targeted, text: string, options: NodeOptions): { text: string; from: number } {
  const inert = redirected(node.url, options.host) ?? resolved(node.url, options);
  const last = "children" in node ? node.children.at(-1) : undefined;
  const from = last === undefined ? 0 : nodeSpan(last).end - nodeSpan(node).start;
  if (node.type === "link" && text.startsWith("<")) {
    if (inert === null) return { text, from: text.length };
    return { text: `[${breakReferences(node.url, { host: options.host, where: "link" })}](${inert})`, from: 0 };
  }
  const at = text.lastIndexOf(node.url);
  if (inert === null || at < from) return { text, from: text.length };
  return { text: text.slice(0, at) + inert + text.slice(at + node.url.length), from };
}

function resolved(url: string, options: SanitizeOptions): string | null {
  if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  return options.resolveLink?.(url) ?? null;
}

/** True when a text has no potentially harmful characters, so that it need not be parsed. */
function isInert(text: string): boolean {
  return !/[<`~]|\[[\t\n xX]\]/.test(text) && isHarmless(text);
}

/**
 * A `<` that opened nothing in the plan must not open anything after text of ours, nor a backtick code in the next
 * line.
 */
function escapeOpeners(text: string, isLine: boolean): string {
  const shown = text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "&lt;");
  return isLine ? shown.replace(/\\.|`/g, (mark) => (mark === "`" ? "\\`" : mark)) : shown;
}

/** Code is shown unchanged, except that markers of ours are broken. */
function breakMarkers(code: string): string {
  return code.replace(/<!(?=--\s*(?:plansync\b|box:))/gi, "<!\u200b");
}

/** Closes a fence that the plan leaves open: there it extends to the end of the file, here to the end of the item. */
function closeFence(text: string, tree: Root): string {
  const last = tree.children.at(-1);
  const marks = last?.type === "code" ? /^ {0,3}(`{3,}|~{3,})/m.exec(text.slice(nodeSpan(last).start))?.[1] : undefined;
  if (marks === undefined) return text;
  const end = text.trimEnd();
  const ending = end.slice(end.lastIndexOf("\n") + 1).trim();
  const isClosed = ending.startsWith(marks) && ending === marks.charAt(0).repeat(ending.length);
  return isClosed ? text : `${end}\n${marks}`;
}

/** Parses a text; null unless a paragraph after it is still a paragraph, so that nothing in it stays open. */
function parseContained(text: string): Root | null {
  const tree = parseMarkdown(`${text}\n\nend`);
  const last = tree.children.at(-1);
  const isApart = last?.type === "paragraph" && last.children.length === 1 && nodeSpan(last).start === text.length + 2;
  return isApart ? { ...tree, children: tree.children.slice(0, -1) } : null;
}

/** Returns text as a code block whose fence is longer than any in it. */
function fenced(code: string, language = ""): string {
  let longest = 2;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${code.replace(/\n$/, "")}\n${fence}`;
}
