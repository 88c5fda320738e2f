import { codeFences } from "../../markdown/fences.ts";
import { isLeftOut } from "../../model/spans.ts";

/** The lines of a section with all its headings some levels deeper or higher; null where one has no such level. */
export function relevel(lines: readonly string[], by: number): string[] | null {
  if (by === 0) return [...lines];
  const fences = codeFences(lines.join("\n"));
  const changed: string[] = [];
  let offset = 0;
  for (const line of lines) {
    const hashes = /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0;
    const isHeading = hashes > 0 && !isLeftOut(offset, fences);
    if (isHeading && (hashes + by < 1 || hashes + by > 6)) return null;
    changed.push(isHeading ? `${"#".repeat(hashes + by)}${line.slice(hashes)}` : line);
    offset += line.length + 1;
  }
  return changed;
}
