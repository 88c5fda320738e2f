import { EXIT } from "../../errors.ts";
import { count } from "../../report/count.ts";
import type { Shell } from "../terminal/shell.ts";
import { AGENTS_PLAN_PATH, playAgents } from "./agents-act.ts";
import { typedAs } from "../terminal/typed-as.ts";
import { startDemoStage } from "./demo-stage.ts";
import { Narrator } from "./narrator.ts";
import { playStory } from "./story.ts";

export interface DemoFlags {
  /** Plays the act in which agents work on a plan. */
  readonly agents?: boolean;
}

/**
 * Plays the whole round trip on the built-in GitHub, with no token and no network. Ends with an error if a claim is
 * false.
 */
export async function demo(shell: Shell, { agents = false }: DemoFlags): Promise<number> {
  const started = shell.clock.now();
  const narrator = new Narrator(shell.out);
  const stage = await (agents ? startDemoStage(AGENTS_PLAN_PATH) : startDemoStage());
  try {
    narrator.title(
      agents ? "plansync: four agents, one plan" : "plansync: the round trip",
      `A small GitHub runs inside this process (${stage.url}): no token, no network. The engine and its requests are real.`,
    );
    await (agents ? playAgents : playStory)(stage, narrator);
  } finally {
    await stage.close();
  }
  const seconds = Math.max(0.1, (shell.clock.now() - started) / 1000).toFixed(1);
  const command = typedAs(shell);
  narrator.say(
    `\n${count(narrator.facts, "fact")} stated and checked in ${seconds} s. Your own plans: \`${command} init\`, then \`${command} preview\`.`,
  );
  return EXIT.done;
}
