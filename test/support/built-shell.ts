import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BUILDER = fileURLToPath(new URL("./build-shell.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const built = new Map<string, Promise<string>>();

/** The file of a shell, built from the sources as they are, once a run of the tests: `dist/` may be older. */
export function builtShell(name: "action" | "cli" | "bot"): Promise<string> {
  const known = built.get(name) ?? build(name);
  built.set(name, known);
  return known;
}

async function build(name: string): Promise<string> {
  const shared = process.env["PLANSYNC_RUN_FOLDER"];
  if (shared !== undefined && existsSync(join(shared, name))) return join(shared, name, `${name}.js`);
  const folder = mkdtempSync(join(tmpdir(), "plansync-built-"));
  await promisify(execFile)(process.execPath, ["--disable-warning=ExperimentalWarning", BUILDER, name, folder], {
    cwd: ROOT,
  });
  // As in the project: without it, node reads each file twice to find out what it is.
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  if (shared !== undefined) return join(share(folder, join(shared, name)), `${name}.js`);
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return join(folder, `${name}.js`);
}

/** Two test files may build it at once: the first one's stays. */
function share(folder: string, place: string): string {
  try {
    renameSync(folder, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
  return place;
}
