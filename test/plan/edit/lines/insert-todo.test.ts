import { describe, expect, it } from "@jest/globals";
import { insertLine } from "../../../../src/plan/edit/lines/insert-line.ts";
import { find, plan, reread } from "./stage.ts";

const HEAD = "---\nname: Pier\ntodos:\n";

/** The front matter after a todo was put behind the one that is called `two`, or before `one`; as a string, why not. */
function insert(todos: string, title: string, behind: "two" | null): string {
  const before = plan(`${HEAD}${todos}---\n\n# Pier\n\nText.\n`);
  const after = behind === null ? null : find(before, behind).index;
  const found = insertLine(before, { parent: before.items[0]!.index, after, title, state: "open" }, { reread });
  return found.kind === "refused"
    ? found.why
    : found.plan.text.slice(HEAD.length, found.plan.text.indexOf("---\n", HEAD.length));
}

describe("a todo for a sub-issue", () => {
  const plain =
    "  - id: one\n    content: Do one\n    status: pending\n  - id: two\n    content: Do two\n    status: completed\n";

  it.each<[name: string, todos: string, title: string, todo: string]>([
    [
      "is written as its neighbours are",
      plain,
      "Drive piles",
      "  - id: drive-piles\n    content: Drive piles\n    status: pending\n",
    ],
    [
      "has quotes where its words would say something else",
      plain,
      "Piles: drive",
      '  - id: piles-drive\n    content: "Piles: drive"\n    status: pending\n',
    ],
    [
      "has the quotes of its neighbour",
      "  - id: 'one'\n    content: 'Do one'\n    status: 'pending'\n  - id: 'two'\n    content: 'Do two'\n    status: 'pending'\n",
      "Ada's piles",
      "  - id: 'ada-s-piles'\n    content: 'Ada''s piles'\n    status: 'pending'\n",
    ],
    [
      "has the double quotes of its neighbour",
      '  - id: "one"\n    content: "Do one"\n    status: "pending"\n  - id: "two"\n    content: "Do two"\n    status: "pending"\n',
      "Drive piles",
      '  - id: "drive-piles"\n    content: "Drive piles"\n    status: "pending"\n',
    ],
    [
      "counts on",
      "  - id: t-08\n    content: Do one\n    status: pending\n  - id: t-09\n    content: Do two\n    status: pending\n",
      "Drive piles",
      "  - id: t-10\n    content: Drive piles\n    status: pending\n",
    ],
    [
      "has another id than the one that is taken",
      "  - id: do-piles\n    content: Do one\n    status: pending\n  - id: two\n    content: Do two\n    status: pending\n",
      "Do piles",
      "  - id: do-piles-2\n    content: Do piles\n    status: pending\n",
    ],
  ])("%s", (_name, todos, title, todo) => {
    expect(insert(todos, title, "two")).toBe(`${todos}${todo}`);
  });

  it("stands before the first", () => {
    expect(insert(plain, "Drive piles", null)).toBe(
      `  - id: drive-piles\n    content: Drive piles\n    status: pending\n${plain}`,
    );
  });
});
