/**
 * Plants bugs in a copy of the engine, one at a time, and runs the tests that are to catch them. The tests must pass on
 * the copy as it is; a bug is caught when they fail with it.
 *
 *     npm run mutations
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MUTATIONS, type Mutation } from "./planted-bugs.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COPIED = ["src", "test", "package.json", "jest.config.js", "tsconfig.json"];

let lastOutput = "";
const copy = mkdtempSync(join(tmpdir(), "plansync-mutations-"));
try {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
  let caught = 0;
  for (const mutation of MUTATIONS) {
    if (!passes(mutation)) throw new Error(`The tests for "${mutation.name}" fail without it:\n${lastOutput}`);
    const isCaught = planted(mutation, () => !passes(mutation));
    console.log(`${isCaught ? "caught" : "MISSED"}: ${mutation.name}`);
    if (isCaught) caught += 1;
  }
  console.log(`caught ${caught} of ${MUTATIONS.length}`);
  process.exitCode = caught === MUTATIONS.length ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function passes({ tests, only }: Mutation): boolean {
  const jest = join(copy, "node_modules/jest/bin/jest.js");
  const names = only === undefined ? [] : ["-t", only];
  const run = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", jest, "--forceExit", ...tests, ...names],
    { cwd: copy, encoding: "utf8", timeout: 300_000 },
  );
  lastOutput = `${run.stdout}${run.stderr}`;
  if (/No tests found|Tests:\s+\d+ skipped, \d+ total/.test(lastOutput)) throw new Error(`no test ran:\n${lastOutput}`);
  return run.status === 0;
}

/** Does something while the bug is there. */
function planted<T>({ name, changes }: Mutation, act: () => T): T {
  const originals = changes.map(({ file }) => ({
    path: join(copy, file),
    text: readFileSync(join(copy, file), "utf8"),
  }));
  for (const { file, from, to } of changes) {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    if (text.split(from).length !== 2) throw new Error(`"${name}": ${file} holds "${from}" not exactly once`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  try {
    return act();
  } finally {
    for (const { path, text } of originals) writeFileSync(path, text);
  }
}
