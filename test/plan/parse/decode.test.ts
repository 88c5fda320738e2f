import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodePlan, encodePlan } from "../../../src/plan/parse/decode.ts";

describe("decodePlan", () => {
  it("is undone by encodePlan, byte order mark included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, mark) => {
        const bytes = encodePlan((mark ? "\ufeff" : "") + text.replaceAll("\0", ""));
        const decoded = decodePlan("a.md", bytes);
        expect("text" in decoded ? encodePlan(decoded.text) : null).toEqual(bytes);
      }),
    );
  });

  it.each([
    ["a git-crypt file", [0, 71, 73, 84, 67, 82, 89, 80, 84, 0, 1, 2], "encrypted"],
    ["a file with zero bytes", [97, 0, 98], "binary"],
    ["a file that is not UTF-8", [0xff, 0xfe, 0x41], "not-utf8"],
  ])("refuses %s", (_what, bytes, code) => {
    expect(decodePlan("a.md", Uint8Array.from(bytes))).toMatchObject({ diagnostic: { code, severity: "error" } });
  });
});
