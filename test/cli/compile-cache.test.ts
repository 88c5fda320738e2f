import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { builtShell } from "../support/built-shell.ts";
import { makeFolder } from "./run-cli.ts";

describe("the command line's compiled code", () => {
  async function playVersion(more: Readonly<Record<string, string>> = {}) {
    const home = makeFolder();
    const env = { PATH: process.env["PATH"] ?? "", HOME: home, USERPROFILE: home, TMPDIR: home, ...more };
    const { status, stderr } = spawnSync(process.execPath, [await builtShell("cli"), "--version"], {
      cwd: home,
      env,
      encoding: "utf8",
    });
    return { status, stderr, cache: join(home, ".cache", "plansync"), inHome: readdirSync(home) };
  }

  it("is kept in the person's own folder, and nowhere else", async () => {
    const { status, cache, inHome } = await playVersion();

    expect(status).toBe(0);
    expect(readdirSync(cache)).not.toEqual([]);
    expect(inHome).toEqual([".cache"]);
  });

  it("is not kept where Node is told so", async () => {
    const { status, cache } = await playVersion({ NODE_DISABLE_COMPILE_CACHE: "1" });

    expect(status).toBe(0);
    expect(existsSync(cache)).toBe(false);
  });

  it("is no reason to fail where the folder can't be made", async () => {
    const file = join(makeFolder({ file: "not a folder" }), "file");

    const { status, stderr } = await playVersion({ HOME: file, USERPROFILE: file });

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
