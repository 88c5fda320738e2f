/**
 * Disturbs every request of a first and of a mixed sync, and of those that take something from GitHub, in every way, and
 * lets humans act before every request of a busy one, which dies at another: after the next runs all is as if nothing had
 * happened, and the human has the last word.
 *
 *     npm run faults             every case; the human's random moments from a seed that is printed
 *     npm run faults -- 7        from seed 7
 *     npm run faults -- 7 human  only cases whose name holds "human"
 */
import { DISTURBANCES, undisturbed, violationOf } from "../test/e2e/faults/disturbance.ts";
import { BUSY_SYNC, HUMAN_ACTS, violationOfAct } from "../test/e2e/faults/human-acts.ts";
import { STORIES } from "../test/e2e/faults/stories.ts";
import { TAKES } from "../test/e2e/both-ways/takes.ts";
import { Random } from "../test/e2e/fuzz/random.ts";

const [seed = String(Date.now() % 1_000_000), only = ""] = process.argv.slice(2);
const random = new Random(Number(seed));
console.log(`seed ${seed}`);

let cases = 0;
const violations: string[] = [];

for (const story of [...STORIES, ...TAKES]) {
  const { state, requests } = await undisturbed(story);
  for (const what of Object.values(DISTURBANCES))
    await tryAll(`${story.name} that ${what.name} each request`, requests, (k) => violationOf(story, what, k, state));
}
const { requests } = await undisturbed(BUSY_SYNC);
for (const act of HUMAN_ACTS) {
  await tryAll(`a human ${act.name} before each request`, requests, (k) => violationOfAct(act, k, null));
  for (const what of [DISTURBANCES["dies before"], DISTURBANCES["dies after"]])
    await tryAll(`a human ${act.name} while a sync ${what.name} each request`, requests, (k) =>
      violationOfAct(act, random.below(requests), { what, k }),
    );
}
console.log(`faults: ${cases} cases, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;

async function tryAll(name: string, count: number, violationAt: (k: number) => Promise<string | null>): Promise<void> {
  if (!name.includes(only)) return;
  for (let k = 0; k < count; k += 1) {
    cases += 1;
    const violation = await violationAt(k);
    if (violation === null) continue;
    violations.push(violation);
    console.log(`\n${violation}\n`);
  }
  console.log(`${name}: ${count}`);
}
