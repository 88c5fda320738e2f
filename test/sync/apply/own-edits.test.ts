import { describe, expect, it } from "@jest/globals";
import { isOwnEdit, isSameBody } from "../../../src/sync/apply/own-edits.ts";
import { renderBlock } from "../../../src/issue/block.ts";
import type { BodyEdit } from "../../../src/ports/issue.ts";
import { ADA, OWN_BOT } from "../../support/observed-issue.ts";

/** A block as plansync renders it. */
const blockOf = (words: string, box = " ") =>
  renderBlock(
    { plan: "p", key: "k", title: "t", kind: "task", removed: false },
    `${words}\n\n- [${box}] deep <!-- box:b -->`,
  ).block;
const OLD = blockOf("Old words.");
const NEW = blockOf("New words.");

/** Bodies, newest first, all by one account: who it was proves nothing. */
const history = (...bodies: readonly string[]): readonly BodyEdit[] =>
  bodies.map((body) => ({ body, by: OWN_BOT, at: "2026-11-21T12:00:00Z" }));

describe("an edit is ours", () => {
  it.each<[what: string, bodies: readonly string[]]>([
    ["when it brings a new block and leaves the rest as it was", [NEW, OLD]],
    ["when a person's words around the block stay", [`Mine.\n\n${NEW}\n\nMore.`, `Mine.\n\n${OLD}\n\nMore.`]],
    ["when it read an older text than the last one", [`Mine.\n\n${NEW}`, "Somebody else's.", `Mine.\n\n${OLD}`]],
    ["when GitHub stored other line ends", [NEW.replaceAll("\n", "\r\n"), OLD]],
    [
      "when words from within the block were kept below it",
      [`${NEW}\n\nMine.`, OLD.replace("Old words.", "Old words.\nMine.")],
    ],
    ["when only a box differs", [blockOf("Old words.", "x"), OLD]],
  ])("%s", (_, bodies) => {
    expect(isOwnEdit(history(...bodies), 0)).toBe(true);
  });

  it.each<[what: string, bodies: readonly string[]]>([
    ["when a person ticked a box in the block", [OLD.replace("[ ]", "[x]"), OLD]],
    ["when a person wrote into the block", [NEW.replace("New words.", "My words."), OLD]],
    ["when somebody brought back an older text with its marker", [OLD, NEW, OLD]],
    ["when words around the block changed with it", [`Other.\n\n${NEW}`, `Mine.\n\n${OLD}`]],
    ["when words around the block went with it", [NEW, `Mine.\n\n${OLD}`]],
    ["when there is no block in it", ["Mine.", OLD]],
    ["when nothing is known of what it replaced", [NEW]],
  ])("but not %s", (_, bodies) => {
    expect(isOwnEdit(history(...bodies), 0)).toBe(false);
  });

  it("whoever made it: people share tokens with us", () => {
    const bodies = history(NEW, OLD).map((edit) => ({ ...edit, by: ADA }));

    expect(isOwnEdit(bodies, 0)).toBe(true);
  });
});

describe("two bodies are the same", () => {
  it.each<[a: string, b: string, isSame: boolean]>([
    ["a\nb", "a\r\nb", true],
    ["a", "a\n\n", true],
    ["a", "b", false],
    ["a\nb", "a b", false],
  ])("%j and %j: %s", (a, b, isSame) => {
    expect(isSameBody(a, b)).toBe(isSame);
  });
});
