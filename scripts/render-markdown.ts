/**
 * Shows markdown as GitHub shows it: a page with GitHub's stylesheet beside each file, and a picture of it where a
 * browser is at hand.
 *
 *     node scripts/render-markdown.ts OUT-FOLDER FILE.md...
 *
 * The browser is CHROMIUM, or /usr/bin/chromium; without one there are pages only. Mermaid graphs stay code.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { markdownHtml, markdownStyle } from "./markdown-html.ts";

const WIDTH = 900;

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined || files.length === 0) throw new Error("Call it with a folder to write to, and files.");
mkdirSync(folder, { recursive: true });
const pages = files.map((file) => {
  const page = join(folder, `${file.replaceAll("/", "-").replace(/\.md$/, "")}.html`);
  writeFileSync(page, render(readFileSync(file, "utf8")));
  return page;
});
await takePictures(pages);

function render(markdown: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${markdownStyle()} body{margin:24px} .markdown-body{max-width:820px}</style><article class="markdown-body">${markdownHtml(markdown)}</article>`;
}

async function takePictures(paths: readonly string[]): Promise<void> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    console.log(`There is no browser at ${executablePath}: no pictures.`);
    return;
  }
  const profile = mkdtempSync(join(tmpdir(), "render-markdown-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    viewport: { width: WIDTH, height: 600 },
  });
  try {
    for (const path of paths) {
      const page = await context.newPage();
      await page.goto(pathToFileURL(path).href);
      const picture = path.replace(/\.html$/, ".png");
      await page.screenshot({ path: picture, fullPage: true });
      console.log(picture);
      await page.close();
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
