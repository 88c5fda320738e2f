import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where a Chromium is looked for: PLANSYNC_CHROMIUM, then where distributions put it, then the PATH. */
export function findChromium(): string | null {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(":")];
  const places = [
    process.env["PLANSYNC_CHROMIUM"] ?? "",
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

export const NO_CHROMIUM =
  "notice: the dashboard is not tested in a browser, there is no Chromium in PLANSYNC_CHROMIUM, /usr/bin or the PATH (Debian: apt-get install chromium).";

export function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = [
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
  ];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet.map((name) => `--${name}`)] });
}
