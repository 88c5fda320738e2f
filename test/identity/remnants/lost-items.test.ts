import { describe, expect, it } from "@jest/globals";
import { LostItems } from "../../../src/identity/remnants/lost-items.ts";
import type { Lost, Remnant } from "../../../src/identity/remnants/remnant.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

const lost = (title: string, text = `- [ ] ${title}`): Lost => ({ title, text });
const at = (line: number): Remnant => ({
  path: "PLAN.md",
  line: lineNumber(line),
  column: 1,
  kind: "prose",
  message: "",
  hint: "",
});
const lines = ({ remnants }: LostItems) => remnants.map((remnant) => remnant?.line ?? null);

/** The number of the wording that a text has. */
function wordingOf(items: LostItems, text: string): number {
  const wording = items.wordingOf(text);
  if (wording === null) throw new Error(`no lost item says "${text}"`);
  return wording;
}

/** Whether the words of a text are searched for in lines. */
function isSought(items: LostItems, text: string): boolean {
  const state = text.split(" ").reduce((before, word) => items.runs.step(before, word), 0);
  return items.runs.endingAt(state) !== null;
}

describe("lost items", () => {
  it("are looked up by what they say, by their title and by their line", () => {
    const items = new LostItems([lost("Dig", "- [ ] **Dig** — the basin of the port")]);

    expect(items.wordingOf("dig")).not.toBeNull();
    expect(items.wordingOf("DIG the basin of the port")).not.toBeNull();
    expect(items.wordingOf("dig the basin")).toBeNull();
    expect(items.wordingOf("digthe basin of the port")).toBeNull();
  });

  it("of which nothing is a word are not looked for", () => {
    const items = new LostItems([lost("?!")]);

    expect(items.wordingOf("?!")).toBeNull();
    expect(items.areFound).toBe(true);
  });

  it("that say the same are found in order", () => {
    const items = new LostItems([lost("Commit"), lost("Commit")]);
    const commit = wordingOf(items, "Commit");

    items.found(commit, at(3));
    items.found(commit, at(5));
    items.found(commit, at(7));

    expect(lines(items)).toEqual([3, 5]);
    expect(items.nextOf(commit)).toBeNull();
  });

  it("are found once, whatever they say", () => {
    const items = new LostItems([lost("Dig", "- [ ] **Dig** — the basin of the port"), lost("Dig")]);

    items.found(wordingOf(items, "dig the basin of the port"), at(3));
    items.found(wordingOf(items, "dig"), at(5));

    expect(lines(items)).toEqual([3, 5]);
  });

  it("are the next ones of their wording until they are found", () => {
    const [one, other] = [lost("Commit", "- [ ] Commit (1h)"), lost("Commit")];
    const items = new LostItems([one, other]);
    const commit = wordingOf(items, "Commit");

    const first = items.nextOf(commit);
    items.found(commit, at(3));

    expect([first, items.nextOf(commit)]).toEqual([one, other]);
  });

  it("are searched for until the last of them is found", () => {
    const items = new LostItems([lost("Dig"), lost("Dig"), lost("Fill")]);

    items.found(wordingOf(items, "dig"), at(3));
    expect([isSought(items, "dig"), isSought(items, "fill"), items.areFound]).toEqual([true, true, false]);

    items.found(wordingOf(items, "dig"), at(5));
    expect([isSought(items, "dig"), isSought(items, "fill"), items.areFound]).toEqual([false, true, false]);

    items.found(wordingOf(items, "fill"), at(7));
    expect([isSought(items, "fill"), items.areFound]).toEqual([false, true]);
  });

  it("are searched for by neither of their wordings once they are found", () => {
    const items = new LostItems([lost("Dig", "- [ ] **Dig** — the basin of the port")]);

    items.found(wordingOf(items, "dig"), at(3));

    expect([isSought(items, "dig the basin of the port"), items.areFound]).toEqual([false, true]);
  });

  it("are searched for within lines only by a wording that nobody writes by accident", () => {
    const items = new LostItems([lost("Dig"), lost("Dig the basin")]);

    items.onlySpecific();

    expect([isSought(items, "dig"), isSought(items, "dig the basin"), items.areFound]).toEqual([false, true, false]);
  });
});
