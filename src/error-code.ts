/** The code that an error of node or of a database bears: `EACCES`, `42501`; null where it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
