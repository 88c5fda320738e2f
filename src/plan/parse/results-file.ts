import type { Block } from "../markdown/blocks.ts";

const SENTENCE = /(?:track(?:ing)?\s+(?:of\s+)?progress|progress|results|status)\b/i;
/** What may be a path, with the character behind it. */
const PATH = /(?:`|\]\(|\s|^)([\w./-]+)([`)\s,;]|$)/g;

/** The results file a plan names (`Track Progress: See docs/poc1-results.md`), relative to the repository, or null. */
export function readResultsFile(text: string, path: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type !== "paragraph" && block.type !== "bullet") continue;
    const source = text.slice(block.start, block.end);
    const named = SENTENCE.test(source) ? findPath(source) : undefined;
    if (named !== undefined) return resolve(named, path);
  }
  return null;
}

function findPath(source: string): string | undefined {
  // The blank behind one path stands before the next.
  for (const part of source.split(/(?<=[\s`(])/))
    for (const match of part.matchAll(PATH)) {
      const path = (match[1] ?? "").replace(/(?<=\.md)\..*$/i, "");
      const name = path.slice(path.lastIndexOf("/") + 1);
      const isNamedSo = /\.md$/i.test(name) && /result|progress/i.test(name.slice(0, -3));
      if (isNamedSo && !path.startsWith("/") && !path.includes("//")) return path;
    }
  return undefined;
}

/** A bare name stands beside the plan, a path from `.` is relative to it, any other is relative to the repository. */
function resolve(named: string, path: string): string | null {
  const folder = path.split("/").slice(0, -1);
  if (named.includes("/") && !named.startsWith(".")) return named;
  for (const part of named.split("/"))
    if (part === "..") {
      if (folder.pop() === undefined) return null;
    } else if (part !== ".") folder.push(part);
  const resolved = folder.join("/");
  return resolved === path ? null : resolved;
}
