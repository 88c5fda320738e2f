import { ConfigError } from "../../errors.ts";

/** Number of random bytes in a session. */
export const SESSION_BYTES = 16;

/** Writes random bytes as a session. */
export function sessionOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Reads a session as it is passed on: 32 hex digits.
 * @throws ConfigError for anything else: a guessable session would be no proof of anything.
 */
export function readSession(text: string): string {
  const session = text.trim().toLowerCase();
  if (/^[0-9a-f]{32}$/.test(session)) return session;
  throw new ConfigError(`${JSON.stringify(text)} is no session.`, {
    hint: "Pass the `session` that `plansync claim --json` printed: 32 hex digits.",
  });
}
