import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { librariesProblem } from "../../src/bot/libraries.ts";

/** Finds nothing but what is named. */
function onlyWith(...installed: readonly string[]) {
  return (name: string) => {
    if (!installed.includes(name)) throw new Error(`Cannot find package '${name}'`);
  };
}

const REST = ["@electric-sql/pglite", "pino", "prom-client"];

describe("the bot without its libraries", () => {
  it("has no problem where all are there", () => {
    expect(librariesProblem("/srv/plansync/src/bot/serve.ts", onlyWith("pg-boss", ...REST))).toBeNull();
  });

  it.each([
    [
      "a folder of its own",
      true,
      "node_modules/plansync/dist/bot.js",
      /Install them with: npm install pg-boss@12\.\S+$/,
    ],
    ["no folder: it is for all", false, "node_modules/plansync/dist/bot.js", /: npm install --global pg-boss@12\.\S+$/],
    [
      "the cache of npx",
      true,
      "_npx/0a1b/node_modules/plansync/dist/bot.js",
      /: npx --package plansync --package pg-boss@12\.\S+ plansync serve$/,
    ],
    ["a clone of the repository", true, "plansync/src/bot/serve.ts", /: npm ci$/],
  ])("names the one that is missing and the command for %s", (_, hasManifest, place, expected) => {
    const folder = mkdtempSync(join(tmpdir(), "plansync-libraries-"));
    mkdirSync(join(folder, "node_modules"));
    if (hasManifest) writeFileSync(join(folder, "package.json"), "{}");

    const problem = librariesProblem(join(folder, place), onlyWith(...REST));

    expect(problem).toContain("(pg-boss)");
    expect(problem).toMatch(expected);
  });
});
