import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { builtShell } from "../support/built-shell.ts";
import { makeFolder } from "./run-cli.ts";
import { childEnvironment } from "../support/child-environment.ts";

describe("a reader that goes away", () => {
  it.each(["status --json PLAN.md", "lint --json PLAN.md", "demo"])("ends %s quietly", async (command) => {
    const items = Array.from({ length: 3_000 }, (_, at) => `- [ ] Task number ${at}\n`).join("");
    const folder = makeFolder({ "PLAN.md": `# Plan\n\n${items}` });
    const cli = await builtShell("cli");

    const { stderr, status } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" ${command} | head -c 1`], {
      cwd: folder,
      encoding: "utf8",
      env: { ...childEnvironment() },
    });

    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });
});
