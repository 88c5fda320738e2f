/** Returns the status of the answer that an error of Octokit is about; 0 where there was none. */
export function statusOf(error: unknown): number {
  return typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 0;
}
