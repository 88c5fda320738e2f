import { CONFIG, Crowd } from "./crowd.ts";
import { waitFor } from "./replicas.ts";
import { playWithTwo, randomFrom, type Outcome, type ScenarioOptions } from "./stage.ts";

const REVOCATIONS = 3;

/**
 * All tokens of an installation are revoked while two replicas work, again and again: each replica asks for a new one
 * once, no job fails, and nothing waits for the hour at which the token would have ended by itself.
 */
export async function revoked(options: ScenarioOptions): Promise<Outcome> {
  return playWithTwo({ ...options, name: "revoked" }, async (stage) => {
    const { sandbox, replicas } = stage;
    const { tokens } = sandbox.world;
    stage.deliverTo(replicas[0]);
    stage.account("ada");
    const random = randomFrom(options.seed);
    const crowds = Array.from({ length: 4 }, (_, index) => {
      const repo = sandbox.createRepository({ owner: "ada", name: `pier-${index}`, files: CONFIG });
      return new Crowd(repo, random, index * 1000 + 1);
    });
    const isRight = () => crowds.every((crowd) => crowd.differences().length === 0);
    await waitFor("the first syncs are over", isRight, 60_000);
    const mark = sandbox.log.mark();
    for (let round = 0; round < REVOCATIONS; round += 1) {
      for (const { kind, value } of tokens.values()) if (kind === "app") tokens.delete(value);
      for (const crowd of crowds) for (let acts = 0; acts < 3;) acts += crowd.act() ? 1 : 0;
      await waitFor(`all is as it should be after revocation ${round + 1}`, isRight, 60_000);
    }
    const since = sandbox.log.since(mark);
    const asked = since.filter(({ path }) => path.endsWith("/access_tokens")).length;
    const most = REVOCATIONS * replicas.length;
    const problems = asked > most ? [`${asked} tokens were asked for, and ${most} would have been enough`] : [];
    const dead = await deadJobs(replicas[0].port);
    if (dead > 0) problems.push(`${dead} jobs failed for good`);
    const refused = since.filter(({ status }) => status === 401).length;
    return {
      problems,
      figures: `${REVOCATIONS} revocations: ${refused} requests refused, ${asked} new tokens, no job lost`,
    };
  });
}

/** Number of jobs that failed too often, as a replica tells it. */
async function deadJobs(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return [...text.matchAll(/^plansync_queue_dead\{[^}]*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
