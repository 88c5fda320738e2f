import type { Identity } from "./identify.ts";
import { closedMeanwhile, isOverruled, isOwnDoing } from "./overruled.ts";
import { parsedBody } from "./parsed-body.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import type { StateInput } from "./state-input.ts";

/** What the events of issues tell of who had the last word, where the base does not know of it. */
export type LastWords = Pick<StateInput, "returned" | "overruled" | "ownDoing" | "closedMeanwhile">;

/** Reads what people and runs that kept no record did to the issues since the base. */
export function findLastWords(identity: Identity, { recordedAt, texts }: ReconcileInput): LastWords {
  const where = (test: (issue: NonNullable<Identity["issueOf"][number]>, index: number) => boolean) =>
    new Set(identity.issueOf.flatMap((issue, index) => (issue !== null && test(issue, index) ? [index] : [])));
  return {
    returned: where((issue, index) => identity.baseOf[index] === null && parsedBody(issue).marker?.removed === true),
    overruled: where((issue) => isOverruled(issue, recordedAt, texts.viewer)),
    ownDoing: where((issue) => isOwnDoing(issue, texts.viewer)),
    closedMeanwhile: new Map(
      identity.issueOf.flatMap((issue, index) => {
        const at = issue === null ? null : closedMeanwhile(issue, recordedAt, texts.viewer);
        return at === null ? [] : [[index, at] as const];
      }),
    ),
  };
}
