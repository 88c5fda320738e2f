/** Length of what a sticky pattern finds at an offset; 0 where it finds nothing. */
export function lengthAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? 0;
}
