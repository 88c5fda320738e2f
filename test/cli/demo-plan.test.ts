import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { DEMO_EXAMPLE, DEMO_MODULE, renderDemoPlan } from "../../scripts/build-demo-plan.ts";
import { DEMO_PLAN } from "../../src/cli/demo/demo-plan.ts";

describe("the plan of the demo", () => {
  it("is the example, byte for byte", async () => {
    expect(DEMO_PLAN.text).toBe(await readFile(DEMO_EXAMPLE, "utf8"));
  });

  it("is what scripts/build-demo-plan.ts writes", async () => {
    expect(await readFile(DEMO_MODULE, "utf8")).toBe(await renderDemoPlan());
  });
});
