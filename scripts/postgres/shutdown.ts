import { createSandbox } from "github-sandbox";
import { CONFIG, Crowd } from "./crowd.ts";
import { randomFrom, prepareApp, type Outcome, type ScenarioOptions } from "./stage.ts";
import { startReplicas, waitFor } from "./replicas.ts";

/** A replica that is told to stop in the middle of slow work ends in time and loses nothing; another one goes on. */
export async function shutdown(options: ScenarioOptions): Promise<Outcome> {
  const sandbox = await createSandbox({ latency: { read: 400, write: 900 } });
  const { app, env } = prepareApp(sandbox, {
    DATABASE_URL: options.databaseUrl,
    DATABASE_SCHEMA: `shutdown_${options.seed}`,
    SWEEP_MINUTES: "60",
    LEASE_SECONDS: "10",
  });
  const random = randomFrom(1);
  const crowds = Array.from({ length: 8 }, (_, index) => {
    const repo = sandbox.createRepository({ owner: "ada", name: `quay-${index}`, files: CONFIG });
    return new Crowd(repo, random, index * 1000 + 1);
  });
  sandbox.install(app, "ada");
  const [first, second] = await startReplicas(2, { ...options, env });
  const problems: string[] = [];
  let figures = "";
  try {
    if (first === undefined || second === undefined) throw new Error("The replicas did not start.");
    await second.stop("SIGTERM");
    await waitFor("work is under way", () => sandbox.log.writes().length > 10, 60_000);
    const took = await first.stop("SIGTERM");
    const writes = sandbox.log.writes().length;
    if (took > 25_000) problems.push(`it took ${Math.round(took)} ms to stop`);
    const began = Date.now();
    second.start();
    await waitFor("all is as it should be", () => crowds.every((crowd) => crowd.differences().length === 0), 180_000);
    const later = Math.round((Date.now() - began) / 1000);
    figures = `SIGTERM after ${writes} writes took ${(took / 1000).toFixed(1)} s, the other replica was done ${later} s later`;
  } catch (error) {
    problems.push(String(error));
  } finally {
    await Promise.all([first?.stop("SIGKILL"), second?.stop("SIGKILL")]);
    await sandbox.close();
  }
  return { problems: [...problems, ...crowds.flatMap((crowd) => crowd.differences())], figures };
}
