import { elementAt } from "../model/element-at.ts";
import type { ItemIndex } from "../model/item-index.ts";
import type { Plan } from "../model/plan.ts";
import { applyEdits } from "./edit.ts";
import type { Reading } from "./reading.ts";
import type { Rewrite } from "./rewrite.ts";
import { setStarted } from "./write-started.ts";

/** Makes an item say that somebody works on it, or that nobody does, and reads the plan back. */
export function rewriteStarted(plan: Plan, index: ItemIndex, to: boolean, { reread }: Reading): Rewrite {
  const change = setStarted(plan, elementAt(plan.items, index, "items"), to);
  if (change === null) return refused("the plan has no sign for it");
  const placeOf = plan.items.map((item) => item.index);
  if (change.edits.length === 0) return { kind: "written", plan, placeOf };
  const after = reread(applyEdits(plan.text, change.edits));
  const isAsWanted = after?.items.every(
    ({ title, state, started }, at) =>
      title === plan.items[at]?.title &&
      (at === index ? state === "open" && started === to : state === plan.items[at].state),
  );
  if (after === null || after.items.length !== plan.items.length || isAsWanted !== true)
    return refused("its line would read as something else");
  return { kind: "written", plan: after, placeOf };
}

function refused(why: string): Rewrite {
  return { kind: "refused", why, pullRequestOnly: false };
}
