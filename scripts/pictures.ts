/**
 * Takes the pictures in the README: what plansync makes of a plan on the built-in GitHub, as GitHub shows it.
 *
 *     npm run pictures
 *
 * The browser is CHROMIUM, or /usr/bin/chromium. Each picture holds a hash of the page that it shows, so that a test can
 * tell, without a browser, whether it is current.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { addText, readText } from "./pictures/png-text.ts";
import { renderPage, WIDTH, type Theme } from "./pictures/page.ts";
import { playStory } from "./pictures/story.ts";

export const THEMES: readonly Theme[] = ["light", "dark"];

const KEYWORD = "plansync page";

/** Where the picture of a theme is kept. */
export function pictureFile(theme: Theme): string {
  return join(import.meta.dirname, `../docs/pictures/round-trip-${theme}.png`);
}

/** The hash of what a picture shows. Null where it has none. */
export function shownBy(theme: Theme): string | null {
  return readText(readFileSync(pictureFile(theme)), KEYWORD);
}

/** The hash of what a picture would show now. */
export async function hashNow(theme: Theme): Promise<string> {
  return hashOf(renderPage(await playStory(), theme));
}

/** Commits have other names each time: their time is part of them. */
function hashOf(page: string): string {
  const lasting = page.replaceAll(/\b[0-9a-f]{7,40}\b/g, "commit");
  return createHash("sha256").update(lasting).digest("hex").slice(0, 16);
}

async function takePictures(): Promise<void> {
  const story = await playStory();
  const profile = mkdtempSync(join(tmpdir(), "plansync-pictures-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    viewport: { width: WIDTH, height: 400 },
    deviceScaleFactor: 1.6,
  });
  try {
    for (const theme of THEMES) {
      const html = renderPage(story, theme);
      const page = await context.newPage();
      await page.setContent(html);
      const picture = await page.locator("main").screenshot();
      writeFileSync(pictureFile(theme), addText(picture, KEYWORD, hashOf(html)));
      await page.close();
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

if (import.meta.main) await takePictures();
