import type { Bullet } from "../../markdown/blocks.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { isLegendList } from "./labels.ts";
import { boxesOf, type Section } from "./sections.ts";

/** More marks than anybody explains. */
const LONGEST_LEGEND = 8;

/** The lists of a section that spell out what its marks mean, by their numbers. */
export function legendLists(text: string, section: Section, vocabulary: Vocabulary): ReadonlySet<number> {
  const lists = new Map<number, Bullet[]>();
  for (const bullet of boxesOf(section).filter(({ box }) => box !== null)) {
    const known = lists.get(bullet.list);
    if (known === undefined) lists.set(bullet.list, [bullet]);
    else known.push(bullet);
  }
  const legends = new Set<number>();
  for (const [list, bullets] of lists)
    if (bullets.length <= LONGEST_LEGEND && isLegendList(text, bullets, vocabulary)) legends.add(list);
  return legends;
}
