import type { IncomingMessage } from "node:http";
import { readBody } from "./read-body.ts";

/** A form of ours is a few fields. */
const LIMIT = 16_384;

/** Reads the fields of a form. @throws BodyTooLargeError */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request, LIMIT)).toString("utf8"));
}
