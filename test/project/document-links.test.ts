import { existsSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "@jest/globals";
import GithubSlugger from "github-slugger";
import { ALL_DOCUMENTS, proseOf, readDocument } from "./document-parts.ts";

const root = join(import.meta.dirname, "../..");

/** The anchors that GitHub gives to a document's headings. */
function anchorsOf(document: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...proseOf(document).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(headings.map((heading) => slugger.slug(heading.replaceAll(/[`*]|\]\([^)]*\)|\[/g, ""))));
}

/** The links of a document to files, those in `<img>` and `<source>` among them. */
function linksOf(document: string): string[] {
  const text = proseOf(document);
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const html = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, link = ""]) => link);
  return [...markdown, ...html].filter((link) => !/^[a-z]+:/.test(link));
}

function isDead(document: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : posix.join(dirname(document), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
}

describe("links in the documents", () => {
  it.each(ALL_DOCUMENTS)("%s has no dead one", (document) => {
    expect(linksOf(document).filter((link) => isDead(document, link))).toEqual([]);
  });

  it("are found dead where the file or the heading is missing", () => {
    expect(isDead("README.md", "docs/no-such-file.md")).toBe(true);
    expect(isDead("README.md", "#no-such-heading")).toBe(true);
    expect(isDead("docs/report.md", "../README.md#install")).toBe(false);
  });

  it("lead from the index to every document", () => {
    const linked = new Set(linksOf("docs/README.md"));
    const documents = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md") && name !== "README.md");

    expect(documents.filter((name) => !linked.has(name))).toEqual([]);
  });

  it("lead from the list of examples to every example", () => {
    const folders = readdirSync(join(root, "examples"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect(folders.filter((name) => !readDocument("docs/examples.md").includes(`(../examples/${name})`))).toEqual([]);
  });
});
