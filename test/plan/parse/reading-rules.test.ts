import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { outlineOf } from "../../support/outline.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/reading.md"), "utf8");

/** A rule in bold, the plan that shows it, and what is read of it. */
const EXAMPLE = /^\*\*([^*]+?)\*\*(?:(?!^\*\*)[\s\S])*?^(`{3,4})markdown\n([\s\S]*?)^\2\n\n```text\n([\s\S]*?)^```$/gm;
const examples = [...page.matchAll(EXAMPLE)].map(([, rule = "", , text = "", outline = ""]) => ({
  rule: rule.replace(/\s+/g, " "),
  text,
  outline,
}));

describe("the rules of reading, as docs/reading.md has them", () => {
  it.each(examples)("hold for their example: $rule", ({ text, outline }) => {
    const { plan } = parsePlan({ path: "PLAN.md", text });

    expect(plan === null ? "no plan" : outlineOf(plan)).toBe(outline);
  });

  it("have an example each", () => {
    const plans = page.match(/^`{3,4}markdown$/gm) ?? [];

    expect(examples).toHaveLength(plans.length);
  });
});
