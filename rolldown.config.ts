import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { keepOut } from "./scripts/keep-out.ts";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

interface Shell {
  readonly name: string;
  readonly file: string;
  readonly isOneFile: boolean;
  /** Paths of what it must not carry. */
  readonly without: RegExp;
}

/** The sandbox of `demo` and the engine of its GraphQL are for the CLI alone. */
const SANDBOX = /\/packages\/github-sandbox\/|\/node_modules\/graphql\//;
const CLI_OR_BOT = new RegExp(`${SANDBOX.source}|\\/src\\/(?:cli|bot)\\/`);

/** What works in a thread of its own, on pull requests and on large plans: all shells load it for those only. */
const THREAD = "aside-thread";

/** What is used of undici. Its index gives dispatchers their `connect` as well, with which an agent reaches its proxy. */
const UNDICI_PARTS = `
  const { prototype } = require("undici/lib/dispatcher/dispatcher.js");
  prototype.connect = require("undici/lib/api/api-connect.js");
  exports.fetch = require("undici/lib/web/fetch/index.js").fetch;
  exports.ProxyAgent = require("undici/lib/dispatcher/proxy-agent.js");
  exports.EnvHttpProxyAgent = require("undici/lib/dispatcher/env-http-proxy-agent.js");
`;

/**
 * Bundles those parts alone. The index runs everything (mocks, caches, WebSockets) at each start: that is a sixth of the
 * Action's file, and a tenth of its start. The tests behind a proxy say whether anything is missing.
 */
const undiciParts: Plugin = {
  name: "undici-parts",
  resolveId: (source) => (source === "undici" ? "\0undici-parts.cjs" : null),
  load: (id) => (id === "\0undici-parts.cjs" ? UNDICI_PARTS : null),
};

/**
 * `dist/` is committed and must be equal on every machine: stable names, no absolute paths, no minifier.
 * What comments say is said where the code is written. Each shell is a build of its own, so that the Action is one file
 * that holds nothing of the others.
 */
const shells: readonly Shell[] = [
  { name: "action", file: "src/action/main.ts", isOneFile: true, without: CLI_OR_BOT },
  { name: THREAD, file: "src/aside/thread.ts", isOneFile: true, without: CLI_OR_BOT },
  { name: "cli", file: "src/cli/main.ts", isOneFile: false, without: /\/src\/(?:action|bot)\// },
  { name: "bot", file: "src/bot/main.ts", isOneFile: false, without: SANDBOX },
];

/** Servers of the bot: too large to bundle, and with files of their own. They come from `node_modules`. */
const SERVERS = [/^pg-boss($|\/)/, /^@electric-sql\/pglite($|\/)/, /^prom-client($|\/)/, /^pino($|\/)/];

/**
 * These only define things when they are imported, but don't say so in their package.json. Without this the HTTP client
 * behind `getIDToken`, which nobody calls, makes up 670 kB of the Action and 30 ms of its start.
 */
const ONLY_DEFINE = /node_modules\/(?:@actions\/|undici\/|tunnel\/)/;

function optionsOf({ name, file, isOneFile, without }: Shell): RolldownOptions {
  return {
    input: { [name]: file },
    platform: "node",
    tsconfig: false,
    external: SERVERS,
    plugins: [undiciParts, keepOut(without), thirdPartyLicenses(`${name}-licenses.txt`)],
    treeshake: { moduleSideEffects: [{ test: ONLY_DEFINE, sideEffects: false }] },
    output: {
      dir: "dist",
      format: "esm",
      chunkFileNames: `${name}-[name].js`,
      comments: { jsdoc: false },
      ...(isOneFile && { codeSplitting: false }),
    },
  };
}

export default defineConfig(shells.map(optionsOf));
