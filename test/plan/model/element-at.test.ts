import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../../src/errors.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";

describe("an element that is known to be there", () => {
  it("is the one at its index", () => {
    expect(elementAt(["a", "b"], 1, "letters")).toBe("b");
  });

  it.each([-1, 2, 0.5])("is no other one: at %d a defect is told", (index) => {
    expect(() => elementAt(["a", "b"], index, "letters")).toThrow(InternalError);
  });
});
