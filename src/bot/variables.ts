/** One environment variable, as docs/bot.md tells it. */
export interface Variable {
  readonly about: string;
  /** Text of the value that holds when the variable is unset; empty: none. */
  readonly fallback: string;
}

/** Every variable that the bot reads. The names that Probot has too mean the same here. */
export const VARIABLES = {
  APP_ID: { about: "Id of the GitHub App.", fallback: "" },
  PRIVATE_KEY: {
    about: "The App's private key: a PEM (line ends may be written `\\n`), or a PEM in base64.",
    fallback: "",
  },
  PRIVATE_KEY_PATH: { about: "File with the private key, instead of `PRIVATE_KEY`.", fallback: "" },
  WEBHOOK_SECRET: { about: "Secret that GitHub signs webhooks with.", fallback: "" },
  GITHUB_CLIENT_ID: { about: "Client id of the App, for people to log in to the dashboard with GitHub.", fallback: "" },
  GITHUB_CLIENT_SECRET: { about: "Client secret that belongs to `GITHUB_CLIENT_ID`.", fallback: "" },
  HOST: { about: "Address to listen on; `0.0.0.0` for all.", fallback: "localhost" },
  PORT: { about: "Port to listen on; `0` takes a free one.", fallback: "3000" },
  PUBLIC_URL: {
    about: "Address at which people and GitHub reach the bot, where a proxy stands before it.",
    fallback: "",
  },
  GHE_HOST: { about: "Host of a GitHub Enterprise Server; its API is at `<protocol>://<host>/api/v3`.", fallback: "" },
  GHE_PROTOCOL: { about: "`https` or `http`, for `GHE_HOST`.", fallback: "https" },
  DATABASE_URL: { about: "`postgres://…`. Unset: the embedded database in `DATA_DIR`, for one replica.", fallback: "" },
  DATABASE_SCHEMA: {
    about: "Schema for plansync's tables; the queue's are in `<schema>_queue`.",
    fallback: "plansync",
  },
  DATABASE_POOL: { about: "Most connections of one replica to PostgreSQL.", fallback: "10" },
  DATA_DIR: { about: "Folder of the embedded database and of what the setup page writes.", fallback: ".plansync" },
  SWEEP_MINUTES: {
    about: "How often each repository is looked at without an event, give or take a quarter; may be a fraction.",
    fallback: "60",
  },
  CONCURRENCY: { about: "Jobs that one replica runs at once.", fallback: "8" },
  INSTALLATION_CONCURRENCY: { about: "Jobs of one installation at once, over all replicas.", fallback: "4" },
  CREATIONS_PER_MINUTE: {
    about: "Issues and comments an installation may write a minute; `0`: no limit (a server without limits).",
    fallback: "79",
  },
  CREATIONS_PER_HOUR: { about: "The same for an hour.", fallback: "490" },
  MAX_JOB_MINUTES: { about: "A job that runs longer is stopped and tried again.", fallback: "30" },
  RETRY_LIMIT: { about: "Times a failing job is tried again, each time later, before it is put aside.", fallback: "6" },
  LEASE_SECONDS: { about: "How long a repository stays claimed by a replica that was killed.", fallback: "24" },
  MAX_BODY_BYTES: { about: "Largest webhook taken; GitHub sends none above 25 MB.", fallback: "26214400" },
  DASHBOARD_TOKEN: {
    about: "Password for the dashboard without GitHub, for local use; shows every repository.",
    fallback: "",
  },
  SESSION_SECRET: { about: "Key for the dashboard's cookies; derived from the App's key when unset.", fallback: "" },
  LOG_LEVEL: { about: "`trace`, `debug`, `info`, `warn`, `error` or `fatal`.", fallback: "info" },
  LOG_FORMAT: { about: "`json`, or `pretty` for people; `pretty` in a terminal.", fallback: "json" },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
