import { describe, expect, it } from "@jest/globals";
import { replaceProgress, RESULTS_END, RESULTS_START } from "../../src/issue/results.ts";

const FILE = `# Results\n${RESULTS_START}\nold\n${RESULTS_END}\nMine\n`;

describe("the progress in a results file", () => {
  it("goes between the markers, and every other byte stays", () => {
    expect(replaceProgress(FILE, "a\nb")).toBe(`# Results\n${RESULTS_START}\n\na\nb\n\n${RESULTS_END}\nMine\n`);
  });

  it("has the line ends of the file", () => {
    expect(replaceProgress(FILE.replaceAll("\n", "\r\n"), "a\nb")).toBe(
      `# Results\r\n${RESULTS_START}\r\n\r\na\r\nb\r\n\r\n${RESULTS_END}\r\nMine\r\n`,
    );
  });

  it.each([
    ["no markers", "# Results\n"],
    ["no end", `${RESULTS_START}\n`],
    ["no start", `${RESULTS_END}\n`],
    ["the end before the start", `${RESULTS_END}\n${RESULTS_START}\n`],
    ["two starts", `${RESULTS_START}\n${FILE}`],
    ["two ends", `${FILE}${RESULTS_END}\n`],
  ])("is not written where the file has %s", (_, text) => {
    expect(replaceProgress(text, "a")).toBeNull();
  });
});
