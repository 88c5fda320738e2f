import type { Operation } from "../../reconcile/input/operation.ts";
import type { Notice } from "../../report/report.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Reports what happened to texts that others wrote: what was kept, what was ignored, and what is not ours. */
export function noticesOfEdits(repository: RepositoryState, plans: readonly AppliedPlan[]): readonly Notice[] {
  return [...plans.flatMap(noticesOfPlan), ...noticeOfForeign(repository)];
}

function noticesOfPlan({ applied, changes }: AppliedPlan): readonly Notice[] {
  const operations: readonly Operation[] =
    applied.length > 0
      ? applied.filter(({ status }) => status === "done").map(({ operation }) => operation)
      : changes?.hold == null
        ? (changes?.operations ?? [])
        : [];
  return operations.flatMap((operation) =>
    operation.kind === "update"
      ? operation.changes.flatMap((change): readonly Notice[] =>
          change.kind === "text" && change.note !== null
            ? [
                {
                  level: "warning",
                  message: `#${operation.number}: ${change.note}.`,
                  hint: "Text that should stay belongs outside the block, or in the plan.",
                },
              ]
            : [],
        )
      : [],
  );
}

/** Issues that were transferred or copied here from another repository: their item is there. */
function noticeOfForeign({ issues, records, settings, writers }: RepositoryState): readonly Notice[] {
  const { foreign } = issues.owned(records, settings.labels.all, (login) => writers.has(login));
  const numbers = foreign.filter(({ issue }) => issue.state === "open").map(({ issue }) => `#${issue.number}`);
  if (numbers.length === 0) return [];
  const isOne = numbers.length === 1;
  return [
    {
      level: "info",
      message: `${numbers.join(", ")} ${isOne ? "is an issue" : "are issues"} of another repository: plansync created ${isOne ? "it" : "them"} there and does not change ${isOne ? "it" : "them"} here.`,
      hint: "Bind it to an item of a plan with `plansync bind`, or remove plansync's label.",
    },
  ];
}
