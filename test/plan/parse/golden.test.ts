import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const folder = join(import.meta.dirname, "../../fixtures/plans");

/** What a person checks: spans as the text they cover, parents as lines. */
function readable(path: string, text: string): unknown {
  const { plan, diagnostics } = parsePlan({ path, text });
  const said = diagnostics.map(({ code, severity, line, column }) => ({ code, severity, line, column }));
  if (plan === null) return { plan: null, diagnostics: said };
  const lineOf = (index: number | null): number | null => (index === null ? null : (plan.items[index]?.line ?? null));
  const items = plan.items.map((item) => ({
    line: item.line,
    kind: item.kind,
    title: item.title,
    id: item.id,
    parent: item.parent === 0 ? null : lineOf(item.parent),
    state: `${item.state} (${item.stateFrom})`,
    mark:
      item.mark.carrier === "box" || item.mark.carrier === "status"
        ? `${item.mark.carrier}: ${text.slice(item.mark.span.start, item.mark.span.end)}`
        : item.mark.carrier,
    section: item.section,
    fields: item.fields,
    tags: item.tags,
    dependsOn: item.dependsOn.map(lineOf),
    optional: item.optional,
    body: item.body.map(({ start, end }) => text.slice(start, end).slice(0, 60)),
  }));
  return { title: plan.title, status: plan.status, resultsFile: plan.resultsFile, items, diagnostics: said };
}

describe("parsePlan on the golden plans (UPDATE=1 rewrites what is expected)", () => {
  for (const name of readdirSync(folder).sort())
    it(`reads ${name}`, () => {
      const text = readFileSync(join(folder, name, "plan.md"), "utf8");
      const expected = join(folder, name, "parsed.json");

      const result = readable("PLAN.md", text);

      if (process.env["UPDATE"] === "1") writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
      expect(result).toEqual(JSON.parse(readFileSync(expected, "utf8")));
    });
});
