import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { outlineOf } from "../../support/outline.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
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

/** What a person sees of a plan whose items were all ticked, and its text once they were unticked again. */
function tickedAndBack(text: string): { readonly titles: readonly string[]; readonly back: string } | null {
  const before = parsePlan({ path: "PLAN.md", text }).plan;
  if (before === null) return null;
  const ticks = before.items.map((item) => setState(before, item, "done"));
  const ticked = applyEdits(
    text,
    ticks.flatMap((tick) => tick?.edits ?? []),
  );
  const after = parsePlan({ path: "PLAN.md", text: ticked }).plan;
  if (after === null) throw new Error(`refused once it is ticked: ${text}`);
  const unticks = after.items.flatMap((item, index) => {
    const tick = ticks[index];
    return tick === null || tick === undefined || tick.edits.length === 0
      ? []
      : (setState(after, item, "open", tick.undo)?.edits ?? []);
  });
  return { titles: titlesOf(after), back: applyEdits(ticked, unticks) };
}

function titlesOf({ items }: Plan): string[] {
  return items.map(({ kind, title, parent }) => `${kind} ${title} < ${parent ?? "nothing"}`);
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

describe("a tick of all items", () => {
  for (const kind of readdirSync(folder).sort())
    it(`leaves each what it is and where it is, and an untick the text: ${kind}`, () => {
      for (const name of readdirSync(join(folder, kind)).filter((file) => file.endsWith(".md"))) {
        const text = readFileSync(join(folder, kind, name), "utf8");
        const { plan } = parsePlan({ path: "PLAN.md", text });

        const result = tickedAndBack(text);

        expect(result?.titles).toEqual(plan === null ? undefined : titlesOf(plan));
        expect(result?.back ?? text).toBe(text);
      }
    });
});
