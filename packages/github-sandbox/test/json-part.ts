/**
 * Returns a part of an answer's JSON: `part(body, "user.login")`, `part(body, "0.number")`. Undefined where the part
 * that holds it has no such key.
 *
 * @throws TypeError where there is nothing that could have parts.
 */
export function part(json: unknown, path: string): unknown {
  return path.split(".").reduce((within, key) => (within as Readonly<Record<string, unknown>>)[key], json);
}

/** Returns the same part of each entry of a list: `parts(body, "number")`. */
export function parts(json: unknown, path: string): unknown[] {
  return (json as readonly unknown[]).map((entry) => part(entry, path));
}

/** Returns a part that is a text; throws where it is anything else. */
export function textPart(json: unknown, path: string): string {
  const found = part(json, path);
  if (typeof found !== "string") throw new TypeError(`${path} is no text: ${JSON.stringify(found)}`);
  return found;
}

/** Returns a part that is a number; throws where it is anything else. */
export function numberPart(json: unknown, path: string): number {
  const found = part(json, path);
  if (typeof found !== "number") throw new TypeError(`${path} is no number: ${JSON.stringify(found)}`);
  return found;
}
