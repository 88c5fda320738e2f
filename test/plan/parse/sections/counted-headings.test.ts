import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";

/** What is read of a plan: the kind and title of each item. */
function itemsOf(lines: readonly string[]): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text: ["# Harbour", ...lines, ""].join("\n\n") });
  return (plan?.items ?? []).slice(1).map(({ kind, title }) => `${kind} ${title}`);
}

describe("headings that letters and numbers count", () => {
  it.each<[rule: string, lines: readonly string[], items: readonly string[]]>([
    [
      "are work where another of their row holds some",
      ["## M1: Piles", "- [ ] Rent the ram", "## M2: Planks", "Oak."],
      ["phase M1: Piles", "task Rent the ram", "phase M2: Planks"],
    ],
    [
      "are no work beside another row that is",
      [
        "## M1: Piles",
        "- [ ] Rent the ram",
        "## M2: Planks",
        "Oak.",
        "## ADR-1: Oak",
        "It lasts.",
        "## ADR-2: Tar",
        "So.",
      ],
      ["phase M1: Piles", "task Rent the ram", "phase M2: Planks"],
    ],
    [
      "are no work beside another row that has states",
      ["## M1: Piles", "**Status:** done", "## M2: Planks", "Oak.", "## R-1: Rot", "Tar.", "## R-2: Storms", "Ropes."],
      ["step M1: Piles", "step M2: Planks"],
    ],
    [
      "are conditions where their row is, whatever row stands beside it",
      [
        "## M1: Piles",
        "- [ ] Rent the ram",
        "## M2: Planks",
        "Oak.",
        "## AC-1: Acceptance",
        "- [ ] Dry",
        "## AC-2: Validation",
        "- [ ] Even",
      ],
      ["phase M1: Piles", "task Rent the ram", "phase M2: Planks", "check Dry", "check Even"],
    ],
    [
      "go on with the letter of the phase that they stand in",
      ["## Phase A: Piles", "### A1 Oak", "Old.", "### A2 Iron", "New."],
      ["phase Phase A: Piles", "step A1 Oak", "step A2 Iron"],
    ],
  ])("%s", (_rule, lines, expected) => {
    const items = itemsOf(lines);

    expect(items).toEqual(expected);
  });
});
