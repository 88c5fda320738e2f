import { rmSync } from "node:fs";

/** Ends what `run-folder.ts` began. */
export default function removeRunFolder(): void {
  const folder = process.env["PLANSYNC_RUN_FOLDER"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
