import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What every child process of a test needs in its environment. Compiled code is kept in the folder of the run: a suite
 * starts the same few bundles some hundred times. Node 20 knows no such folder and compiles each time.
 */
export function childEnvironment(): { readonly PATH: string; readonly NODE_COMPILE_CACHE: string } {
  const folder = process.env["PLANSYNC_RUN_FOLDER"] ?? tmpdir();
  return { PATH: process.env["PATH"] ?? "", NODE_COMPILE_CACHE: join(folder, "compiled") };
}
