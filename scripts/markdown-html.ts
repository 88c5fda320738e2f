import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const ALERTS: Readonly<Record<string, string>> = { NOTE: "Note", WARNING: "Warning", CAUTION: "Caution" };

/** GitHub's stylesheet for markdown, for a bright page, for a dark one, or for what the reader prefers. */
export function markdownStyle(theme: "light" | "dark" | "auto" = "auto"): string {
  const name = theme === "auto" ? "github-markdown" : `github-markdown-${theme}`;
  return readFileSync(createRequire(import.meta.url).resolve(`github-markdown-css/${name}.css`), "utf8");
}

/** Markdown as GitHub shows it, as HTML; mermaid graphs stay code. */
export function markdownHtml(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown)
    .toString()
    .replace(/<blockquote>\s*<p>\[!(\w+)\]\s*/g, (_all, kind: string) => {
      const name = ALERTS[kind] ?? kind;
      return `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${name}</p><p>`;
    });
}
