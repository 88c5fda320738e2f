import type { Stage } from "../round-trip/engine.ts";

/** Whose tokens a sync runs with. With a person's, nothing tells what plansync did from what that person did. */
export const TOKENS: readonly (readonly [whose: string, tokenOf: (stage: Pick<Stage, "sandbox">) => string])[] = [
  ["the Action", ({ sandbox }) => sandbox.token({ kind: "github-token", repo: "ada/harbor" })],
  ["an App", ({ sandbox }) => sandbox.token({ kind: "app", repo: "ada/harbor", login: "plan-keeper" })],
  ["a person", ({ sandbox }) => sandbox.token({ kind: "user", repo: "ada/harbor", login: "ada" })],
];
