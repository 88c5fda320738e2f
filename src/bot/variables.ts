/** One environment variable, as docs/bot.md describes it. */
export interface Variable {
  readonly about: string;
  /** The default value as text; empty: none. */
  readonly fallback: string;
}

/** All variables that the bot reads. Names that Probot uses as well have the same meaning. */
export const VARIABLES = {
  APP_ID: { about: "Id of the GitHub App.", fallback: "" },
  PRIVATE_KEY: {
    about: "The App's private key: a PEM (line ends may be written `\\n`), or a PEM in base64.",
    fallback: "",
  },
  PRIVATE_KEY_PATH: { about: "File with the private key, instead of `PRIVATE_KEY`.", fallback: "" },
  WEBHOOK_SECRET: { about: "Secret with which GitHub signs webhooks.", fallback: "" },
  GITHUB_CLIENT_ID: { about: "Client id of the App, for logging in to the dashboard with GitHub.", fallback: "" },
  GITHUB_CLIENT_SECRET: { about: "Client secret that belongs to `GITHUB_CLIENT_ID`.", fallback: "" },
  HOST: { about: "Address to listen on; `0.0.0.0` for all interfaces.", fallback: "localhost" },
  PORT: { about: "Port to listen on; `0` picks a free one.", fallback: "3000" },
  PUBLIC_URL: {
    about:
      "Address at which people and GitHub reach the bot, where it is behind a proxy, which has to set `X-Forwarded-For`.",
    fallback: "",
  },
  GHE_HOST: {
    about:
      "Host of a GitHub Enterprise Server (its API is at `<protocol>://<host>/api/v3`), or of a tenant of ghe.com: `octo.ghe.com`.",
    fallback: "",
  },
  GHE_PROTOCOL: { about: "`https` or `http`, for `GHE_HOST`.", fallback: "https" },
  DATABASE_URL: { about: "`postgres://…`. Unset: the embedded database in `DATA_DIR`, for one replica.", fallback: "" },
  DATABASE_SCHEMA: {
    about: "Schema for plansync's tables; the queue's are in `<schema>_queue`.",
    fallback: "plansync",
  },
  DATABASE_POOL: { about: "Maximum number of connections of one replica to PostgreSQL.", fallback: "10" },
  DATA_DIR: {
    about: "Folder of the embedded database and of the files that the setup page writes.",
    fallback: ".plansync",
  },
  SWEEP_MINUTES: {
    about: "Interval at which each repository is checked without an event, give or take a quarter; may be a fraction.",
    fallback: "60",
  },
  CONCURRENCY: {
    about: "Number of jobs that work at once in one replica; those that wait for a turn, or for GitHub, don't count.",
    fallback: "8",
  },
  INSTALLATION_CONCURRENCY: {
    about: "The same for one installation.",
    fallback: "4",
  },
  CREATIONS_PER_MINUTE: {
    about:
      "Maximum number of issues and comments that an installation writes per minute; `0`: unlimited (for a server without limits).",
    fallback: "79",
  },
  CREATIONS_PER_HOUR: { about: "The same per hour.", fallback: "490" },
  MAX_JOB_MINUTES: { about: "A job that runs longer is stopped and retried.", fallback: "30" },
  RETRY_LIMIT: {
    about: "How often a failing job is retried, with growing delays, before it goes to the dead letters.",
    fallback: "6",
  },
  LEASE_SECONDS: { about: "How long a repository stays leased to a replica that was killed.", fallback: "24" },
  MAX_BODY_BYTES: { about: "Maximum size of a webhook; GitHub sends none above 25 MB.", fallback: "26214400" },
  DASHBOARD_TOKEN: {
    about:
      "Password for the dashboard without GitHub, for local use, of at least 16 characters; it gives access to every repository.",
    fallback: "",
  },
  SESSION_SECRET: {
    about: "Key for sealing the dashboard's cookies; derived from the App's key when unset.",
    fallback: "",
  },
  LOG_LEVEL: { about: "`trace`, `debug`, `info`, `warn`, `error` or `fatal`.", fallback: "info" },
  LOG_FORMAT: { about: "`json`, or `pretty` for people; in a terminal the default is `pretty`.", fallback: "json" },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
