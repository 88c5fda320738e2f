import { EXIT } from "../../errors.ts";
import { count } from "../../report/count.ts";
import type { Shell } from "../terminal/shell.ts";
import { typedAs } from "../terminal/typed-as.ts";
import { startDemoStage } from "./demo-stage.ts";
import { Narrator } from "./narrator.ts";
import { playStory } from "./story.ts";

/**
 * Plays the whole round trip on the built-in GitHub, with no token and no network. Ends with an error if a claim is
 * false.
 */
export async function demo(shell: Shell): Promise<number> {
  const started = shell.clock.now();
  const narrator = new Narrator(shell.out);
  const stage = await startDemoStage();
  try {
    narrator.title(
      "plansync: the round trip",
      `A small GitHub runs inside this process (${stage.url}): no token, no network. The engine and its requests are real.`,
    );
    await playStory(stage, narrator);
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
