import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One temporary folder for everything a run of the tests makes, shells it builds among them; it goes when the run ends.
 * An `exit` listener of a test would not do: Jest gives tests a `process` of their own, which never exits.
 */
export default function makeRunFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "plansync-tests-"));
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  // Else the sandbox's GraphQL compares types the slow way, with advice for developers: a tenth of the whole run.
  process.env["NODE_ENV"] = "production";
  process.env["PLANSYNC_RUN_FOLDER"] = folder;
}
