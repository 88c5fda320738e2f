import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { outlineOf } from "../../support/outline.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const folder = join(import.meta.dirname, "../../fixtures/reading");

/** What a person checks: the outline, and the lines of which something is said. */
function readable(text: string): string {
  const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text });
  const said = [...diagnostics, ...(plan === null ? [] : lintPlan(plan))].map(
    ({ severity, code, line, column }) => `${severity} ${line}:${column} ${code}\n`,
  );
  return `${plan === null ? "no plan\n" : outlineOf(plan)}${[...new Set(said)].join("")}`;
}

/** A kind of plan a folder: several plans of it, each with its outline beside it. */
describe("plans of one kind (UPDATE=1 rewrites the outlines)", () => {
  for (const kind of readdirSync(folder).sort())
    for (const name of readdirSync(join(folder, kind)).sort())
      if (name.endsWith(".md"))
        it(`are read alike: ${kind}, ${name}`, () => {
          const text = readFileSync(join(folder, kind, name), "utf8");
          const expected = join(folder, kind, name.replace(/\.md$/, ".txt"));

          const result = readable(text);

          if (process.env["UPDATE"] === "1") writeFileSync(expected, result);
          expect(result).toBe(readFileSync(expected, "utf8"));
        });
});
