import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const fileOf = (line: string): string | null | undefined =>
  parsePlan({ path: "docs/plans/harbour.md", text: `# Harbour\n\n${line}\n\n- [ ] Rent the ram\n` }).plan?.resultsFile;

describe("the results file of a plan", () => {
  it.each<[line: string, file: string]>([
    ["Track progress in `docs/harbour-results.md`.", "docs/harbour-results.md"],
    ["- **Track Progress**: See docs/harbour-progress.md", "docs/harbour-progress.md"],
    ["Results go to [the log](./harbour-results.md).", "docs/plans/harbour-results.md"],
    ["Results go to `../harbour-results.md`", "docs/harbour-results.md"],
    ["Results: harbour-results.md", "docs/plans/harbour-results.md"],
    ["Status is in notes.md and harbour-results.md.", "docs/plans/harbour-results.md"],
  ])("is named by %s", (line, file) => {
    expect(fileOf(line)).toBe(file);
  });

  it.each([
    "Track progress on the board.",
    "Track progress in `docs/harbour.md`.",
    "Results go to `../../../results.md`",
    "Results go to `/var/results.md`",
    "Results go to https://example.com//results.md",
    "```\nResults: harbour-results.md\n```",
  ])("is named by none of %s", (line) => {
    expect(fileOf(line)).toBeNull();
  });

  it("is not the plan itself", () => {
    const text = "# Harbour\n\nResults stand in ./results.md too.\n\n- [ ] Rent the ram\n";

    expect(parsePlan({ path: "docs/results.md", text }).plan?.resultsFile ?? null).toBeNull();
  });
});
