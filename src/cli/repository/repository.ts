import { ConfigError } from "../../errors.ts";
import { addressesOf, graphqlUrlOf, isCloud, serverUrlOf } from "../../github/transport/addresses.ts";
import type { RepoRef } from "../../ports/repository-reader.ts";
import type { RemoteFlags } from "./command-options.ts";
import type { Folder } from "./folder.ts";
import { gitLine } from "../../checkout/git.ts";
import type { Shell } from "../terminal/shell.ts";

/** A repository on a GitHub server, and where its APIs are. */
export interface Address {
  readonly repo: RepoRef;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Web address of the server, without a trailing slash. */
  readonly serverUrl: string;
}

/**
 * Finds the repository that is meant: the flag, otherwise the folder's git remote, otherwise `GITHUB_REPOSITORY`.
 * @throws ConfigError when none of them says it, or when the remote is on a server that the user did not confirm.
 */
export function findRepository(shell: Pick<Shell, "env">, folder: Folder, flags: RemoteFlags): Address {
  const givenUrl = flags.apiUrl ?? (shell.env["GITHUB_API_URL"] || undefined);
  if (flags.repo !== undefined) return addressOf(parseName(flags.repo, "--repo"), "github.com", givenUrl, shell);
  const remote = folder.git === null ? null : readRemote(folder.root);
  if (remote !== null) {
    // GitHub's own cloud may receive a token from the environment without asking: it is theirs.
    if (givenUrl === undefined && !isCloud(addressesOf(remote.host).serverUrl))
      throw new ConfigError(`The git remote of this folder is on ${remote.host}, which may not be a GitHub server.`, {
        hint: `If it is one, add \`--api-url ${addressesOf(remote.host).apiUrl}\`; your token is sent there only then.`,
      });
    return addressOf(remote.repo, remote.host, givenUrl, shell);
  }
  const name = shell.env["GITHUB_REPOSITORY"];
  if (name !== undefined && name !== "")
    return addressOf(parseName(name, "GITHUB_REPOSITORY"), "github.com", givenUrl, shell);
  throw new ConfigError(
    folder.git === null
      ? `${folder.root} is not in a git repository.`
      : "The git repository of this folder has no remote that names a GitHub repository.",
    { hint: "Name the repository with `--repo owner/name`." },
  );
}

/** Splits `owner/name`; a full repository address works as well. */
function parseName(text: string, spelled: string): RepoRef {
  const whole = parseRemote(text)?.repo;
  if (whole !== undefined) return whole;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new ConfigError(`\`${spelled}\` must be the name of a repository, not \`${text}\`.`, {
      hint: "Write `owner/name`.",
    });
  return { owner, repo };
}

function addressOf(repo: RepoRef, host: string, givenUrl: string | undefined, shell: Pick<Shell, "env">): Address {
  const apiUrl = givenUrl === undefined ? addressesOf(host).apiUrl : readUrl(givenUrl);
  const fromActions = shell.env["GITHUB_API_URL"] === givenUrl ? shell.env["GITHUB_GRAPHQL_URL"] : undefined;
  return { repo, apiUrl, graphqlUrl: fromActions || graphqlUrlOf(apiUrl), serverUrl: serverUrlOf(apiUrl) };
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new ConfigError(`\`--api-url\` must be the address of an API, not \`${text}\`.`, {
      hint: "Write the full address, such as `https://github.example.com/api/v3`.",
    });
  return text.replace(/\/+$/, "");
}

/** Reads `origin`, or the only remote. */
function readRemote(root: string): { host: string; repo: RepoRef } | null {
  const names = gitLine(root, ["remote"]).split("\n");
  const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
  return name === undefined || name === "" ? null : parseRemote(gitLine(root, ["remote", "get-url", name]));
}

/** Reads `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name`; null for anything else. */
export function parseRemote(text: string): { host: string; repo: RepoRef } | null {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(text) ??
    /^(?:[^@/\s]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text);
  const [, host, owner, repo] = match ?? [];
  if (host === undefined || owner === undefined || repo === undefined) return null;
  return { host: host.toLowerCase().replace(/^ssh\.github\.com$/, "github.com"), repo: { owner, repo } };
}
