import type { Block } from "../markdown/blocks.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FrontMatter } from "./front-matter/front-matter.ts";
import type { Lines } from "../markdown/lines.ts";
import { MAX_NESTING } from "../markdown/markdown.ts";
import type { Item, Span } from "../model/plan.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { walkSections } from "./sections/sections.ts";
import type { Section } from "./sections/sections.ts";
import { whyNothing } from "./why-nothing.ts";

const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\]/m;

/** Why a text must not be read as it stands: what it shows of its items would be wrong. Empty when nothing speaks against it. */
export function refuseBlocks(text: string, blocks: readonly Block[], lines: Lines): Diagnostic[] {
  return [conflict(text, blocks, lines), openEnd(text, blocks, lines)].filter((found) => found !== null);
}

/** Lists and quotes that stand too deep in each other, in one line or by indentation. */
export function refuseNesting(offset: number, lines: Lines): Diagnostic {
  return problem(
    "nested-too-deep",
    offset,
    lines,
    `Here more than ${MAX_NESTING} lists and quotes stand in each other`,
    "Take the marks or blanks away that are not meant.",
  );
}

interface Read {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly root: Section;
  readonly front: FrontMatter;
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** What comments leave out, in order and apart. */
  readonly ignored: readonly Span[];
}

/** What speaks against what was read: that it is a template, or that it holds no work. Null when nothing does. */
export function refuseItems(read: Read): { readonly diagnostic: Diagnostic; readonly isPlan: boolean } | null {
  const unfilled = template(read);
  if (unfilled !== null) return { diagnostic: unfilled, isPlan: false };
  const nothing = withoutWork(read);
  return nothing === null ? null : { diagnostic: nothing, isPlan: isPlanAlone(read) };
}

/** Conflict markers of git, all three in order, outside of code. */
function conflict(text: string, blocks: readonly Block[], lines: Lines): Diagnostic | null {
  if (!/^<{7} /m.test(text)) return null;
  const codes = blocks.filter(({ type }) => type === "code");
  let next = 0;
  const inCode = (offset: number): boolean => {
    while (next < codes.length && (codes[next]?.end ?? 0) <= offset) next += 1;
    return (codes[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
  const ours = [...text.matchAll(/^<{7} /gm)].find((match) => !inCode(match.index));
  if (ours === undefined) return null;
  const parted = /^={7}\r?$/m.exec(text.slice(ours.index));
  if (parted === null || !/^>{7} /m.test(text.slice(ours.index + parted.index))) return null;
  return problem(
    "conflict-markers",
    ours.index,
    lines,
    "The plan has unresolved merge conflicts",
    "Resolve them and commit: until then the plan says two things at once.",
  );
}

/** A fence or comment that never ends and hides checkboxes: items would seem to have been removed. */
function openEnd(text: string, blocks: readonly Block[], lines: Lines): Diagnostic | null {
  const last = blocks.at(-1);
  if (last === undefined || (last.type !== "code" && last.type !== "html")) return null;
  if (text.slice(last.end).trim() !== "") return null;
  const source = text.slice(last.start, last.end);
  if (last.type === "html") return openHtml(source, last.start, lines);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return null;
  const end = source
    .slice(source.lastIndexOf("\n") + 1)
    .replace(/^[ \t>]+/, "")
    .trim();
  if (source.includes("\n") && end.startsWith(fence) && /^(?:`+|~+)$/.test(end)) return null;
  if (!BOX_LINE.test(source.slice(source.indexOf("\n") + 1))) return null;
  return problem(
    "unbalanced-fence",
    last.start,
    lines,
    "This code fence never ends and hides checkboxes",
    `Close it as it began, with ${fence} on a line, or give quoted markdown a longer fence than the code in it.`,
  );
}

/** A comment, or an element in which markdown counts for nothing. */
function openHtml(source: string, start: number, lines: Lines): Diagnostic | null {
  const name = /^\s*<(!--|(?:pre|script|style|textarea)\b)/i.exec(source)?.[1]?.toLowerCase();
  if (name === undefined || !BOX_LINE.test(source)) return null;
  if (name === "!--")
    return source.includes("-->")
      ? null
      : problem(
          "unbalanced-comment",
          start,
          lines,
          "This comment never ends and hides checkboxes",
          "Close it with `-->`.",
        );
  // Any of these ends any other.
  return /<\/(?:pre|script|style|textarea)>/i.test(source)
    ? null
    : problem(
        "unbalanced-html",
        start,
        lines,
        `This \`<${name}>\` never ends and hides checkboxes`,
        `Close it with \`</${name}>\`.`,
      );
}

/** A template speaks in placeholders: in its title and headings, in a good part of its items, or it calls itself one. */
function template({ text, title, items, root, lines }: Read): Diagnostic | null {
  const headings = [...walkSections(root)].filter(({ name }) => isPlaceholder(name.plain)).length;
  const filled = items.slice(1).filter((item) => isPlaceholder(item.title)).length;
  const share = items.length > 1 ? filled / (items.length - 1) : 0;
  const called =
    /\btemplate\s*$/i.test(title) && (text.match(/[[{][A-Z][\p{L} /]{2,40}[\]}](?!\()/gu)?.length ?? 0) >= 3;
  const isTemplate = called || (isPlaceholder(title) && headings + filled >= 2) || (filled >= 3 && share >= 0.3);
  if (!isTemplate) return null;
  const first = items.find((item) => isPlaceholder(item.title)) ?? items[0];
  return problem(
    "template",
    first?.offset ?? 0,
    lines,
    `This is a template: "${first?.title ?? title}" is still to be filled in`,
    "Fill in the placeholders, or leave the file out of `plans`.",
  );
}

/** A document of this length that calls itself a plan says something, headings or not. */
const LONG_ENOUGH = 2_000;
const PLAN_WORD =
  /\b(?:plan|plans|planning|tasks?|todos?|implementation|milestones?|sprint|phases?|steps?|checklist)\b|计划|计画|計畫|任务|タスク|план|задач/i;

/** Nothing to do is a plan only where the document says that it is one and has something to say. */
function isPlanAlone({ path, text, title, root }: Read): boolean {
  const sections = [...walkSections(root)].length;
  const named = PLAN_WORD.test(title) || PLAN_WORD.test(path.split("/").at(-1)?.replace(/[_.]/g, " ") ?? "");
  return named && (sections >= 3 || text.length >= LONG_ENOUGH);
}

/** No item is read here: never silently, for it reads as if everything were done. Null where there are items. */
function withoutWork(read: Read): Diagnostic | null {
  const { text, items, front, lines, blocks, ignored } = read;
  if (items.length > 1 || front.todos !== null) return null;
  const { why, hint, at } =
    text.trim() === ""
      ? { why: "the file is empty", hint: "Write tasks as `- [ ] task`, or leave the file out of `plans`.", at: 0 }
      : whyNothing(text, blocks, ignored);
  return problem("no-items", at, lines, `Nothing here is a phase, step, task or checkbox: ${why}`, hint, "warning");
}

function problem(
  code: string,
  offset: number,
  lines: Lines,
  message: string,
  hint: string,
  severity: Diagnostic["severity"] = "error",
): Diagnostic {
  return { code, severity, line: lines.lineOf(offset), column: lines.columnOf(offset), message, hint };
}
