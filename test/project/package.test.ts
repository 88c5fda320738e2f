import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import * as z from "zod/mini";
import { builtShell } from "../support/built-shell.ts";
import { childEnvironment } from "../support/child-environment.ts";

const root = join(import.meta.dirname, "../..");

/** What the registry page calls the package size. */
const MAX_PACKED_BYTES = 3_000_000;

const Packed = z.tuple([
  z.object({ filename: z.string(), size: z.number(), files: z.array(z.object({ path: z.string() })) }),
]);

/** Nothing may come from a registry, and what npm says is what people would read. */
const NPM = { npm_config_offline: "true", npm_config_yes: "true", npm_config_update_notifier: "false" };

/** The Node that the tests run on, and those that the machine has, which may be older. */
const NODES = [
  ...new Set(
    [process.execPath, ...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node"))]
      .filter((path) => existsSync(path))
      .map((path) => realpathSync(path)),
  ),
];

let packed: z.output<typeof Packed>[0];
let folder: string;
let installed: string;

function run(command: string, args: readonly string[], node = process.execPath) {
  const { PATH } = childEnvironment();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...NPM, HOME: tmpdir(), NODE_ENV: "production", PATH: [dirname(node), PATH].join(delimiter) },
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  const stage = mkdtempSync(join(tmpdir(), "plansync-pack-"));
  for (const path of ["package.json", "README.md", "LICENSE", "schema"])
    cpSync(join(root, path), join(stage, path), { recursive: true });
  for (const shell of ["action", "cli", "bot"] as const)
    cpSync(dirname(await builtShell(shell)), join(stage, "dist"), { recursive: true });
  const output = execFileSync("npm", ["pack", "--json"], { cwd: stage, encoding: "utf8", stdio: "pipe" });
  [packed] = Packed.parse(JSON.parse(output));
  folder = mkdtempSync(join(tmpdir(), "plansync-install-"));
  writeFileSync(join(folder, "package.json"), "{}\n");
  const { stdout, stderr } = run("npm", ["install", join(stage, packed.filename)]);
  installed = stdout + stderr;
}, 120_000);

describe("the package", () => {
  it("is small, and has the command line and the bot, but not the Action", () => {
    const paths = packed.files.map(({ path }) => path);

    expect(packed.size).toBeLessThan(MAX_PACKED_BYTES);
    expect(paths).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "dist/cli.js",
        "dist/bot.js",
        "dist/aside-thread.js",
        "dist/cli-licenses.txt",
        "schema/plansync.schema.json",
      ]),
    );
    expect(paths.filter((path) => /^(?:src|test|scripts)\/|action/.test(path))).toEqual([]);
  });

  it("installs without another package, a registry or a warning", () => {
    expect(installed.trim()).toMatch(/^added 1 package\b/);
    expect(installed).not.toMatch(/warn/i);
  });

  it.each(NODES)("plays the demo on %s, without a warning", (node) => {
    const { status, stdout, stderr } = run("npx", ["plansync", "demo"], node);

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("`npx plansync init`");
  });

  it("reads a plan", () => {
    mkdirSync(join(folder, "plans"));
    writeFileSync(join(folder, "plans/dock.md"), "# Dock\n\n- [x] Survey\n- [ ] Drive piles\n");

    const { status, stdout, stderr } = run("npx", ["plansync", "status"]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("1 of 2");
  });

  it("says in one sentence what the bot needs, with the versions that it was made with", () => {
    const { peerDependencies } = z
      .object({ peerDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
    const specs = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.slice(1)}`);

    const { status, stdout, stderr } = run("npx", ["plansync", "serve"]);

    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^plansync serve needs libraries [^\n]+\n$/);
    expect(stderr).toContain(`npm install ${specs.join(" ")}\n`);
  });
});
