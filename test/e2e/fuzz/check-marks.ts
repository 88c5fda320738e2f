import { matchItems } from "../../../src/identity/match.ts";
import { applyEdits, type TextEdit } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Item, Plan } from "../../../src/plan/model/plan.ts";
import { hold } from "./promise.ts";
import type { Random } from "./random.ts";

/** Most items of one plan that are ticked one at a time. */
const MAX_SINGLE = 6;

/** Ticks and unticks items, each alone and all together: the bytes come back, and nothing else says another thing. */
export function checkMarks(plan: Plan, random: Random): void {
  const from = plan.items.length <= MAX_SINGLE ? 0 : random.below(plan.items.length);
  for (let nth = 0; nth < Math.min(MAX_SINGLE, plan.items.length); nth += 1) {
    const item = plan.items[(from + nth) % plan.items.length];
    if (item !== undefined) checkMark(plan, item);
  }
  checkTogether(plan);
}

function checkMark(plan: Plan, item: Item): void {
  const to = item.state === "done" && item.stateFrom === "own" ? "open" : "done";
  const change = setState(plan, item, to);
  if (change === null) return;
  const where = `${to === "done" ? "ticking" : "unticking"} item ${item.index} ${JSON.stringify(item.title)}`;
  const after = reread(plan, change.edits, where);
  checkLines(plan, after, item, change.edits, where);
  const changed = after.items[item.index];
  hold(changed?.state === to, () => `${where} leaves it ${changed?.state}`);
  const { afterOf } = matchItems(plan, after);
  for (const { index, title } of plan.items)
    hold(afterOf.get(index) === index, () => `${where} makes item ${index} ${JSON.stringify(title)} another one`);
  if (changed === undefined || change.edits.length === 0) return;
  const back = setState(after, changed, to === "done" ? "open" : "done", change.undo);
  hold(back !== null, () => `${where} can't be taken back`);
  hold(applyEdits(after.text, back.edits) === plan.text, () => `${where} and taking it back gives other bytes`);
}

function checkTogether(plan: Plan): void {
  const ticks = plan.items.flatMap((item) => {
    if (item.state !== "open") return [];
    const change = setState(plan, item, "done");
    return change === null || change.edits.length === 0 ? [] : [{ item, change }];
  });
  if (ticks.length === 0) return;
  const after = reread(
    plan,
    ticks.flatMap(({ change }) => change.edits),
    "ticking all items",
  );
  const back = ticks.flatMap(({ item, change }) => {
    const changed = after.items[item.index];
    hold(changed?.state === "done", () => `ticking all items leaves ${JSON.stringify(item.title)} ${changed?.state}`);
    return setState(after, changed, "open", change.undo)?.edits ?? [];
  });
  hold(applyEdits(after.text, back) === plan.text, () => "ticking all items and taking it back gives other bytes");
}

/** The plan after edits of marks: the same items in the same places. */
function reread(plan: Plan, edits: readonly TextEdit[], where: string): Plan {
  const read = parsePlan({ path: plan.path, text: applyEdits(plan.text, edits) });
  hold(read.plan !== null, () => `${where} makes a text that is refused: ${read.diagnostics[0]?.message}`);
  const outline = ({ items }: Plan) => items.map(({ kind, title, parent }) => `${kind} ${title} under ${parent}`);
  const [before, after] = [outline(plan), outline(read.plan)];
  const at = before.findIndex((line, index) => line !== after[index]);
  hold(before.length === after.length && at < 0, () => `${where} changes the items: ${before[at]} became ${after[at]}`);
  return read.plan;
}

/** Only the item's mark changes: one character of its line, its status words, or a line that is added. */
function checkLines(plan: Plan, after: Plan, item: Item, edits: readonly TextEdit[], where: string): void {
  hold(edits.length <= 1, () => `${where} takes ${edits.length} edits`);
  const ownState = ({ stateFrom, state }: Item) => (stateFrom === "own" ? state : null);
  for (const other of plan.items)
    if (other.index !== item.index) {
      const now = after.items[other.index];
      const isSame = now !== undefined && ownState(now) === ownState(other);
      hold(isSame, () => `${where} makes item ${other.index} ${JSON.stringify(other.title)} ${now?.state}`);
    }
  if (item.mark.carrier !== "box") return;
  const [before, now] = [plan.text.split(/\r\n?|\n/), after.text.split(/\r\n?|\n/)];
  const changed = before.flatMap((line, index) => (line === now[index] ? [] : [index + 1]));
  hold(
    changed.every((line) => line === item.line),
    () => `${where} changes the lines ${changed.join(", ")}`,
  );
}
