import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROJECT = mkdtempSync(join(tmpdir(), "plansync-runner-"));
/** Far more than two small files take, and far less than for ever. */
const PATIENCE = 20_000;

const CONFIG = `export default {
  testMatch: ["<rootDir>/*.test.ts"],
  runner: ["<rootDir>/test/support/light-runner.ts", { runtime: "child_process" }],
  transform: {},
  setupFiles: ["<rootDir>/test/support/run-in-node.ts"],
  maxWorkers: 2,
};
`;

/** Stops the second process for two seconds before it has loaded anything: the first has asked for its data by then. */
const LATE = `if (process.env.TINYPOOL_WORKER_ID === "2") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);`;

/** Exit code of Jest on the small project; null: it never came to an end. */
async function runJest(): Promise<number | null> {
  const child = spawn(process.execPath, [join(PROJECT, "node_modules/jest/bin/jest.js")], {
    cwd: PROJECT,
    env: { PATH: process.env["PATH"] ?? "", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LATE)}` },
    stdio: "ignore",
    timeout: PATIENCE,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

describe("the runner of the tests", () => {
  mkdirSync(join(PROJECT, "test/support"), { recursive: true });
  for (const file of ["light-runner.ts", "run-in-node.ts", "bounded-tests.ts"])
    cpSync(join(ROOT, "test/support", file), join(PROJECT, "test/support", file));
  writeFileSync(join(PROJECT, "package.json"), '{ "type": "module" }');
  writeFileSync(join(PROJECT, "jest.config.js"), CONFIG);
  for (const name of ["one", "two"])
    writeFileSync(join(PROJECT, `${name}.test.ts`), 'import { it } from "@jest/globals";\nit("ends", () => {});\n');
  symlinkSync(join(ROOT, "node_modules"), join(PROJECT, "node_modules"), "dir");
  afterAll(() => rmSync(PROJECT, { recursive: true, force: true }));

  it("waits for a process that starts later than the others", async () => {
    expect(await runJest()).toBe(0);
  });
});
