import { generateKeyPairSync } from "node:crypto";
import { createSandbox, type App, type Sandbox, type SandboxOptions } from "github-sandbox";
import { startReplicas, type Replica } from "./replicas.ts";

/** What every scenario is given. */
export interface ScenarioOptions {
  readonly databaseUrl: string;
  /** The built bot. */
  readonly file: string;
  /** Folder for the logs of its replicas. */
  readonly logs: string;
  readonly seed: number;
}

/** What came of a scenario. */
export interface Outcome {
  readonly problems: readonly string[];
  /** For the last line. */
  readonly figures: string;
}

const SECRET = "the secret of the replicas";
/** Nothing here is about GitHub's hourly limits: people who act like this for an hour would meet them. */
export const NO_LIMITS = { rest: { app: 1e6, jwt: 1e6 }, graphql: { app: 1e6 } } as const;

/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An App in the sandbox, and the environment that makes a bot of it. */
export function prepareApp(sandbox: Sandbox, more: Readonly<Record<string, string>>) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app = sandbox.createApp({
    slug: "plan-keeper",
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  });
  sandbox.addUser("ada");
  const env = {
    APP_ID: String(app.id),
    PRIVATE_KEY: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    WEBHOOK_SECRET: SECRET,
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: "http",
    CREATIONS_PER_MINUTE: "0",
    CREATIONS_PER_HOUR: "0",
    LOG_LEVEL: "info",
    ...more,
  };
  return { app, env, secret: SECRET };
}

/** What a scenario plays on: GitHub, the App, and the replicas that are it. */
export interface ScenarioStage {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly replicas: readonly [Replica, Replica];
  /** Makes an account that has the App. */
  readonly account: (login: string) => void;
  /** Sends the App's webhooks to a replica from now on, and to no other; null: to nobody. */
  readonly deliverTo: (replica: Replica | null) => void;
}

/**
 * Plays a scenario with two replicas on a database of its own, and ends them whatever happens.
 * @returns what `play` found, or the error that ended it as a problem.
 */
export async function playWithTwo(
  options: ScenarioOptions & {
    readonly name: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly sandbox?: SandboxOptions;
  },
  play: (stage: ScenarioStage) => Promise<Outcome>,
): Promise<Outcome> {
  const sandbox = await createSandbox({ limits: NO_LIMITS, ...options.sandbox });
  const { app, env, secret } = prepareApp(sandbox, {
    DATABASE_URL: options.databaseUrl,
    DATABASE_SCHEMA: `${options.name}_${options.seed}`,
    SWEEP_MINUTES: "600",
    LEASE_SECONDS: "10",
    ...options.env,
  });
  let replicas: readonly Replica[] = [];
  try {
    replicas = await startReplicas(2, { ...options, env });
    const [first, second] = replicas;
    if (first === undefined || second === undefined) throw new Error("The replicas did not start.");
    return await play({
      sandbox,
      app,
      replicas: [first, second],
      account: (login) => {
        sandbox.addUser(login);
        sandbox.install(app, login);
      },
      deliverTo: (replica) => {
        sandbox.webhooks.stop();
        if (replica === null) return;
        sandbox.webhooks.deliver({ url: `http://127.0.0.1:${replica.port}/api/github/webhooks`, secret, app });
      },
    });
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)], figures: "" };
  } finally {
    for (const replica of replicas) replica.goOn();
    await Promise.all(replicas.map((replica) => replica.stop("SIGKILL")));
    await sandbox.close();
  }
}
