import { existsSync } from "node:fs";
import { defineConfig, type RolldownOptions } from "rolldown";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

/**
 * `dist/` is committed and must be equal on every machine: stable names, no absolute paths, no minifier.
 * What comments say is said where the code is written. Each shell is a build of its own, so that the Action is one file that holds nothing of the others.
 */
const shells: readonly { readonly name: string; readonly isOneFile: boolean }[] = [
  { name: "action", isOneFile: true },
  { name: "cli", isOneFile: false },
  { name: "bot", isOneFile: false },
];

/** Servers of the bot: too large to bundle, and with files of their own. They come from `node_modules`. */
const SERVERS = [
  /^probot($|\/)/,
  /^pg-boss($|\/)/,
  /^@electric-sql\/pglite($|\/)/,
  /^prom-client($|\/)/,
  /^pino($|\/)/,
];

/**
 * These only define things when they are imported, but don't say so in their package.json. Without this the HTTP client
 * behind `getIDToken`, which nobody calls, makes up 670 kB of the Action and 30 ms of its start.
 */
const ONLY_DEFINE = /node_modules\/(?:@actions\/|undici\/|tunnel\/)/;

/** `minipass-fetch` takes this along, if it is there, for pages in other encodings; GitHub's API has none. */
const LEFT_OUT = { "iconv-lite": false } as const;

function optionsOf({ name, isOneFile }: (typeof shells)[number]): RolldownOptions {
  return {
    input: { [name]: `src/${name}/main.ts` },
    platform: "node",
    tsconfig: false,
    external: SERVERS,
    resolve: { alias: LEFT_OUT },
    plugins: [thirdPartyLicenses(`${name}-licenses.txt`)],
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

export default defineConfig(shells.filter(({ name }) => existsSync(`src/${name}/main.ts`)).map(optionsOf));
