import type { IncomingMessage } from "node:http";

/** The body is larger than allowed. */
export class BodyTooLargeError extends Error {}

/**
 * Reads a request's body.
 * @throws BodyTooLargeError as soon as it is known to be larger than `limit` bytes; the rest is not read.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit) throw new BodyTooLargeError(`${announced} bytes`);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new BodyTooLargeError(`more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
