import { ConfigError } from "../../errors.ts";

/** Maximum length of a holder's name. */
const LONGEST = 60;
const FOREIGN = /[^A-Za-z0-9 ._@:/-]+/g;

/**
 * Reads the name that a holder gives itself.
 * @throws ConfigError when it holds anything but letters, digits and ` ._@:/-`, or is too long.
 */
export function readHolder(text: string): string {
  const name = text.trim();
  if (name !== "" && name.length <= LONGEST && name.search(FOREIGN) < 0) return name;
  throw new ConfigError(`${JSON.stringify(text)} can't be the name of a holder.`, {
    hint: `Use at most ${LONGEST} letters, digits, blanks and any of \`._@:/-\`.`,
  });
}

/** Makes a holder's name of what a machine says of itself. */
export function defaultHolder(user: string, host: string): string {
  const clean = (text: string) => text.replace(FOREIGN, "-").replace(/^-+|-+$/g, "");
  return `${clean(user) || "agent"}@${clean(host) || "machine"}`.slice(0, LONGEST).trim();
}
