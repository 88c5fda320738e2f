import { describe, expect, it } from "@jest/globals";
import { labelDefinitions } from "../../src/issue/labels.ts";

describe("the labels that a repository needs", () => {
  const labels = labelDefinitions({ all: "ours", plan: "p", phase: "ph", step: "s", task: "t" });

  it("bear the configured names, with what GitHub accepts as colour and description", () => {
    expect(labels.map(({ name }) => name)).toEqual(["ours", "p", "ph", "s", "t"]);
    for (const { color, description } of labels) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
