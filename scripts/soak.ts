/**
 * Plays random stories of humans and syncs on the sandbox and compares every sync with the model in test/e2e/soak/model.ts.
 *
 * In every other story each run reads only what changed, as after an event, and one that reads everything must find
 * nothing left to do.
 *
 *     npm run soak                 10,000 acts, from a seed that is printed
 *     npm run soak -- 50000 7      50,000 acts, from seed 7
 */
import { play, storyOf } from "../test/e2e/soak/run.ts";
import { shrink } from "../test/e2e/soak/shrink.ts";

const LENGTH = 60;
const [wanted = "10000", first = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const total = Number(wanted);
console.log(`seed ${first}`);

let actions = 0;
let violations = 0;
for (let seed = Number(first); actions < total; seed += 1) {
  const acts = storyOf(seed, LENGTH);
  // Every other story by runs that read only what changed.
  const reads = seed % 2 === 0 ? "everything" : "changes";
  const outcome = await play(seed, acts, reads);
  actions += outcome.performed;
  if (outcome.violation === null) continue;
  violations += 1;
  const short = await shrink(acts, (fewer) => play(seed, fewer, reads));
  console.log(
    `\nseed ${seed} breaks a promise:\n${short.outcome.story.map((line) => `  ${line}`).join("\n")}\n  => ${short.outcome.violation ?? ""}`,
  );
  if (violations >= 5) break;
}
console.log(`${actions} actions, ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;
