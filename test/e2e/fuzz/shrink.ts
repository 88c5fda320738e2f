import type { FuzzCase } from "./cases.ts";

/** Most cases that are tried to make one smaller. */
const MAX_TRIES = 1_500;

/** A smaller case that still fails: lines and then bytes are taken away from both versions for as long as it does. */
export function shrink(found: FuzzCase, fails: (smaller: FuzzCase) => boolean): FuzzCase {
  let tries = MAX_TRIES;
  const mayTry = (smaller: FuzzCase) => (tries -= 1) > 0 && fails(smaller);
  let best = found;
  for (const side of ["later", "bytes", "later"] as const) {
    const mayBe = (part: Uint8Array) => mayTry({ ...best, [side]: part });
    if (mayBe(Buffer.from(""))) {
      best = { ...best, [side]: Buffer.from("") };
      continue;
    }
    for (const separator of ["\n", ""]) best = { ...best, [side]: shorten(best[side], separator, mayBe) };
  }
  return best;
}

function shorten(bytes: Uint8Array, separator: string, fails: (part: Uint8Array) => boolean): Uint8Array {
  const join = (parts: readonly string[]) => Buffer.from(parts.join(separator), "latin1");
  let parts = Buffer.from(bytes).toString("latin1").split(separator);
  for (let size = parts.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < parts.length;) {
      const rest = parts.toSpliced(at, size);
      if (fails(join(rest))) parts = rest;
      else at += size;
    }
  return join(parts);
}
