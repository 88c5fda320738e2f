import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../../src/plan/edit/edit.ts";
import { setState } from "../../../../src/plan/edit/write-mark.ts";
import { plan } from "./stage.ts";
import { at, HEAD, insert, type Place, written } from "./inserted-line.ts";

const ROWS: readonly [name: string, before: string, after: string, place: Place][] = [
  ["dash", "- [ ] one\n- [ ] two\n", "- [ ] one\n- [ ] two\n- [ ] Handle BOM\n", at("two")],
  ["star, two blanks", "* [ ]  one\n* [ ]  two\n", "* [ ]  one\n* [ ]  two\n* [ ]  Handle BOM\n", at("two")],
  ["behind `one`", "- [ ] one\n- [ ] two\n", "- [ ] one\n- [ ] Handle BOM\n- [ ] two\n", at("one")],
  ["first", "- [ ] one\n- [ ] two\n", "- [ ] Handle BOM\n- [ ] one\n- [ ] two\n", at(null)],
  ["numbered", "1. [ ] one\n2. [ ] two\n", "1. [ ] one\n2. [ ] two\n3. [ ] Handle BOM\n", at("two")],
  [
    "ids, `T003` used further below",
    "- [ ] T001 one\n- [ ] T002 two\n\n### Step 2: More\n\n- [ ] T003 three\n",
    "- [ ] T001 one\n- [ ] T002 two\n- [ ] T004 Handle BOM\n\n### Step 2: More\n\n- [ ] T003 three\n",
    at("two"),
  ],
  ["dotted ids", "- [ ] 1.1 one\n- [ ] 1.2 two\n", "- [ ] 1.1 one\n- [ ] 1.2 two\n- [ ] 1.3 Handle BOM\n", at("two")],
  ["no final line end", "- [ ] one\n- [ ] two", "- [ ] one\n- [ ] two\n- [ ] Handle BOM", at("two")],
  ["loose list", "- [ ] one\n\n- [ ] two\n", "- [ ] one\n\n- [ ] two\n\n- [ ] Handle BOM\n", at("two")],
  [
    "behind a note",
    "- [ ] one\n  note of one\n- [ ] two\n",
    "- [ ] one\n  note of one\n- [ ] Handle BOM\n- [ ] two\n",
    at("one"),
  ],
  [
    "behind nested boxes",
    "- [ ] one\n  - [ ] a\n  - [ ] b\n- [ ] two\n",
    "- [ ] one\n  - [ ] a\n  - [ ] b\n- [ ] Handle BOM\n- [ ] two\n",
    at("one"),
  ],
  ["tab indent", "- [ ] one\n\t- [ ] a\n", "- [ ] one\n\t- [ ] a\n\t- [ ] Handle BOM\n", { below: "one", behind: "a" }],
  [
    "below a task without any",
    "- [ ] one\n- [ ] two\n",
    "- [ ] one\n  - [ ] Handle BOM\n- [ ] two\n",
    { below: "one", behind: null },
  ],
  ["block quote", "> - [ ] one\n> - [ ] two\n", "> - [ ] one\n> - [ ] two\n> - [ ] Handle BOM\n", at("two")],
  [
    "step without boxes",
    "Prose of it.\n\n### Step 2: More\n\n- [ ] one\n",
    "Prose of it.\n\n- [ ] Handle BOM\n\n### Step 2: More\n\n- [ ] one\n",
    at(null),
  ],
  [
    "fence behind",
    "- [ ] one\n\n```sh\n- [ ] no\n```\n",
    "- [ ] one\n- [ ] Handle BOM\n\n```sh\n- [ ] no\n```\n",
    at("one"),
  ],
  [
    "table behind",
    "- [ ] one\n\n| a |\n| - |\n| b |\n",
    "- [ ] one\n- [ ] Handle BOM\n\n| a |\n| - |\n| b |\n",
    at("one"),
  ],
];

const EVERYWHERE = ROWS.flatMap(([name, before, after, place]): [string, string, string, Place][] => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  const quoted = (text: string): string => text.replace(/^(?=.)/gm, "> ").replace(/^$(?=\n)/gm, ">");
  const rows: [string, string, string, Place][] = [
    [name, HEAD + before, HEAD + after, place],
    [`${name}, CRLF`, crlf(HEAD + before), crlf(HEAD + after), place],
    [`${name}, byte order mark`, `\ufeff${HEAD}${before}`, `\ufeff${HEAD}${after}`, place],
  ];
  const isQuotable = !/^>|###|\t|```|\|/m.test(before);
  return isQuotable ? [...rows, [`${name}, in a quote`, HEAD + quoted(before), HEAD + quoted(after), place]] : rows;
});

describe("a line for a sub-issue", () => {
  it.each(EVERYWHERE)("is written as its neighbours are: %s", (_name, before, after, place) => {
    const { plan: now, index, lines } = written(before, place);

    expect(now.text).toBe(after);
    expect(now.items[index]?.title).toMatch(/Handle BOM$/);
    expect(lines).toBe(after.split("\n").length - before.split("\n").length);
  });

  it.each(EVERYWHERE)("can be ticked and unticked, byte for byte: %s", (_name, before, after, place) => {
    const { plan: now, index } = written(before, place);

    const ticked = setState(now, now.items[index]!, "done")!;
    const done = plan(applyEdits(now.text, ticked.edits));
    const back = setState(done, done.items[index]!, "open", ticked.undo)!;

    expect(done.items[index]?.state).toBe("done");
    expect(done.text).toBe(after.replace(/\[ \](?=\s+(?:\S+ )?Handle BOM)/, "[x]"));
    expect(applyEdits(done.text, back.edits)).toBe(after);
  });

  it.each(EVERYWHERE)("says where every other item stands now: %s", (_name, before, _after, place) => {
    const old = plan(before);
    const { plan: now, placeOf } = written(before, place);

    expect(placeOf.map((place) => now.items[place]?.title)).toEqual(old.items.map(({ title }) => title));
  });
});

describe("the title of a new line", () => {
  it.each([
    ["stars", "Read *all* of it", "Read \\*all\\* of it"],
    ["two lines", "Read\r\n- [x] evil", "Read - [x] evil"],
    ["a character that turns the text", "\u202eRead", "Read"],
    ["a number of an issue, which is none of its own", "Read it (#7)", "Read it (\\#7)"],
    ["a hash in front", "# Read", "# Read"],
    ["a box in front", "[x] Read", "[x] Read"],
    ["snake_case", "Read snake_case names", "Read snake_case names"],
    ["paired backticks", "Read `all` of it", "Read `all` of it"],
  ])("is what people see on GitHub, with %s", (_name, title, line) => {
    const found = insert(`${HEAD}- [ ] one\n`, at("one"), title);

    expect(found.kind === "refused" ? found.why : found.plan.text.split("\n").at(-2)).toBe(`- [ ] ${line}`);
  });

  it.each([
    ["nothing", " \u202e ", "its title has no words"],
    ["an estimate", "Read it (4h)", "it would read as an estimate"],
    ["a tag", "Read it 🎯 MVP", "it would read as a tag"],
    ["a word that drops it", "SKIPPED: read it", "it would read as dropped"],
  ])("is refused where it would say %s", (_name, title, why) => {
    expect(insert(`${HEAD}- [ ] one\n`, at("one"), title)).toEqual({ kind: "refused", why, pullRequestOnly: false });
  });

  it("loses no digit of a number that is longer than the ids beside it", () => {
    const found = insert(`${HEAD}- [ ] 1.1 one\n- [ ] 1.2 two\n`, at("two"), "1.1.1 Read");

    expect(found.kind === "refused" ? found.why : found.plan.text.split("\n").at(-2)).toBe("- [ ] 1.3 1.1.1 Read");
  });

  it.each([
    ["a picture that is none of its words", `${HEAD}- [ ] one\n`, "Read it 🔴", 'it would read as "Read it"'],
    [
      "an owner, where the plan has some",
      `${HEAD}- [ ] one (@bob)\n- [ ] two (@ann)\n`,
      "Read it (@ann)",
      "it would read as a field",
    ],
  ])("is refused where it ends with %s", (_name, text, title, why) => {
    expect(insert(text, at("one"), title)).toMatchObject({ kind: "refused", why });
  });
});
