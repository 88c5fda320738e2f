import { parseBody, wordsInBlock } from "../issue/block.ts";

/** Returns a body without the managed block and the gap before it; what people wrote into the block stays. */
export function withoutBlock(body: string): string {
  const { block, before, after } = parseBody(body);
  if (block === "missing" || block === "newer") return body;
  const rest = [wordsInBlock(body), after.replace(/^(?:\r?\n)+/, "")].filter((part) => part !== "").join("\n\n");
  const head = rest === "" ? before.trimEnd() : before;
  return head + rest;
}
