import type { Exchange } from "./exchange.ts";

/** A form of ours is a few fields. */
const LIMIT = 16_384;

/** Reads the fields of a form. @throws BodyRefusedError */
export function readForm({ receive }: Pick<Exchange, "receive">): Promise<URLSearchParams> {
  return receive({ limit: LIMIT }, (parts) => new URLSearchParams(Buffer.concat(parts).toString("utf8")));
}
