import { cleanLine } from "../../issue/text/clean.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { StrangersBelow } from "./strangers.ts";
import type { Disagreement } from "../input/operation.ts";
import type { LineTake } from "../input/take.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";
import type { LineSpots } from "../structure/line-spot.ts";
import { proposedBy, type ProposedIssue } from "../merge/proposals.ts";
import { knownProposal, voteOf, type TextRights } from "../merge/title-votes.ts";

/** What becomes of strangers: those that get a line, and those that somebody with write access has to take up. */
export interface StrangerLines {
  readonly takes: readonly LineTake[];
  readonly proposed: readonly ProposedIssue[];
  readonly proposals: readonly Disagreement[];
}

/** Decides which strangers get a line, and where. */
export function planNewLines(
  items: readonly TrackedItem[],
  { strangers, known }: Pick<StrangersBelow, "strangers" | "known">,
  { rights, spots }: { readonly rights: TextRights; readonly spots: LineSpots },
): StrangerLines {
  const takes: LineTake[] = [];
  const proposed = known.map(({ parent, ...each }) => ({ parent, found: { ...each, isCertain: true } }));
  for (const { parent, issue } of strangers) {
    if (!mayAdd(issue, rights)) {
      const by = issue.author?.login ?? "somebody whose account was deleted";
      proposed.push({ parent, found: proposedBy(issue, by, rights) });
      continue;
    }
    const { key } = itemAt(items, parent);
    const title = cleanLine(issue.title);
    spots.arrives(issue.number, parent, { kind: "line", issue: issue.number });
    takes.push({ kind: "line", index: parent, key, source: issue.number, title, after: null });
  }
  return {
    takes,
    proposed: proposed.map(({ found }) => found),
    proposals: proposed.map(({ parent, found: { number, by, title } }): Disagreement => ({
      index: null,
      key: itemAt(items, parent).key,
      kind: "proposed",
      issue: number,
      why: `${by} proposes it as a sub-issue: "${cleanLine(title)}"`,
    })),
  };
}

/**
 * True when a sub-issue may become a line: its title counts, or somebody with write access put it there and nobody
 * renamed it since. Putting it there takes the triage role, so that counts whoever did it.
 */
function mayAdd(issue: ObservedIssue, rights: TextRights): boolean {
  if (knownProposal(issue, rights) !== null) return false;
  if (voteOf(issue, issue.title, rights).proposedBy === null) return true;
  const events = issue.events ?? [];
  const at = events.findLastIndex(({ kind }) => kind === "attached");
  const actor = events[at]?.actor ?? null;
  const isRenamed = events.slice(at + 1).some(({ kind }) => kind === "renamed");
  return at >= 0 && !isRenamed && actor !== null && !actor.isBot && rights.mayWrite(actor.login);
}
