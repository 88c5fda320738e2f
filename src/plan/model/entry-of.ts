import { InternalError } from "../../errors.ts";

/**
 * The value of a key that is known to be there.
 *
 * @param what what the map holds, for the message.
 * @throws InternalError where it is not.
 */
export function entryOf<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value !== undefined) return value;
  const name = typeof key === "string" || typeof key === "number" ? `"${key}"` : "What is not there";
  throw new InternalError(`${name} was looked up among ${map.size} ${what}.`);
}
