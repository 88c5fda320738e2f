import { ISSUE_ACTS } from "./issue-acts.ts";
import { LINE_ACTS } from "./line-acts.ts";
import { PLACE_ACTS } from "./place-acts.ts";
import { PLAN_ACTS } from "./plan-acts.ts";
import { SETTING_ACTS } from "./setting-acts.ts";
import { STARTED_ACTS } from "./started-acts.ts";
import { STATE_ACTS } from "./state-acts.ts";
import { TITLE_ACTS } from "./title-acts.ts";

/** One act of a story: what, and numbers that choose on whom. A number means the same whatever came before it. */
export interface Act {
  readonly kind: ActKind;
  readonly a: number;
  readonly b: number;
}

export const ACTS = {
  ...PLAN_ACTS,
  ...STATE_ACTS,
  ...TITLE_ACTS,
  ...LINE_ACTS,
  ...PLACE_ACTS,
  ...STARTED_ACTS,
  ...ISSUE_ACTS,
  ...SETTING_ACTS,
};

export type HumanAct = keyof typeof ACTS;
export type ActKind =
  | HumanAct
  | "sync"
  | "syncAsApp"
  | "syncAsBea"
  | "loseRecord"
  | "crash"
  | "overlap"
  | "loseAnswer"
  | "amidst"
  | "crashAmidst";

/** What somebody may do while a sync is on its way, or after it died there. */
export const AMIDST: readonly HumanAct[] = [
  "closeTask",
  "closeTaskToo",
  "dropTask",
  "duplicateTask",
  "reopenTask",
  "reopenTaskToo",
  "closeStep",
  "dropStep",
  "reopenStep",
  "editTitle",
  "editTitleAsOutsider",
  "titleBack",
  "editBody",
  "editBodyAsBot",
  "editBodyAsBea",
  "comment",
  "label",
  "lock",
  "otherFile",
  "forge",
];
