import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { outlineOf } from "../../support/outline.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const root = join(import.meta.dirname, "../../..");
const outlines = join(root, "test/fixtures/examples");

/** The plans of the examples, by the names of their folders. */
const plans = readdirSync(join(root, "examples")).flatMap((name) =>
  readdirSync(join(root, "examples", name), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .map((path) => ({ name, path })),
);

describe("the plans of the examples (UPDATE=1 rewrites their outlines)", () => {
  it.each(plans)("are read as a person reads them: $name", ({ name, path }) => {
    const { plan } = parsePlan({ path, text: readFileSync(join(root, "examples", name, path), "utf8") });
    const expected = join(outlines, `${name}.txt`);

    const outline = plan === null ? "no plan\n" : outlineOf(plan);

    if (process.env["UPDATE"] === "1") writeFileSync(expected, outline);
    expect(existsSync(expected) ? readFileSync(expected, "utf8") : "no outline").toBe(outline);
  });
});
