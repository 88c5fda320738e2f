import { describe, expect, it } from "@jest/globals";
import { isPlaceholder } from "../../../src/plan/words/placeholders.ts";

describe("isPlaceholder", () => {
  it.each([
    "Step 1: [Name]",
    "{Task Name}",
    "[Criterion 1 - specific, measurable]",
    "Justification: [If no, explain why]",
    "Horizontal scaling considerations: [Description]",
  ])("sees that %j is still to be filled in", (name) => {
    expect(isPlaceholder(name)).toBe(true);
  });

  it.each([
    "Write the parser",
    "Use the [design guide](docs/guide.md)",
    "Are the allowed methods of the proxy enumerated in the requirements? [Completeness, Spec §User Story 3]",
    "Are fallback behaviours defined if the authority cannot sign in time? [Edge Case, Gap]",
  ])("takes the brackets of %j for what they are", (name) => {
    expect(isPlaceholder(name)).toBe(false);
  });
});
