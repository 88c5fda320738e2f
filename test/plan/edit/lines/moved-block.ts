import { moveBlock, type MovedBlock } from "../../../../src/plan/edit/lines/move-block.ts";
import type { RefusedRewrite } from "../../../../src/plan/edit/rewrite.ts";
import { find, plan, reread } from "./stage.ts";

/** A plan whose item was moved below another one, or below the plan itself by an empty title; or why not. */
export function move(text: string, what: string, below: string, behind: string | null): MovedBlock | RefusedRewrite {
  const before = plan(text);
  const parent = below === "" ? before.items[0]! : find(before, below);
  const after = behind === null ? null : find(before, behind).index;
  return moveBlock(before, { item: find(before, what).index, parent: parent.index, after }, { reread });
}
