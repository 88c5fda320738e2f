import { describe, expect, it } from "@jest/globals";
import { shortHash } from "../../../src/identity/text/short-hash.ts";

describe("the short hash", () => {
  // They are in the records of repositories: another hash would give every item a new key.
  it.each([
    [["plan", "PLAN.md", "0"], "ex5rjd5j03"],
    [["plan", "42", "docs/plan.md", "0"], "gt4gje8hb6"],
    [["item", "p", "", "dig the basin", "1"], "ksm9fjba4a"],
    [["726"], "00m7vtoh2u"],
    [["港"], "n5dzu666w5"],
    [[], "s8fs1rb9of"],
  ])("of %j stays what it is", (parts, hash) => {
    expect(shortHash(parts)).toBe(hash);
  });

  it("knows where one part ends and the next begins", () => {
    expect(shortHash(["ab", "c"])).not.toBe(shortHash(["a", "bc"]));
  });
});
