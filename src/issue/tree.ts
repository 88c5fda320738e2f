import { InternalError } from "../errors.ts";
import type { Nodes, Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Span } from "../plan/model/plan.ts";

const reader = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [gfmTable(), gfmTaskListItem()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()])
  .freeze();

/** Parses the inline and block structure of a fragment, as GitHub does. */
export function parseMarkdown(source: string): Root {
  return reader.parse(source);
}

/** Returns where a node is in the text it was parsed from. */
export function nodeSpan({ type, position }: Nodes): Span {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new InternalError(`A parsed ${type} has no place in its text.`);
  return { start, end };
}

/** Yields a node and all nodes below it, in document order; deep nesting can't exhaust the stack. */
export function* descendants(node: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
  }
}
