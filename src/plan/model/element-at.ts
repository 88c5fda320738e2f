import { InternalError } from "../../errors.ts";

/**
 * The element at an index that is known to be there.
 *
 * @param what what the list holds, for the message.
 * @throws InternalError where it is not.
 */
export function elementAt<T>(list: readonly T[], index: number, what: string): T {
  const element = list[index];
  if (element === undefined) throw new InternalError(`Index ${index} was looked up among ${list.length} ${what}.`);
  return element;
}
