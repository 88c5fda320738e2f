import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Replica } from "../postgres/replicas.ts";
import type { BenchStage, Target } from "./bench-stage.ts";
import type { Load, LoadResult } from "./webhook-load.ts";

/** Sends pushes to a replica, from a process of their own. */
export async function press(
  { secret, targets }: Pick<BenchStage, "secret" | "targets">,
  replica: Replica,
  load: Pick<Load, "seconds" | "inFlight" | "rate"> & { readonly repositories?: readonly Target[] },
): Promise<LoadResult> {
  const url = `http://127.0.0.1:${replica.port}/api/github/webhooks`;
  const script = join(import.meta.dirname, "webhook-load.ts");
  const whole: Load = { repositories: targets, ...load, url, secret };
  const args = ["--disable-warning=ExperimentalWarning", script, JSON.stringify(whole)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e7 });
  return JSON.parse(stdout) as LoadResult;
}
