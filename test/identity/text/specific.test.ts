import { describe, expect, it } from "@jest/globals";
import { isSpecific } from "../../../src/identity/text/specific.ts";

describe("a wording is recognised outside its place", () => {
  it.each([
    ["dig the basin", true],
    ["dig it", false],
    ["commit", false],
    ["reconfiguration", false],
    ["reconfigurations", true],
    ["港を掘る", true],
    ["港を掘", false],
    ["vídeo", false],
  ])("as %j: %p", (wording, specific) => {
    expect(isSpecific(wording)).toBe(specific);
  });
});
