import type { IssueComment } from "../ports/claims.ts";
import { itemAnswer, untilOf, type ItemAnswer } from "./answers.ts";
import { isToBeRenewed } from "./claim/lease.ts";
import { renderClaim } from "./claim/claim.ts";
import { visibleText } from "./claim/visible-text.ts";
import { findNamed } from "./find-row.ts";
import { allRows, namesOf } from "./free-work.ts";
import { factsOf, readWork, textOf, type AgentContext, type Work, type WorkRow } from "./work.ts";

/** A comment in an answer. */
interface NoteAnswer {
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  /** Its author has write access. */
  readonly trusted: boolean;
  readonly text: string;
}

export interface Shown {
  readonly item: ItemAnswer;
  readonly state: string;
  /** Who has it now; null: nobody. */
  readonly holder: string | null;
  readonly until: string | null;
  /** It is held by the session that asks. */
  readonly mine: boolean;
  /** Titles of the open items that it waits for. */
  readonly waitsFor: readonly string[];
  readonly assignees: readonly string[];
  /** The open pull request that closes it. */
  readonly pull: number | null;
  readonly text: string;
  /** Missing where they were not asked for. */
  readonly notes?: readonly NoteAnswer[];
  /** Comments of people without write access that were left out. */
  readonly untrusted?: number;
}

export interface ShowOptions {
  readonly notes?: boolean | undefined;
  /** Also comments of people without write access. */
  readonly allNotes?: boolean | undefined;
}

/** Newest comments that are read, and how long each may be, in UTF-16 units. */
const MOST_NOTES = 20;

/** Shows an item: what the plan says, who has it, what it waits for. Two requests, one more for comments. */
export async function showWork(context: AgentContext, target: string, options: ShowOptions): Promise<Shown> {
  const work = await readWork(context);
  const row = findNamed(allRows(work), namesOf, target);
  const shown = describeRow(work, row);
  await renewShown(context, work, row);
  if ((options.notes !== true && options.allNotes !== true) || row.issue === null) return shown;
  return {
    ...shown,
    ...(await readNotes(context, work, await context.claims.readComments(row.issue, MOST_NOTES), options)),
  };
}

function describeRow({ board }: Work, row: WorkRow): Shown {
  const facts = factsOf(row);
  const standing = board.standingOf(facts);
  const claim = "claim" in standing ? standing.claim : null;
  return {
    item: itemAnswer(row),
    state: row.state,
    holder: claim?.holder ?? null,
    until: claim === null ? null : untilOf(claim),
    mine: standing.kind === "mine",
    waitsFor: facts.waitsFor.map(visibleText),
    assignees: row.assignees,
    pull: row.issue === null ? null : board.pullOf(row.issue),
    text: textOf(row),
  };
}

async function renewShown({ claims, me }: AgentContext, { board }: Work, row: WorkRow): Promise<void> {
  const standing = board.standingOf(factsOf(row));
  if (standing.kind !== "mine" || !isToBeRenewed(standing.claim, board.list.now)) return;
  const { claim } = standing;
  await claims.moveClaim(claim.issue, claim.at, renderClaim(claim.issue, { ...claim, holder: me.holder }));
}

/** Comments of others reach an agent only where they are asked for, and marked. */
async function readNotes(
  { reader }: AgentContext,
  { decided }: Work,
  comments: readonly IssueComment[],
  { allNotes = false }: ShowOptions,
): Promise<Pick<Shown, "notes" | "untrusted">> {
  const viewer = decided.repository.look.viewer?.login;
  const trusted = new Map<string, boolean>();
  for (const { author } of comments)
    if (author !== null && !trusted.has(author))
      trusted.set(author, author === viewer || (await reader.hasWriteAccess(author)));
  const all = comments.map(({ author, at, body }) => ({
    author: author ?? "ghost",
    at,
    trusted: author !== null && trusted.get(author) === true,
    text: visibleText(body),
  }));
  const notes = all.filter((note) => (note.trusted || allNotes) && note.text !== "");
  return { notes, untrusted: all.filter((note) => !note.trusted && !allNotes).length };
}
