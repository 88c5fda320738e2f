/** Folders and suffixes that people use for finished plans. */
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;

/** True when a file may be where a missing plan went: the same name elsewhere, or a name that says it is finished. */
export function isRenameCandidate(from: string, to: string): boolean {
  const stem = (path: string) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
  return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
