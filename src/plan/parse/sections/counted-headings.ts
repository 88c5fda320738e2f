import type { Name, NamedLevel } from "../../words/name.ts";
import type { Section } from "./sections.ts";

/**
 * True where the number of a heading goes on with that of the named one that it stands in: `1.2` in `Phase 1`, `A2` in
 * `Phase A`, `P1.2` in `Phase 1`, `M1.2` in `Milestone M1`.
 */
export function goesOnWith({ section, series }: Name, { word, number }: NamedLevel): boolean {
  if (section !== null) return section.startsWith(`${number}.`);
  if (series === null || number === "") return false;
  const begun = [number, `${word.slice(0, 1)}${number}`].find((start) => series.startsWith(start));
  if (begun === undefined) return false;
  const rest = series.slice(begun.length);
  return /^[.-]\d/.test(rest) || (/^\p{L}+$/u.test(begun) && /^\d/.test(rest));
}

const LETTERS = /^[a-z]+(?:-[a-z]+)*/;

/** By name, the row that a heading is counted in by letters and numbers, where two have the same letters: `M1`, `M2`. */
export function seriesOf(headings: readonly Section[]): ReadonlyMap<Name, readonly Section[]> {
  const rows = new Map<string, Section[]>();
  for (const heading of headings) {
    const letters = LETTERS.exec(heading.name.series ?? "")?.[0];
    if (letters === undefined) continue;
    const row = rows.get(letters);
    if (row === undefined) rows.set(letters, [heading]);
    else row.push(heading);
  }
  const counted = [...rows.values()].filter((row) => new Set(row.map(({ name }) => name.series)).size > 1);
  return new Map(counted.flatMap((row) => row.map(({ name }) => [name, row] as const)));
}
