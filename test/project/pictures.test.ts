import { statSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { addText, readText } from "../../scripts/pictures/png-text.ts";
import { hashNow, pictureFile, shownBy, THEMES } from "../../scripts/pictures.ts";

/** A README that has to be waited for is not read. */
const MAX_BYTES = 300_000;

describe("the picture in the README", () => {
  it.each(THEMES)("shows what the program says now (%s; `npm run pictures` takes it anew)", async (theme) => {
    expect(shownBy(theme)).toBe(await hashNow(theme));
    expect(statSync(pictureFile(theme)).size).toBeLessThan(MAX_BYTES);
  });

  it("is found out when it shows something else", () => {
    // The smallest PNG: a signature, a header, and an end.
    const png = Buffer.concat([Buffer.alloc(8), chunk("IHDR", 13), chunk("IEND", 0)]);

    expect(readText(png, "page")).toBeNull();
    expect(readText(addText(png, "page", "0a1b"), "page")).toBe("0a1b");
    expect(readText(addText(png, "another", "0a1b"), "page")).toBeNull();
  });
});

function chunk(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(12 + length);
  bytes.writeUInt32BE(length);
  bytes.write(type, 4, "latin1");
  return bytes;
}
