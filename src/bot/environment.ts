import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { ConfigError } from "../errors.ts";
import { addressesOf } from "../github/transport/addresses.ts";
import { VARIABLES, type VariableName } from "./variables.ts";

/** The bot's configuration, read once from the environment and passed down. */
export interface BotEnvironment {
  /** Null before an App exists: then the bot serves the setup page and nothing else. */
  readonly app: AppCredentials | null;
  readonly host: string;
  readonly port: number;
  /** Address at which people and GitHub reach the bot, without a trailing slash; null: taken from the request. */
  readonly publicUrl: string | null;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Web address of the GitHub server, without a trailing slash. */
  readonly serverUrl: string;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databaseSchema: string;
  readonly databasePool: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly sweepMinutes: number;
  readonly concurrency: number;
  readonly installationConcurrency: number;
  readonly creationsPerMinute: number;
  readonly creationsPerHour: number;
  readonly maxJobMinutes: number;
  readonly retryLimit: number;
  readonly leaseSeconds: number;
  readonly maxBodyBytes: number;
  readonly dashboardToken: string | null;
  readonly oauth: { readonly clientId: string; readonly clientSecret: string } | null;
  /** Key for cookies; the same on every replica. */
  readonly sessionSecret: string;
  readonly logLevel: string;
  readonly logFormat: "json" | "pretty";
}

/** What the bot needs to act as its App. */
export interface AppCredentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
}

type Raw = Readonly<Record<string, string | undefined>>;

const number = (name: VariableName, minimum: number) =>
  z.coerce
    .number({ error: "is not a number" })
    .min(minimum, `is below ${minimum}`)
    .default(Number(VARIABLES[name].fallback));
const whole = (name: VariableName, minimum: number) =>
  number(name, minimum).pipe(z.number().int("is not a whole number"));
const text = z.string().optional();

const schema = z.object({
  APP_ID: z.coerce.number({ error: "is not a number" }).int().positive("is not the id of an App").optional(),
  PRIVATE_KEY: text,
  PRIVATE_KEY_PATH: text,
  WEBHOOK_SECRET: text,
  GITHUB_CLIENT_ID: text,
  GITHUB_CLIENT_SECRET: text,
  HOST: z.string().default(VARIABLES.HOST.fallback),
  PORT: whole("PORT", 0).pipe(z.number().max(65_535, "is above 65535")),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "is not an address such as https://plansync.example.com", abort: true })
    .refine((url) => new URL(url).pathname === "/", "has a path: the bot needs a host of its own")
    .optional(),
  GHE_HOST: z
    .string()
    .regex(/^[^/\s]+$/, "is not a host name: leave out protocol and path")
    .optional(),
  GHE_PROTOCOL: z.enum(["https", "http"], { error: "is neither https nor http" }).default("https"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "does not begin with postgres://")
    .optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,40}$/, "is not a plain lower-case name")
    .default(VARIABLES.DATABASE_SCHEMA.fallback),
  DATABASE_POOL: whole("DATABASE_POOL", 2),
  DATA_DIR: z.string().default(VARIABLES.DATA_DIR.fallback),
  SWEEP_MINUTES: number("SWEEP_MINUTES", 0.1),
  CONCURRENCY: whole("CONCURRENCY", 1),
  INSTALLATION_CONCURRENCY: whole("INSTALLATION_CONCURRENCY", 1),
  CREATIONS_PER_MINUTE: whole("CREATIONS_PER_MINUTE", 0),
  CREATIONS_PER_HOUR: whole("CREATIONS_PER_HOUR", 0),
  MAX_JOB_MINUTES: whole("MAX_JOB_MINUTES", 1),
  RETRY_LIMIT: whole("RETRY_LIMIT", 0),
  LEASE_SECONDS: whole("LEASE_SECONDS", 10),
  MAX_BODY_BYTES: whole("MAX_BODY_BYTES", 1024),
  DASHBOARD_TOKEN: z.string().min(16, "is shorter than 16 characters: anyone could guess it").optional(),
  SESSION_SECRET: z.string().min(16, "is shorter than 16 characters").optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal"], { error: "is not a log level" })
    .default("info"),
  LOG_FORMAT: z.enum(["json", "pretty"], { error: "is neither json nor pretty" }).optional(),
});

/**
 * Reads the environment. A variable that is empty counts as unset; a pair of quotes around a value is taken off.
 * @throws ConfigError that lists everything wrong at once.
 */
export function readBotEnvironment(env: Raw, cwd: string, isTerminal = false): BotEnvironment {
  const parsed = schema.safeParse(givenIn(env));
  if (!parsed.success) throw wrong(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`));
  const values = parsed.data;
  const app = readCredentials(values, cwd);
  return {
    app,
    host: values.HOST,
    port: values.PORT,
    // As browsers spell an origin: in lower case, and without the port that goes without saying.
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL).origin,
    ...addressesOf(values.GHE_HOST ?? "github.com", values.GHE_PROTOCOL),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseSchema: values.DATABASE_SCHEMA,
    databasePool: values.DATABASE_POOL,
    dataDir: resolve(cwd, values.DATA_DIR),
    sweepMinutes: values.SWEEP_MINUTES,
    concurrency: values.CONCURRENCY,
    installationConcurrency: values.INSTALLATION_CONCURRENCY,
    creationsPerMinute: values.CREATIONS_PER_MINUTE,
    creationsPerHour: values.CREATIONS_PER_HOUR,
    maxJobMinutes: values.MAX_JOB_MINUTES,
    retryLimit: values.RETRY_LIMIT,
    leaseSeconds: values.LEASE_SECONDS,
    maxBodyBytes: values.MAX_BODY_BYTES,
    dashboardToken: values.DASHBOARD_TOKEN ?? null,
    oauth:
      values.GITHUB_CLIENT_ID === undefined || values.GITHUB_CLIENT_SECRET === undefined
        ? null
        : { clientId: values.GITHUB_CLIENT_ID, clientSecret: values.GITHUB_CLIENT_SECRET },
    sessionSecret: values.SESSION_SECRET ?? deriveSecret(app, values.DASHBOARD_TOKEN),
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT ?? (isTerminal ? "pretty" : "json"),
  };
}

/** Returns the variables that are given: none that is empty, and each without the quotes around its value. */
export function givenIn(env: Raw): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const given = unquote(value ?? "");
      return given === "" ? [] : [[name, given]];
    }),
  );
}

/** Takes off what a shell would have: Docker hands the lines of an `--env-file` on with their quotes. */
function unquote(value: string): string {
  const text = value.trim();
  return /^(["'])([^]*)\1$/.exec(text)?.[2] ?? text;
}

function readCredentials(values: z.infer<typeof schema>, cwd: string): AppCredentials | null {
  const { APP_ID: appId, WEBHOOK_SECRET: webhookSecret } = values;
  const privateKey = readPrivateKey(values, cwd);
  if (appId === undefined && privateKey === null && webhookSecret === undefined) return null;
  if (appId !== undefined && privateKey !== null && webhookSecret !== undefined)
    return { appId, privateKey, webhookSecret };
  const missing = [
    appId === undefined && "APP_ID",
    privateKey === null && "PRIVATE_KEY (or PRIVATE_KEY_PATH)",
    webhookSecret === undefined && "WEBHOOK_SECRET",
  ].filter((name) => name !== false);
  throw wrong(missing.map((name) => `${name} is not set, while other parts of the App's credentials are`));
}

/** Reads the key in each form that people give it: a PEM, one with `\n` in place of line ends, a PEM in base64, or a file. */
function readPrivateKey(values: z.infer<typeof schema>, cwd: string): string | null {
  const given = values.PRIVATE_KEY;
  const pem = given === undefined ? readKeyFile(values.PRIVATE_KEY_PATH, cwd) : unwrapKey(given);
  if (pem === null) return null;
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+-----END [A-Z ]*PRIVATE KEY-----/.test(pem)) return pem;
  throw wrong([
    "PRIVATE_KEY is not a PEM, which begins with -----BEGIN RSA PRIVATE KEY----- (line ends may be written as \\n)",
  ]);
}

function unwrapKey(given: string): string {
  const lines = given.replaceAll("\\n", "\n");
  if (lines.includes("-----BEGIN")) return lines;
  return Buffer.from(lines, "base64").toString("utf8");
}

function readKeyFile(path: string | undefined, cwd: string): string | null {
  if (path === undefined) return null;
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (cause) {
    throw new ConfigError(`PRIVATE_KEY_PATH can't be read: ${path}.`, {
      hint: "Set it to the path of the .pem file that you downloaded from GitHub.",
      cause,
    });
  }
}

/**
 * Every replica has the App's key, or the dashboard's token, so every replica derives the same secret from it. Where
 * neither is set (before the setup), it is a random one: nobody may be able to derive it.
 */
function deriveSecret(app: AppCredentials | null, token: string | undefined): string {
  const source = app === null ? (token ?? randomUUID()) : `${app.privateKey}${app.webhookSecret}`;
  return createHash("sha256").update(`plansync session ${source}`).digest("hex");
}

function wrong(problems: readonly string[]): ConfigError {
  return new ConfigError(`The environment is invalid: ${problems.join("; ")}.`, {
    hint: "docs/bot.md lists every variable; `plansync serve` without APP_ID, PRIVATE_KEY and WEBHOOK_SECRET opens the setup page.",
  });
}
