import { createHmac, randomUUID } from "node:crypto";
import { createSandbox } from "github-sandbox";
import { CONFIG, Crowd } from "./crowd.ts";
import type { Postgres } from "./find-postgres.ts";
import { randomFrom, prepareApp, type Outcome, type ScenarioOptions } from "./stage.ts";
import { startReplicas, waitFor } from "./replicas.ts";

/** The database goes away and comes back: webhooks are refused meanwhile, and what was missed is found. */
export async function outage(options: ScenarioOptions, postgres: Postgres): Promise<Outcome> {
  const { kill, restart } = postgres;
  if (kill === null || restart === null) return { problems: [], figures: "left out: the server is not ours to stop" };
  const sandbox = await createSandbox();
  const { app, env, secret } = prepareApp(sandbox, {
    DATABASE_URL: options.databaseUrl,
    DATABASE_SCHEMA: `outage_${options.seed}`,
    SWEEP_MINUTES: "60",
    LEASE_SECONDS: "10",
  });
  const crowd = new Crowd(sandbox.createRepository({ owner: "ada", name: "dock", files: CONFIG }), randomFrom(2), 1);
  sandbox.install(app, "ada");
  const [replica] = await startReplicas(1, { ...options, env });
  const problems: string[] = [];
  let figures = "";
  try {
    if (replica === undefined) throw new Error("The replica did not start.");
    const url = `http://127.0.0.1:${replica.port}`;
    sandbox.webhooks.deliver({ url: `${url}/api/github/webhooks`, secret, app });
    const isRight = () => crowd.differences().length === 0;
    await waitFor("the first sync is over", isRight, 60_000);
    await kill();
    for (let acts = 0; acts < 8;) acts += crowd.act() ? 1 : 0;
    await sandbox.webhooks.settled();
    const status = await ping(`${url}/api/github/webhooks`, secret);
    if (status !== 503) problems.push(`a webhook without a database was answered ${status} instead of 503`);
    const health = await fetch(`${url}/healthz`);
    const readiness = await fetch(`${url}/readyz`);
    if (health.status !== 200 || readiness.status !== 503)
      problems.push(`healthz says ${health.status}, readyz says ${readiness.status}, while the database is away`);
    if (!replica.isUp) problems.push("the replica died with its database");
    await restart();
    const began = Date.now();
    await waitFor("the failed deliveries came again and all is as it should be", isRight, 150_000);
    figures = `healed ${Math.round((Date.now() - began) / 1000)} s after the database came back`;
  } catch (error) {
    problems.push(String(error));
  } finally {
    await replica?.stop("SIGKILL");
    await sandbox.close();
  }
  return { problems: [...problems, ...crowd.differences()], figures };
}

/** A push to the one repository that nobody made. */
async function ping(url: string, secret: string): Promise<number> {
  const repository = { id: 1, name: "nowhere", owner: { login: "ada" }, default_branch: "main" };
  const body = JSON.stringify({ ref: "refs/heads/main", repository, installation: { id: 1 } });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-delivery": randomUUID(),
      "x-github-event": "push",
      "x-hub-signature-256": `sha256=${signature}`,
    },
    body,
  });
  return answer.status;
}
