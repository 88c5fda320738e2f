/** Returns the code of a Node or database error (`EACCES`, `42501`); null where it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
