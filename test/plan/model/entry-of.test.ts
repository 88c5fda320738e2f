import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../../src/errors.ts";
import { entryOf } from "../../../src/plan/model/entry-of.ts";

describe("a value that is known to be there", () => {
  const letters = new Map([["a", 1]]);

  it("is the one of its key", () => {
    expect(entryOf(letters, "a", "letters")).toBe(1);
  });

  it.each<[key: unknown, message: string]>([
    ["b", '"b" was looked up among 1 letters.'],
    [7, '"7" was looked up among 1 letters.'],
    [{}, "What is not there was looked up among 1 letters."],
  ])("is no other one: for %j a defect is told", (key, message) => {
    const find = () => entryOf<unknown, number>(letters, key, "letters");

    expect(find).toThrow(InternalError);
    expect(find).toThrow(message);
  });
});
