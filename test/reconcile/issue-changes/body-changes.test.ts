import { describe, expect, it } from "@jest/globals";
import { renderBlock } from "../../../src/issue/block.ts";
import { compareBody } from "../../../src/reconcile/issue-changes/body-changes.ts";

function desired(content: string) {
  const rendered = renderBlock({ plan: "harbor", key: "k", title: "t", kind: "task", removed: false }, content);
  return { title: "First", labels: [], ...rendered };
}

const OLD = desired("Goal: it floats").block;
const NEW = desired("Goal: it sails");

describe("the body of an issue", () => {
  it.each<[rule: string, body: string, written: boolean, note: string | null]>([
    ["is not written where it stands", NEW.block, false, null],
    ["is written where the text is another one", OLD, true, null],
    ["is written where the block is gone", "Mine", true, null],
    [
      "is written with a line that somebody wrote into the block kept below it, and says so",
      OLD.replace("Goal", "Mine\nGoal"),
      true,
      "a line that somebody wrote into plansync's block is kept below it",
    ],
    [
      "is written with several such lines kept, and says how many",
      OLD.replace("Goal", "Mine\nYours\nGoal"),
      true,
      "2 lines that people wrote into plansync's block are kept below it",
    ],
  ])("%s", (_, body, written, note) => {
    const difference = compareBody(body, NEW, null);

    expect(difference.body !== null).toBe(written);
    expect(difference.note).toBe(note);
    expect(difference.drift).toBeNull();
  });

  it("without room for the plan's text stays, and that is drift", () => {
    expect(compareBody("x".repeat(65_530), NEW, null)).toEqual({
      body: null,
      note: null,
      drift: "the text that people wrote in it leaves no room for the plan's text",
    });
  });

  it("says why the boxes in it were ignored, before what is kept", () => {
    expect(compareBody(OLD.replace("Goal", "Mine\nGoal"), NEW, "nobody was heard").note).toMatch(
      /^nobody was heard; a line that somebody wrote/,
    );
    expect(compareBody(NEW.block, NEW, "nobody was heard").note).toBeNull();
  });
});
