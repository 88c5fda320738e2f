import type { Actor } from "../account.ts";
import type { Issue } from "./issue.ts";
import type { Ping, Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";

const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)|(https?:\/\/\S+\/issues\/\d+))/giu;
const MENTION = /(?<![\w`/@.-])@([a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d._-]+)?)/giu;
const REFERENCE = /(?<![\w&/`])(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)\b/giu;
const ISSUE_URL = /https?:\/\/([\w.:-]+)\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)/giu;

const SHA = /(?<![\w#@/-])([0-9a-f]{7,40})\b/gu;

/** Finds the mentions and links in a text as GitHub would show it, and stores them with the repository. */
export function notice(
  world: World,
  repository: Repository,
  actor: Actor,
  text: string,
  where: string,
  from: Issue | null,
): void {
  for (const ping of findPings(repository, actor, text, where)) {
    repository.pings.push(ping);
    const target = ping.kind === "cross-reference" ? findIssue(world, ping.target) : undefined;
    if (target !== undefined && from !== null && target !== from)
      world.record(target, actor, { type: "cross-referenced", related: from });
  }
}

function findPings(repository: Repository, actor: Actor, text: string, where: string): Ping[] {
  const shown = withoutCode(text);
  const pings: Ping[] = [];
  for (const match of shown.matchAll(MENTION))
    pings.push({ kind: "mention", target: match[1] ?? "", where, actor: actor.account });
  for (const match of shown.matchAll(REFERENCE)) {
    const target = `${match[1] ?? repository.fullName}#${match[2] ?? ""}`;
    pings.push({ kind: "cross-reference", target, where, actor: actor.account });
  }
  for (const match of shown.matchAll(ISSUE_URL))
    if (match[1] !== "redirect.github.com")
      pings.push({
        kind: "cross-reference",
        target: `${match[2] ?? ""}#${match[3] ?? ""}`,
        where,
        actor: actor.account,
      });
  for (const match of shown.matchAll(SHA)) {
    const commit = repository.git.findCommitByPrefix(match[1] ?? "");
    if (commit !== undefined) pings.push({ kind: "cross-reference", target: commit.sha, where, actor: actor.account });
  }
  return pings;
}

/** Returns the text without code, which GitHub shows literally, and comments, which it doesn't show at all. */
function withoutCode(text: string): string {
  return (
    text
      .replaceAll(/<!--[\s\S]*?-->/gu, " ")
      .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gmu, " ")
      .replaceAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/gu, " ")
      // Entities hide nothing: they are decoded before references are searched for.
      .replaceAll(/&(?:#64|#x40|commat);/giu, "@")
      .replaceAll(/&(?:#35|#x23|num);/giu, "#")
  );
}

function findIssue(world: World, target: string): Issue | undefined {
  const [fullName = "", number = ""] = target.split("#");
  return world.findRepository(fullName)?.issues.get(Number(number));
}

/** Returns the issues of this repository that a commit message or pull request text closes by keyword. */
export function findClosing(repository: Repository, text: string): Issue[] {
  const found = new Set<Issue>();
  for (const match of text.matchAll(CLOSING)) {
    const url = match[3];
    const fromUrl = url === undefined ? null : /\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)/u.exec(url);
    const fullName = fromUrl?.[1] ?? match[1] ?? repository.fullName;
    const number = Number(fromUrl?.[2] ?? match[2]);
    const issue = repository.issues.get(number);
    if (fullName.toLowerCase() === repository.fullName.toLowerCase() && issue !== undefined && issue.pull === null)
      found.add(issue);
  }
  return [...found];
}
