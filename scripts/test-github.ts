import { parseArgs } from "node:util";
import { graphqlUrlOf } from "../src/github/transport/addresses.ts";
import { remoteIn, createRemoteContext, type RemoteOptions } from "../src/github/remote.ts";
import { systemClock } from "../src/system-clock.ts";
import { type Check, Unusable } from "./test-github/check.ts";
import { claims, noWorkflows } from "./test-github/claims.ts";
import { edited } from "./test-github/edits.ts";
import { IssueMaker, issues } from "./test-github/issues.ts";
import { manyChildren } from "./test-github/many-children.ts";
import { Probe } from "./test-github/probe.ts";
import { recordRef } from "./test-github/record-ref.ts";
import { relations } from "./test-github/relations.ts";
import { roundTrip } from "./test-github/round-trip.ts";
import { Interrupted, Sheet } from "./test-github/sheet.ts";
import { Undo } from "./test-github/undo.ts";
import { weight } from "./test-github/weight.ts";
import { who } from "./test-github/who.ts";
import { writing } from "./test-github/writing.ts";

/**
 * What only the real GitHub can tell. `GITHUB_TOKEN=… npm run test:github -- OWNER/REPO` tries each thing that plansync
 * relies on in a repository that may be littered, cleans up, and prints what it saw.
 */
const USAGE = `Usage: GITHUB_TOKEN=… npm run test:github -- OWNER/REPO [--big] [--keep] [--even-if-used]

It needs
  OWNER/REPO      a repository that may be littered, with a commit and issues (default: GITHUB_REPOSITORY)
  GITHUB_TOKEN    a token that may write contents, issues and pull requests there; may it administer, then step 31 is tried too
It takes
  GITHUB_API_URL, GITHUB_GRAPHQL_URL   addresses of another server
  --big           101 sub-issues of one parent as well: two more minutes, or fifteen where GitHub slows them down
  --keep          leaves everything as it is at the end
  --even-if-used  also where plansync is in use; of that nothing is touched, and the product itself not tried`;

process.exitCode = await main();

async function main(): Promise<number> {
  const given = readArguments();
  if (given === null) {
    console.error(USAGE);
    return 2;
  }
  const { flags, options } = given;
  const say = (line: string) => console.log(line);
  const sheet = new Sheet(say);
  const probe = new Probe({ ...options, pace: paceOf(options.apiUrl), say });
  const check: Check = { probe, sheet, undo: new Undo(), run: Date.now().toString(36) };
  const interrupt = () => {
    say("Interrupted: cleaning up.");
    sheet.interrupt();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  let isWhole = true;
  try {
    await tryAll(check, options, flags);
  } catch (error) {
    if (error instanceof Unusable) {
      console.error(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    isWhole = false;
    if (!(error instanceof Interrupted))
      say(`The check broke off: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const left = flags.keep ? [] : await check.undo.all();
  if (flags.keep) say(`Kept. To be undone by hand: ${check.undo.list().join("; ")}.`);
  say(`\n${sheet.summary()}, ${probe.writes} writes beside those of plansync`);
  for (const one of left) say(`Not cleaned up: ${one}`);
  return sheet.hasFailed || !isWhole || left.length > 0 ? 1 : 0;
}

/** GitHub asks for a second between two writes; a server on this machine doesn't. */
function paceOf(apiUrl: string): number {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(apiUrl).hostname) ? 0 : 1000;
}

interface Flags {
  readonly big: boolean;
  readonly keep: boolean;
  readonly evenIfUsed: boolean;
}

async function tryAll(check: Check, options: RemoteOptions, flags: Flags): Promise<void> {
  const repository = await who(check, flags.evenIfUsed);
  if (repository === null) return;
  await recordRef(check, repository);
  const commits = await claims(check, repository);
  const maker = new IssueMaker(check, repository);
  const family = await issues(check, repository, maker);
  if (family !== null) {
    await relations(check, family, maker);
    await edited(check, family);
  }
  const { writer } = remoteIn(createRemoteContext(options));
  await writing(check, repository, writer);
  await weight(check, options);
  if (flags.big) await manyChildren(check, maker);
  await roundTrip(check, repository);
  await noWorkflows(check, commits);
}

function readArguments(): {
  readonly flags: Flags;
  readonly options: RemoteOptions & { readonly token: string };
} | null {
  const parsed = parse();
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_GRAPHQL_URL } = process.env;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(parsed?.positionals[0] ?? GITHUB_REPOSITORY ?? "") ?? [];
  if (parsed === null || token === undefined || token === "" || owner === undefined || repo === undefined) return null;
  const apiUrl = (GITHUB_API_URL ?? "https://api.github.com").replace(/\/+$/, "");
  const quiet = () => undefined;
  const logger = { debug: quiet, info: quiet, warn: quiet, progress: quiet };
  return {
    flags: { ...parsed.values, evenIfUsed: parsed.values["even-if-used"] },
    options: {
      repo: { owner, repo },
      token,
      apiUrl,
      graphqlUrl: GITHUB_GRAPHQL_URL ?? graphqlUrlOf(apiUrl),
      clock: systemClock,
      logger,
    },
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        big: { type: "boolean", default: false },
        keep: { type: "boolean", default: false },
        "even-if-used": { type: "boolean", default: false },
      },
    });
  } catch {
    return null;
  }
}
