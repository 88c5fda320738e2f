import { parseBody } from "../issue/block.ts";

/** A body without the managed block, and without the gap that stood before it. */
export function withoutBlock(body: string): string {
  const { block, before, after } = parseBody(body);
  if (block === "missing" || block === "newer") return body;
  const rest = after.replace(/^(?:\r?\n)+/, "");
  const head = rest === "" ? before.trimEnd() : before;
  return head + rest;
}
