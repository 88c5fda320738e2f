import { describe, expect, it } from "@jest/globals";
import { labelDefinitions } from "../../src/issue/labels.ts";

describe("the labels that a repository needs", () => {
  const labels = labelDefinitions({ all: "ours", plan: "p", phase: "ph", step: "s", task: "t" });

  it("have the configured names, with colors and descriptions that GitHub accepts", () => {
    expect(labels.map(({ name }) => name)).toEqual(["ours", "p", "ph", "s", "t"]);
    for (const { color, description } of labels) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
