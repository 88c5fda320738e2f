import { describe, expect, it } from "@jest/globals";
import { parseBody } from "../../../src/issue/block.ts";
import { parsedBody } from "../../../src/reconcile/identity-of-items/parsed-body.ts";
import { synced } from "../decide.ts";
import { STEPS } from "../plans.ts";

describe("the parsed body of an issue", () => {
  const issue = synced(STEPS).issue("Step 1: Build");

  it("is parsed from its text", () => {
    expect(parsedBody(issue)).toEqual(parseBody(issue.body));
  });

  it("is parsed once per observed issue, and again for a later observation", () => {
    expect(parsedBody(issue)).toBe(parsedBody(issue));
    expect(parsedBody({ ...issue, body: "Mine" }).block).toBe("missing");
  });
});
