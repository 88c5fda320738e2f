import type { Shell } from "./shell.ts";

/**
 * How to type plansync here, in advice: npx runs it without putting it on the path. npm tells what it starts which of its
 * commands that was (`npm_command`; `npx` is `npm exec`).
 */
export function typedAs({ env }: Pick<Shell, "env">): string {
  return env["npm_command"] === "exec" ? "npx plansync" : "plansync";
}
