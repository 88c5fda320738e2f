/** Folders and endings that people use for plans that are finished. */
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;

/** True when a file may be where a vanished plan went: the same name elsewhere, or one that says it is finished. */
export function isRenameCandidate(from: string, to: string): boolean {
  const stem = (path: string) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
  return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
