import type { RemoteFlags } from "./command-options.ts";
import type { Shell } from "../terminal/shell.ts";

/** Returns the token to use: the flag, otherwise the environment's; null without one. */
export function findToken({ env }: Pick<Shell, "env">, flags: RemoteFlags): string | null {
  return (
    [flags.token, env["GITHUB_TOKEN"], env["GH_TOKEN"]].find((token) => token !== undefined && token !== "") ?? null
  );
}
