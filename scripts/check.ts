/**
 * All checks beside the tests: one list for `npm run check` and `.ci/run`.
 *
 *     npm run check
 */
import { spawnSync } from "node:child_process";

/** Names of the scripts in package.json, the quick ones first. */
const CHECKS = ["format:check", "types", "lint", "unused", "check:dist"] as const;

if (process.argv.includes("--list")) console.log(CHECKS.join("\n"));
else
  for (const name of CHECKS) {
    const { status } = spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
