import { describe, expect, it } from "@jest/globals";
import { withoutBlock } from "../../src/commands/without-block.ts";
import { renderBlock } from "../../src/issue/block.ts";

const { block } = renderBlock({ plan: "p", key: "k", title: "", kind: "task", removed: false }, "From the plan.");
const NEWER = block.replace("plansync v1", "plansync v99");

describe("a body without the managed block", () => {
  it.each<[what: string, body: string, want: string]>([
    ["is empty where there was nothing else", block, ""],
    ["keeps the words above it, and the gap goes", `Mine.\n\n${block}`, "Mine."],
    ["keeps the words below it", `${block}\n\nMine.\n`, "Mine.\n"],
    ["keeps both", `Above.\n\n${block}\n\nBelow.`, "Above.\n\nBelow."],
    ["keeps what a person wrote into it", block.replace("From the plan.", "From the plan.\nMine."), "Mine."],
    ["is the body itself where there is none", "Mine.\n", "Mine.\n"],
    ["is the body itself where a newer version wrote it: nothing in it is ours to judge", NEWER, NEWER],
  ])("%s", (_, body, want) => {
    expect(withoutBlock(body)).toBe(want);
  });
});
