import type { Block } from "./blocks.ts";

const SENTENCE = /(?:track(?:ing)?\s+(?:of\s+)?progress|progress|results|status)\b/i;
const PATH = /(?:`|\]\(|\s|^)((?:[\w.-]+\/)*[\w.-]*(?:results?|progress)[\w.-]*\.md)(?=[`)\s,;.]|$)/i;

/** The results file a plan names (`Track Progress: See docs/poc1-results.md`), relative to the repository, or null. */
export function readResultsFile(text: string, path: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type !== "paragraph" && block.type !== "bullet") continue;
    const source = text.slice(block.start, block.end);
    const named = SENTENCE.test(source) ? PATH.exec(source)?.[1] : undefined;
    if (named !== undefined) return resolve(named, path);
  }
  return null;
}

/** A bare name stands beside the plan, a path from `.` is relative to it, any other is relative to the repository. */
function resolve(named: string, path: string): string | null {
  const folder = path.split("/").slice(0, -1);
  if (named.includes("/") && !named.startsWith(".")) return named;
  for (const part of named.split("/")) {
    if (part === "..") {
      if (folder.pop() === undefined) return null;
    } else if (part !== ".") folder.push(part);
  }
  const resolved = folder.join("/");
  return resolved === path ? null : resolved;
}
