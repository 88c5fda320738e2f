import type { Bullet } from "../markdown/blocks.ts";
import type { ItemKind } from "../model/plan.ts";
import type { KindRule } from "../model/why.ts";
import type { Draft } from "./item-draft.ts";

/** What a list item is, and the rule that says so. */
export interface KindOf {
  readonly kind: ItemKind;
  readonly rule: KindRule;
}

/** What a list item is where no comment says it. */
export function kindOfBox(
  bullet: Bullet,
  at: {
    inside: Draft | null;
    around: Draft | null;
    owner: Draft;
    twice: boolean;
    gate: KindRule | null;
    isProse: boolean;
  },
): KindOf {
  const { inside, around, owner, twice, gate, isProse } = at;
  // Only a comment makes a list item more than a task.
  if (around?.kind === "phase" || around?.kind === "step") return { kind: "task", rule: "box-in-work" };
  if (around !== null) return { kind: "check", rule: inside === null ? "sub-id" : "box-in-item" };
  if (owner.kind === "task" || owner.kind === "check") return { kind: "check", rule: "box-in-task" };
  if (twice) return { kind: "check", rule: "summary-box" };
  if (gate !== null) return { kind: "check", rule: gate };
  if (isProse) return { kind: "check", rule: "todos-above" };
  return { kind: "task", rule: bullet.box === null ? "numbered-task" : "box" };
}
