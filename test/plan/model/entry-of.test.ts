import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../../src/errors.ts";
import { entryOf } from "../../../src/plan/model/entry-of.ts";

describe("a value that is known to be there", () => {
  const letters = new Map([["a", 1]]);

  it("is the one of its key", () => {
    expect(entryOf(letters, "a", "letters")).toBe(1);
  });

  it("is no other one: a defect is told", () => {
    expect(() => entryOf(letters, "b", "letters")).toThrow(InternalError);
  });
});
