import { cleanLine } from "../../issue/clean.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Stranger } from "../identity-of-items/strangers.ts";
import type { Disagreement } from "../input/operation.ts";
import type { LineTake } from "../input/take.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";
import type { LineSpots } from "../structure/line-spot.ts";
import { voteOf, type TextRights } from "./title-votes.ts";

/** What becomes of strangers: those that get a line, and those that somebody with write access has to take up. */
export interface NewLines {
  readonly takes: readonly LineTake[];
  readonly proposals: readonly Disagreement[];
}

/** Decides which strangers get a line, and where. */
export function planNewLines(
  items: readonly TrackedItem[],
  strangers: readonly Stranger[],
  { rights, spots }: { readonly rights: TextRights; readonly spots: LineSpots },
): NewLines {
  const takes: LineTake[] = [];
  const proposals: Disagreement[] = [];
  for (const { parent, issue } of strangers) {
    const { key } = itemAt(items, parent);
    const title = cleanLine(issue.title);
    if (!mayAdd(issue, rights)) {
      const by = issue.author?.login ?? "somebody whose account was deleted";
      const why = `${by} proposes it as a sub-issue: "${title}"`;
      proposals.push({ index: null, key, kind: "proposed", issue: issue.number, why });
      continue;
    }
    const after = spots.spotOf(issue.number, parent);
    spots.arrives(issue.number, parent, { kind: "line", issue: issue.number });
    takes.push({ kind: "line", index: parent, key, source: issue.number, title, state: "open", tags: [], after });
  }
  return { takes, proposals };
}

/** Returns the logins whose write access decides whether a sub-issue may become a line. */
export function addersInQuestion({ author, events }: ObservedIssue): readonly string[] {
  const actors = (events ?? []).flatMap((event) =>
    event.kind === "attached" || event.kind === "renamed" ? [event.actor] : [],
  );
  return [author, ...actors].flatMap((actor) => (actor === null || actor.isBot ? [] : [actor.login]));
}

/**
 * True when a sub-issue may become a line: its title counts, or somebody with write access put it there and nobody
 * renamed it since. Putting it there takes the triage role, so that counts whoever did it.
 */
function mayAdd(issue: ObservedIssue, rights: TextRights): boolean {
  if (voteOf(issue, issue.title, rights).proposedBy === null) return true;
  const events = issue.events ?? [];
  const at = events.findLastIndex(({ kind }) => kind === "attached");
  const actor = events[at]?.actor ?? null;
  const isRenamed = events.slice(at + 1).some(({ kind }) => kind === "renamed");
  return at >= 0 && !isRenamed && actor !== null && !actor.isBot && rights.mayWrite(actor.login);
}
