import { describe, expect, it } from "@jest/globals";
import { partners, postingsOf, Rivals } from "../../../src/identity/passes/rivals.ts";
import { similarity } from "../../../src/identity/text/similarity.ts";
import { boxes } from "../found.ts";
import { nameOf, nodeOf, workOn } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at));

describe("the items of each word", () => {
  const postings = (count: number) => {
    const { before } = workOn(boxes(...many(count, (at) => `lamp n${at}`)), boxes("Rest"));
    return postingsOf(before, Array.from(before.items.keys()));
  };

  it("are listed in document order", () => {
    expect(postings(3).get("lamp")).toEqual([2, 3, 4]);
    expect(postings(3).get("n1")).toEqual([3]);
  });

  it.each([
    [24, 24],
    [25, undefined],
    [26, undefined],
  ])("of %d are %p: a word that more than 24 have tells nothing", (count, listed) => {
    expect(postings(count).get("lamp")?.length).toBe(listed);
    expect(postings(count).has("lamp")).toBe(true);
  });
});

describe("the partners of a text", () => {
  const postings = new Map<string, readonly number[] | null>([
    ["port", [1, 2, 3, 4]],
    ["pier", [3, 4]],
    ["lamp", [5]],
    ["the", null],
    ["all", many(13, String).map(Number)],
  ]);

  it.each<[says: string, words: readonly string[], found: readonly number[]]>([
    ["share words with it, the most and rarest first", ["port", "pier", "lamp"], [5, 3, 4, 1, 2]],
    ["do not share only words that too many have", ["the"], []],
    ["do not share words that none has", ["sea"], []],
    ["are twelve at most", ["all"], many(12, String).map(Number)],
  ])("%s", (_, words, found) => {
    expect(partners(new Set(words), postings)).toEqual(found);
  });
});

describe("the rivals of a pair", () => {
  const rivals = (before: string, after: string, known: readonly string[] = []) => {
    const work = workOn(before, after, [STEP, ...known]);
    return { work, rivals: new Rivals(work, work.whole) };
  };

  it("are free new items of the same form that share words with the old one", () => {
    const after = `${boxes("Light a lamp", "Rest", "Oil the lamp")}\n#### Lamp\n\n- [ ] Sleep\n`;
    const { work, rivals: found } = rivals(boxes("Buy a lamp", "Wake"), after, ["Wake = Oil the lamp"]);

    expect(found.newsLike(nodeOf(work.before, "Buy a lamp")).map((now) => nameOf(work.after, now))).toEqual([
      "Light a lamp",
    ]);
  });

  it("are not those that got a partner since", () => {
    const { work, rivals: found } = rivals(boxes("Buy a lamp", "Wake"), boxes("Light a lamp", "Oil the lamp"));
    work.pairing.add(nodeOf(work.before, "Wake"), nodeOf(work.after, "Light a lamp"));

    expect(found.newsLike(nodeOf(work.before, "Buy a lamp")).map((now) => nameOf(work.after, now))).toEqual([
      "Oil the lamp",
    ]);
  });

  it.each<
    [says: string, before: string, after: string, known: readonly string[], best: readonly [string, string] | null]
  >([
    [
      "are as alike as the best other new item",
      boxes("Buy a lamp"),
      boxes("Oil the lamp", "Buy one lamp", "Buy lamps"),
      [],
      ["Buy a lamp", "Buy one lamp"],
    ],
    [
      "are as alike as the best other old item",
      boxes("Buy a lamp", "Oil the lamps", "Fill a lamp"),
      boxes("Oil the lamp"),
      [],
      ["Oil the lamps", "Oil the lamp"],
    ],
    [
      "are none where only the pair itself shares words",
      boxes("Buy a lamp", "Rest"),
      boxes("Oil the lamp", "Sleep"),
      [],
      null,
    ],
    [
      "are none of those that are known",
      boxes("Buy a lamp", "Oil a lamp"),
      boxes("Oil the lamp", "Sleep"),
      ["Oil a lamp = Sleep"],
      null,
    ],
  ])("%s", (_, before, after, known, best) => {
    const { work, rivals: found } = rivals(before, after, known);

    const rival = found.bestRival(nodeOf(work.before, "Buy a lamp"), nodeOf(work.after, "Oil the lamp"));

    const [old, now] = best ?? [null, null];
    expect(rival).toBe(
      old === null
        ? 0
        : similarity(work.before.profile(nodeOf(work.before, old)), work.after.profile(nodeOf(work.after, now ?? ""))),
    );
  });

  it("are not those that may not be", () => {
    const { work, rivals: found } = rivals(boxes("Buy a lamp", "Oil a lamp"), boxes("Oil the lamp", "Buy one lamp"));
    const [old, now] = [nodeOf(work.before, "Buy a lamp"), nodeOf(work.after, "Oil the lamp")];

    expect(found.bestRival(old, now, () => false)).toBe(0);
    expect(found.bestRival(old, now, (one) => one === old)).toBe(
      similarity(work.before.profile(old), work.after.profile(nodeOf(work.after, "Buy one lamp"))),
    );
  });

  it("are not of another form than the new item", () => {
    const { work, rivals: found } = rivals(
      `${boxes("Buy a lamp")}\n#### Lamp\n\n- [ ] Sleep\n`,
      boxes("Oil the lamp", "Rest"),
    );

    expect(found.bestRival(nodeOf(work.before, "Buy a lamp"), nodeOf(work.after, "Oil the lamp"))).toBe(0);
  });
});
