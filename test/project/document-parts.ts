import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Every document of the project, by its path, but for the decisions: those are history. */
export const ALL_DOCUMENTS: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "test/README.md",
  "packages/github-sandbox/README.md",
  "examples/agents/README.md",
  "examples/bot-two-replicas/README.md",
];

/** The text of a document, with line feeds. */
export function readDocument(document: string): string {
  return readFileSync(join(root, document), "utf8").replaceAll("\r\n", "\n");
}

/** The blocks of code of one language, without what is indented. */
export function blocksOf(document: string, language: string): readonly string[] {
  return [...readDocument(document).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, found, code]) =>
    found === language && code !== undefined ? [code] : [],
  );
}

/** The text without blocks of code. */
export function proseOf(document: string): string {
  return readDocument(document).replaceAll(/^(`{3,})\w*\n[^]*?^\1$/gm, "");
}
