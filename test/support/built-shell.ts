import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BUILDER = fileURLToPath(new URL("./build-shell.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const built = new Map<string, Promise<string>>();

/** The file of a shell, built from the sources as they are, once a test file: `dist/` may be older. */
export function builtShell(name: "action" | "cli" | "bot"): Promise<string> {
  const known = built.get(name) ?? build(name);
  built.set(name, known);
  return known;
}

async function build(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "plansync-built-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await promisify(execFile)(process.execPath, ["--disable-warning=ExperimentalWarning", BUILDER, name, folder], {
    cwd: ROOT,
  });
  // As in the project: without it, node reads each file twice to find out what it is.
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return join(folder, `${name}.js`);
}
