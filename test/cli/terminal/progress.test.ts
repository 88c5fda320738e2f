import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { createProgress, timeLeft } from "../../../src/cli/terminal/progress.ts";
import { wantsColour, type Output } from "../../../src/cli/terminal/shell.ts";
import { fit, pad, wrap } from "../../../src/cli/terminal/text-width.ts";

function makeOutput(isTerminal: boolean): { out: Output; text: () => string } {
  let written = "";
  const out = {
    write: (text: string) => {
      written += text;
    },
    isTerminal,
    hasColour: false,
    columns: 60,
  };
  return { out, text: () => written };
}

/** A clock that each operation moves on by a second. */
function makeClock() {
  let now = 0;
  return { now: () => epochMs((now += 1_000)), sleep: async () => undefined };
}

describe("progress", () => {
  it("is one plain line for every tenth where there is no terminal", () => {
    const { out, text } = makeOutput(false);
    const progress = createProgress(out, makeClock());

    for (let done = 0; done < 100; done += 1) progress.progress(done, 100, `create ${done}`);
    progress.end();

    expect(text().trimEnd().split("\n")).toHaveLength(10);
    expect(text()).toContain("30/100 create 30\n");
    expect(text()).not.toContain("\u001b");
  });

  it("is one line that is redrawn on a terminal, never wider than it, and gone at the end", () => {
    const { out, text } = makeOutput(true);
    const progress = createProgress(out, makeClock());

    for (let done = 0; done < 40; done += 1) progress.progress(done, 40, `create ${"a long title ".repeat(9)}`);
    progress.end();

    const frames = text().split("\r\u001b[2K");
    expect(text()).not.toContain("\n");
    for (const frame of frames) expect(frame.length).toBeLessThanOrEqual(60);
    expect(frames.at(-2)).toContain("39/40");
    expect(frames.at(-1)).toBe("");
  });

  it("shows nothing of a title that could move the cursor", () => {
    const { out, text } = makeOutput(true);

    createProgress(out, makeClock()).progress(0, 2, "create \u001b[2Jgone\nand more");

    expect(text()).not.toContain("\u001b[2J");
    expect(text()).not.toContain("\n");
  });

  it.each([
    [10_000, 2, 100, ""],
    [1_000, 50, 100, ""],
    [10_000, 100, 100, ""],
    [10_000, 50, 60, "about 2 s left"],
    [60_000, 10, 100, "about 9 min left"],
    [3_600_000, 10, 40, "about 3 h left"],
  ])("after %i ms, with %i of %i done, says of the time left: %j", (elapsed, done, total, expected) => {
    expect(timeLeft(elapsed, done, total)).toBe(expected);
  });
});

describe("text on a terminal", () => {
  it.each([
    ["short", 10, "short"],
    ["a longer one", 6, "a lon…"],
    ["日本語の題", 6, "日本…"],
    ["👩‍👩‍👧 family", 4, "👩‍👩‍👧…"],
  ])("is cut where it is too wide: %j in %i columns is %j", (text, width, expected) => {
    expect(fit(text, width)).toBe(expected);
  });

  it("is padded by columns, not by characters, and wrapped after an indent", () => {
    expect(pad("日本", 6)).toBe("日本  ");
    expect(wrap("one two three four five six", 24, "    ")).toBe("one two three four\n    five six");
  });
});

describe("whether colours are wanted", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ TERM: "dumb" }, true, false],
  ])("is told by the environment %j and whether there is a terminal (%s): %s", (env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});
