import { isDeepStrictEqual } from "node:util";
import type { Plan } from "../../plan/model/plan.ts";
import { joinBase } from "../../record/base.ts";
import { type PlanRecord } from "../../record/record.ts";
import { isKnownText, recordAt } from "../../record/known-texts.ts";
import { renderRecord } from "../../record/record-file.ts";

/**
 * True when the record on GitHub already says this: writing it again would change nothing for later runs. A pending
 * text that has become the plan's is its base. The choice that included the plan is no reason either: where two workflows
 * follow one plan, they would overwrite each other's record in turn.
 *
 * @param text the plan as its text alone says it.
 */
export function saysTheSame(previous: PlanRecord, next: PlanRecord, text: Plan): boolean {
  if (!isKnownText(previous, next.base.blob)) return false;
  const isSameText = previous.base.blob === next.base.blob;
  if (isSameText ? !isDeepStrictEqual(previous.pending, next.pending) : next.pending.length > 0) return false;
  const known = recordAt(previous, next.base.blob);
  const normal = (record: PlanRecord) =>
    renderRecord({
      ...record,
      base: { commit: "", blob: "" },
      pending: [],
      writer: "",
      follower: "",
      choice: "",
      branch: null,
      items: record.items.map(([key, issue]) => [key, issue, 0, null]),
      except: {},
      // By what name a milestone went is worth knowing, but not a write of its own.
      milestones: {},
      // A later change of the issue that left it a proposal is read again, and is no news.
      proposals: Object.fromEntries(
        Object.entries(record.proposals).map(([number, proposal]) => [number, { ...proposal, updatedAt: "" }]),
      ),
    });
  return normal(known) === normal(next) && toldBy(known, text) === toldBy(next, text);
}

/** Returns what a later run takes from a record and the plan's text together. */
function toldBy(record: PlanRecord, text: Plan): string {
  const known = joinBase(record, text)?.items ?? [];
  return JSON.stringify(
    known.map(({ planState, issueState, titles, traits, parents, orders, stale }) => [
      [planState, issueState, ...[...stale].sort()],
      [traits?.plan, traits?.issue],
      [titles?.plan, titles?.issue, parents?.plan, parents?.issue, orders?.plan, orders?.issue],
    ]),
  );
}
