import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { LOCK_FILE, missingBinaries, readLock } from "../../scripts/complete-lock.ts";

describe("package-lock.json", () => {
  it("names the binaries of every platform, without which npm ci refuses it", async () => {
    expect([...missingBinaries(await readLock()).keys()]).toEqual([]);
  });

  it("names no registry", async () => {
    expect(await readFile(LOCK_FILE, "utf8")).not.toMatch(/"resolved": "[^"]*:/);
  });

  it("knows the platform of a binary by its name", () => {
    const lock = {
      packages: {
        "node_modules/a": {
          dev: true,
          optionalDependencies: {
            "@a/b-linux-arm-musleabihf": "1.2.3",
            "@a/b-win32-ia32-msvc": "1.2.3",
            fsevents: "^2.3.3",
          },
        },
      },
    };

    expect([...missingBinaries(lock)]).toEqual([
      [
        "node_modules/@a/b-linux-arm-musleabihf",
        { version: "1.2.3", cpu: ["arm"], os: ["linux"], libc: ["musl"], dev: true, optional: true },
      ],
      [
        "node_modules/@a/b-win32-ia32-msvc",
        { version: "1.2.3", cpu: ["ia32"], os: ["win32"], dev: true, optional: true },
      ],
    ]);
  });
});
