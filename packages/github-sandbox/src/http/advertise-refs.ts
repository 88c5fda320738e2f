import type { WireAnswer, WireRequest } from "./server.ts";
import { readToken } from "../apps/tokens.ts";
import { anonymous } from "./http-answers.ts";
import { allows } from "../world/access.ts";
import { READ_CONTENTS } from "../world/required-permissions.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";

const PAGE = /^\/([^/]+\/[^/]+?)(?:\.git)?\/info\/refs$/u;
const SERVICE = "git-upload-pack";

/**
 * Lists the references as `git ls-remote` asks for them, in version 0 of git's protocol; undefined for another page.
 * Nothing can be fetched.
 */
export function advertiseRefs(world: World, { url, headers }: WireRequest): WireAnswer | undefined {
  const [, fullName] = PAGE.exec(url.pathname) ?? [];
  if (fullName === undefined) return undefined;
  if (url.searchParams.get("service") !== SERVICE) return plain(403, "Please upgrade your git client.");
  const repository = world.findRepository(fullName);
  try {
    const token = readToken(world, bearerOf(headers.authorization)) ?? anonymous(world);
    if (repository !== undefined && allows(world, token, repository, READ_CONTENTS)) return list(repository);
    return headers.authorization === undefined ? plain(401, "Repository not found.") : plain(404, "Not Found");
  } catch {
    return plain(401, "Invalid username or token.");
  }
}

/** Git sends the token as the password, whatever the name. */
function bearerOf(header: string | undefined): string | undefined {
  const basic = /^basic\s+(\S+)$/iu.exec(header ?? "")?.[1];
  if (basic === undefined) return header;
  const [, ...password] = Buffer.from(basic, "base64").toString().split(":");
  return `Bearer ${password.join(":")}`;
}

function list({ git, defaultBranch }: Repository): WireAnswer {
  const head = `refs/heads/${defaultBranch}`;
  const tip = git.refs.get(head);
  const rows = [...(tip === undefined ? [] : [["HEAD", tip] as const]), ...[...git.refs].sort(byName)];
  const abilities = `\0symref=HEAD:${head} agent=git/github-sandbox`;
  const lines = rows.map(([ref, sha], index) => packet(`${sha} ${ref}${index === 0 ? abilities : ""}\n`));
  const body = [packet(`# service=${SERVICE}\n`), "0000", ...lines, "0000"].join("");
  const type = { "content-type": `application/x-${SERVICE}-advertisement`, "cache-control": "no-cache" };
  return { status: 200, headers: type, body: Buffer.from(body) };
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** A line with its length in front, in four hexadecimal digits that count as well. */
function packet(line: string): string {
  return `${(Buffer.byteLength(line) + 4).toString(16).padStart(4, "0")}${line}`;
}

function plain(status: number, text: string): WireAnswer {
  const headers: Record<string, string> = { "content-type": "text/plain" };
  if (status === 401) headers["www-authenticate"] = 'Basic realm="GitHub"';
  return { status, headers, body: Buffer.from(text) };
}
