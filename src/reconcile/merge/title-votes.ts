import { titleHash } from "../../issue/marker.ts";
import type { RenameEvent } from "../../ports/issue-event.ts";
import type { Actor } from "../../ports/actor.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import type { KnownProposal } from "../../record/record.ts";
import { titlesAtBase } from "./titles-at-base.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";

/** Who may change the text of a plan by changing an issue's title. */
export interface TextRights {
  /** Login of the token; null where GitHub doesn't say. */
  readonly viewer: string | null;
  readonly mayWrite: (login: string) => boolean;
  /** Bots whose titles count. */
  readonly trustedBots: ReadonlySet<string>;
  /** What earlier runs found to be proposals, by number. */
  readonly proposals: Readonly<Record<string, KnownProposal>>;
}

/** What an issue's title says, and whose word it is. */
export interface TitleVote {
  /** The title that counts: the issue's, or the last one by somebody who may write; null: nobody's counts. */
  readonly title: string | null;
  /** The login of the one whose title doesn't count; null: the title counts. */
  readonly proposedBy: string | null;
}

/**
 * Returns the title that counts. Text enters a plan only from people with write access: one of those who set this very
 * title may write. Under a bot's or an outsider's title, the last one by somebody who may is still that person's vote.
 *
 * @param agreed the issue's title when both sides last agreed.
 */
export function voteOf(issue: ObservedIssue, agreed: string, rights: TextRights): TitleVote {
  const known = knownProposal(issue, rights);
  if (known !== null) return { title: null, proposedBy: known.by };
  // Only those who may write could have changed the title of an issue that a bot or a writer opened.
  if (issue.events === null) return isTrustedAuthor(issue, rights) ? counts(issue.title) : proposal(issue.author, null);
  const renames = renamesOf(issue);
  const setters = settersOf(issue, issue.title, renames);
  const others = setters.filter((actor) => actor?.login !== rights.viewer);
  const deciding = others.length > 0 ? others : setters;
  if (deciding.some((actor) => mayWriteText(actor, issue, rights))) return counts(issue.title);
  return proposal(deciding.at(-1) ?? null, titleBelow(issue, renames, agreed, rights));
}

/** Returns what an earlier run found out about an issue that has not changed since; null: it has to be found out. */
export function knownProposal(
  issue: ObservedIssue,
  { proposals }: Pick<TextRights, "proposals">,
): KnownProposal | null {
  const known = proposals[String(issue.number)];
  return issue.events === null && known?.updatedAt === issue.updatedAt ? known : null;
}

/** Returns the renames of an issue, oldest first; none where they were not read. */
export function renamesOf({ events }: ObservedIssue): readonly RenameEvent[] {
  return (events ?? []).filter((event): event is RenameEvent => event.kind === "renamed");
}

/**
 * Returns the logins whose write access decides whether the title of an issue of ours counts; none where it is as it was
 * when both sides last agreed.
 *
 * @param baseOf what the last sync knew about an item; undefined: nothing.
 */
export function renamersInQuestion(
  issue: ObservedIssue,
  baseOf: (key: string) => BaseItem | undefined,
): readonly string[] {
  const { block, marker } = parsedBody(issue);
  if (block === "newer") return [];
  const base = marker === null ? undefined : baseOf(marker.key);
  // Who emptied a body took away what would tell that the title is as it was.
  const isAgreed =
    marker?.title === titleHash(issue.title) && (base === undefined || titlesAtBase(base).issue === issue.title);
  return isAgreed ? [] : loginsOf([...renamesOf(issue).map(({ actor }) => actor), issue.author]);
}

/** Returns the logins whose write access decides whether a sub-issue that somebody added gets a line. */
export function addersInQuestion({ author, events }: ObservedIssue): readonly string[] {
  const acts = (events ?? []).filter(({ kind }) => kind === "renamed" || kind === "attached");
  return loginsOf([...acts.map(({ actor }) => actor), author]);
}

function loginsOf(actors: readonly (Actor | null)[]): readonly string[] {
  return actors.flatMap((actor) => (actor === null || actor.isBot ? [] : [actor.login]));
}

function counts(title: string): TitleVote {
  return { title, proposedBy: null };
}

function proposal(by: Actor | null, title: string | null): TitleVote {
  return { title, proposedBy: by?.login ?? "somebody whose account was deleted" };
}

function settersOf(
  { author }: ObservedIssue,
  title: string,
  renames: readonly RenameEvent[],
): readonly (Actor | null)[] {
  const setters = renames.filter(({ to }) => to === title).map(({ actor }) => actor);
  return (renames[0]?.from ?? title) === title ? [author, ...setters] : setters;
}

/** Who can't be told (a deleted account) counts where only writers could change the title. */
function mayWriteText(actor: Actor | null, issue: ObservedIssue, rights: TextRights): boolean {
  if (actor === null) return isTrustedAuthor(issue, rights);
  if (actor.login === rights.viewer) return true;
  if (actor.login === issue.author?.login && issue.authorAssociation === "OWNER") return true;
  return rights.mayWrite(actor.login) || (actor.isBot && rights.trustedBots.has(actor.login));
}

function isTrustedAuthor({ author, authorAssociation }: ObservedIssue, { mayWrite }: TextRights): boolean {
  return author !== null && (author.isBot || authorAssociation === "OWNER" || mayWrite(author.login));
}

/** Returns the last title since both sides agreed that somebody set who may write; null: there is none. */
function titleBelow(
  issue: ObservedIssue,
  renames: readonly RenameEvent[],
  agreed: string,
  rights: TextRights,
): string | null {
  for (const { from, to, actor } of renames.toReversed()) {
    const isPerson = actor !== null && actor.login !== rights.viewer;
    if (isPerson && to !== agreed && mayWriteText(actor, issue, rights)) return to;
    if (from === agreed) return null;
  }
  return null;
}
