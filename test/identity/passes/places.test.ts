import { describe, expect, it } from "@jest/globals";
import { placesAmongMatched } from "../../../src/identity/passes/places.ts";
import { boxes } from "../found.ts";
import { nodeOf, workOn } from "./rule.ts";

describe("the place of an item among the siblings that stayed", () => {
  const same = (...titles: readonly string[]) => titles.map((title) => `${title} = ${title}`);
  const before = boxes("Wake", "A", "Eat", "B", "C", "Sleep", "D");

  it.each<[says: string, after: string, known: readonly string[], olds: string, news: string]>([
    [
      "is the number of those before it",
      boxes("A", "Wake", "B", "Eat", "C", "D", "Sleep"),
      same("Wake", "Eat", "Sleep"),
      "A1 B2 C2 D3",
      "A0 B1 C2 D2",
    ],
    [
      "does not count one that moved up",
      boxes("Sleep", "Wake", "A", "Eat", "B"),
      same("Wake", "Eat", "Sleep"),
      "A1 B2 C2 D2",
      "A1 B2",
    ],
    [
      "does not count one that moved below another parent",
      `${boxes("Wake", "A", "Sleep", "B")}\n### Step 2: More\n\n- [ ] Eat\n`,
      same("Wake", "Eat", "Sleep"),
      "A1 B1 C1 D2",
      "A1 B2",
    ],
    ["is the same for all where none stayed", boxes("A", "B"), [], "A0 B0 C0 D0", "A0 B0"],
  ])("%s", (_, after, known, olds, news) => {
    const work = workOn(before, after, ["Step 1: All of it = Step 1: All of it", ...known]);
    const [old, now] = [work.before, work.after].map((tree) => nodeOf(tree, "Step 1: All of it"));
    const { old: oldPlace, now: newPlace } = placesAmongMatched(work, old ?? -1, now ?? -1);
    const told = (places: string, place: (name: string) => number) =>
      places.replaceAll(/[A-D]\d/g, ([name = ""]) => `${name}${place(name)}`);

    expect(told(olds, (name) => oldPlace(nodeOf(work.before, name)))).toBe(olds);
    expect(told(news, (name) => newPlace(nodeOf(work.after, name)))).toBe(news);
  });
});
