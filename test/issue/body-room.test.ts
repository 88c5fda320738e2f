import { describe, expect, it } from "@jest/globals";
import { fitBody, isAccepted, MAX_BODY } from "../../src/issue/body-room.ts";
import { parseBody, renderBlock, replaceBlock } from "../../src/issue/block.ts";

/** A block of so many characters, cut to the room. */
function render(wanted: number) {
  return (room: number) => {
    const marker = { plan: "harbor", key: "k", title: "t", kind: "task" as const, removed: false };
    const least = renderBlock(marker, "x").block.length;
    const content = "x".repeat(Math.max(1, Math.min(wanted, room - least + 1)));
    return { title: "First", labels: [], ...renderBlock(marker, content) };
  };
}

describe("an issue's text beside people's text", () => {
  it("is not cut if there is room for both", () => {
    expect(fitBody("Mine", render(1_000)).block).toContain("x".repeat(1_000));
  });

  it("is cut until the whole body fits, and people's text stays", () => {
    const mine = "m".repeat(40_000);

    const written = replaceBlock(mine, fitBody(mine, render(50_000)).block);

    expect(written.length).toBeLessThanOrEqual(MAX_BODY);
    expect(written.length).toBeGreaterThan(MAX_BODY - 10);
    expect(parseBody(written).before).toContain(mine);
  });

  it("is accepted below GitHub's limit, and not at it", () => {
    expect(isAccepted("x".repeat(65_535))).toBe(true);
    expect(isAccepted("x".repeat(65_536))).toBe(false);
  });
});
