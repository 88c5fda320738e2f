import { describe, expect, it } from "@jest/globals";
import { Tree } from "../../../src/identity/passes/tree.ts";
import { parse } from "../found.ts";
import { nodeOf } from "./rule.ts";

const PORT = "# Port\n\n### Step 1: Sea\n\n- [ ] Dig\n  - [ ] Measure\n\n### Step 2: Land\n\n- [ ] Build\n";
const TOWN = "# Town\n\n- [ ] Vote\n";
const treeOf = (...texts: readonly string[]) =>
  new Tree(
    texts.map((text) => parse(text)),
    new Map(),
  );
const bare = (text: string) => new Tree([{ items: parse(text).items }], new Map());
const bodyOf = (tree: Tree, name: string) => tree.body(nodeOf(tree, name)).text;

describe("several files as one tree", () => {
  const tree = treeOf(PORT, TOWN);

  it("number their items through, file after file", () => {
    expect([tree.start(0), tree.end(0), tree.start(1), tree.end(1)]).toEqual([0, 6, 6, 8]);
    expect(tree.nodesOf(1)).toEqual([6, 7]);
    expect([tree.fileOf(5), tree.fileOf(6)]).toEqual([0, 1]);
  });

  it("keep the parents and children of each", () => {
    expect([tree.parent(0), tree.parent(2), tree.parent(6), tree.parent(7)]).toEqual([-1, 1, -1, 6]);
    expect([tree.childrenOf(0), tree.childrenOf(6)]).toEqual([[1, 4], [7]]);
  });

  it("know what is below what", () => {
    expect([tree.isBelow(3, 1), tree.isBelow(3, 0), tree.isBelow(5, 1), tree.isBelow(7, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("what stands around an item", () => {
  it("is the labels above it, as they are compared", () => {
    const tree = treeOf("# Port\n\n### Step 1: Sea\n\n**The Pier**\n\n- [ ] Dig\n");

    expect(tree.section(nodeOf(tree, "Dig"))).toBe("the pier");
  });
});

describe("the text below an item", () => {
  it.each<[says: string, text: string, item: string, body: string]>([
    ["is its own prose", "# P\n\n- [ ] Dig\n\n  very **deep**\n\n- [ ] Fill\n", "Dig", "very deep"],
    ["is what is below it too", PORT, "Dig", "measure"],
    ["is all that is below a heading", PORT, "Step 1: Sea", "dig measure"],
    ["is nothing where the next item follows", PORT, "Measure", ""],
    ["ends with the file", "# P\n\n- [ ] Dig\n\n  deep\n\n  and wide\n", "Dig", "deep and wide"],
    ["of a box ends at a heading that is no item", "# P\n\n- [ ] Dig\n\ndeep\n\n#### Notes\n\nwide\n", "Dig", "deep"],
    ["of a box ends at a rule", "# P\n\n- [ ] Dig\n\ndeep\n\n---\n\nwide\n", "Dig", "deep"],
    [
      "of a heading goes on behind a rule",
      "# P\n\n### Step 1: Dig\n\n- [ ] deep\n\n---\n\nwide\n",
      "Step 1: Dig",
      "deep wide",
    ],
    ["is thirty lines at most", `# P\n\n- [ ] Dig\n\n  a\n${"\n".repeat(27)}  b\n\n  c\n`, "Dig", "a b"],
    [
      "is 600 characters at most",
      `# P\n\n- [ ] Dig\n\n${"  harbour\n".repeat(29)}${"  x\n".repeat(300)}`,
      "Dig",
      Array(29).fill("harbour").join(" "),
    ],
  ])("%s", (_, text, item, body) => {
    expect(bodyOf(treeOf(text), item)).toBe(body);
  });

  it("is cut behind 600 characters", () => {
    const line = `${"x".repeat(399)} ${"y".repeat(300)}`;

    expect(bodyOf(treeOf(`# P\n\n- [ ] Dig\n\n  ${line}\n\n  ${line}\n`), "Dig")).toHaveLength(600);
  });

  it.each<[says: string, text: string, item: string, body: string]>([
    ["is the lines of the items below it", PORT, "Dig", "measure"],
    ["is nothing where none is below it", PORT, "Measure", ""],
    ["ends with the items", PORT, "Step 2: Land", "build"],
    [
      "is that of thirty items at most",
      `# P\n\n### Step 1: All\n\n${Array.from({ length: 40 }, (_, at) => `- [ ] n${at}\n`).join("")}`,
      "Step 1: All",
      Array.from({ length: 30 }, (_, at) => `n${at}`).join(" "),
    ],
  ])("without a text %s", (_, text, item, body) => {
    expect(bodyOf(bare(text), item)).toBe(body);
  });
});

describe("the words of an item", () => {
  it("are the same whether its whole profile was made or not", () => {
    const tree = treeOf("# P\n\n- [ ] Digging the harbours\n");
    const node = nodeOf(tree, "Digging the harbours");
    const stems = tree.stems(node);

    expect([...stems]).toEqual(["diggi", "the", "harbo"]);
    expect(tree.profile(node).stems).toEqual(stems);
    expect(tree.stems(node)).toBe(tree.profile(node).stems);
  });

  it("are those of its own line, though another has the same title", () => {
    const tree = treeOf("# P\n\n- [ ] Dig — with `abc`\n- [ ] Dig — with `def`\n");

    expect([2, 1].map((node) => [...tree.words(node).codes])).toEqual([["def"], ["abc"]]);
  });
});
