import type { Reading } from "../reading.ts";
import { isTicked } from "../../markdown/checkbox.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { applyEdits } from "../edit.ts";
import type { RefusedRewrite } from "../rewrite.ts";
import { writeOwner } from "../fields/write-owner.ts";
import { setState } from "../write-mark.ts";
import { belowBox } from "../places/below-box.ts";
import { belowHeading } from "../places/below-heading.ts";
import { besideBox } from "../places/beside-box.ts";
import { besideHeading } from "../places/beside-heading.ts";
import { besideRow } from "../places/beside-row.ts";
import { besideTodo } from "../places/beside-todo.ts";
import { cleanTitle, spellingsOf } from "./clean-title.ts";
import { readInserted } from "./inserted.ts";
import { isWork } from "../layout/is-work.ts";
import { sourceOf } from "../layout/item-source.ts";
import { Layout } from "../layout/layout.ts";
import type { InsertedLine, WantedLine } from "./wanted-line.ts";
import { givenId, nextId } from "../layout/next-id.ts";
import type { Spot } from "../places/spot.ts";
import { tagsFor } from "../layout/usual.ts";
import { referenceFor, titleOf, wordsOf, type Extras } from "./words.ts";

/**
 * A plan with a line for one more item, in the style of the lines around it. The text is parsed again: the line has to
 * say what was wanted, and every other line what it said before.
 */
export function insertLine(plan: Plan, line: WantedLine, reading: Reading): InsertedLine | RefusedRewrite {
  const title = cleanTitle(line.title);
  if (!/[\p{L}\p{N}]/u.test(title)) return refused("its title has no words");
  const layout = new Layout(plan);
  const around = surroundings(layout, line);
  if (around === null) return refused("its place is not below that item");
  const { spots, siblings } = around;
  const extras = extrasOf(layout, title, line, around);
  let why: string | null = null;
  for (const spot of spots)
    for (const spelled of spot.escapes ? spellingsOf(extras.title) : [extras.title]) {
      const words = wordsOf(spelled, extras);
      const wanted = `${spot.id ?? ""}${titleOf(extras.title, extras)}`;
      const text = applyEdits(plan.text, [{ offset: spot.offset, length: 0, text: textAt(spot, words) }]);
      const found = readInserted(plan, { text, spot, line, title: wanted, extras, siblings }, reading);
      if (typeof found !== "string") return withOwner(withState(found, line.state, reading), line.owner, reading);
      why ??= found;
    }
  return refused(why ?? "there is no line near it that it could be written like");
}

function textAt(spot: Spot, words: string): string {
  return `${spot.above}${spot.write(words)}${spot.below}`;
}

/** The places at which a line may go, the best first, and the items in whose style it is written. */
interface Surroundings {
  readonly spots: readonly Spot[];
  readonly siblings: readonly Item[];
  /** The sibling that the line comes behind, or before. */
  readonly like: Item | null;
}

function surroundings(layout: Layout, { parent: at, after, state }: WantedLine): Surroundings | null {
  const parent = layout.item(at);
  const children = parent.children.map((child) => layout.item(child));
  const before = after === null ? null : (children.find(({ index }) => index === after) ?? null);
  if (after !== null && before === null) return null;
  const first = isWork(parent) ? children.find(({ kind }) => kind !== "check") : children[0];
  const like = before ?? first ?? null;
  const mark = state === "done" ? tickOf(children, layout.plan) : " ";
  if (like === null) {
    const spots = below(layout, parent, mark);
    // Where only checks stand below it, and nowhere a task may, one more check is what there is to say.
    const [check] = children;
    const beside = check === undefined ? null : besideBox(layout, check, "before", children, mark);
    return { spots: beside === null ? spots : [...spots, beside], siblings: [], like: null };
  }
  const shape = layout.shapeOf(like);
  const isCheck = like.kind === "check";
  const siblings = children.filter((child) => layout.shapeOf(child) === shape && (child.kind === "check") === isCheck);
  return { spots: beside(layout, like, before === null ? "before" : "behind", siblings, mark), siblings, like };
}

function beside(
  layout: Layout,
  like: Item,
  side: Spot["side"],
  siblings: readonly Item[],
  mark: string,
): readonly Spot[] {
  switch (layout.shapeOf(like)) {
    case "plan":
      return [];
    case "box":
    case "numbered":
      return only(besideBox(layout, like, side, siblings, mark));
    case "heading":
      return besideHeading(layout, like, side, siblings);
    case "row":
      return only(besideRow(layout, like, side));
    case "todo":
      return only(besideTodo(layout, like, side));
  }
}

function below(layout: Layout, parent: Item, mark: string): readonly Spot[] {
  switch (layout.shapeOf(parent)) {
    case "plan":
    case "heading":
      return belowHeading(layout, parent, mark);
    case "box":
    case "numbered":
      return only(belowBox(layout, parent, mark));
    case "row":
    case "todo":
      return [];
  }
}

function only(spot: Spot | null): readonly Spot[] {
  return spot === null ? [] : [spot];
}

/** The tick that this plan's boxes have: that of the siblings, else of the whole plan, else `x`. */
function tickOf(siblings: readonly Item[], plan: Plan): string {
  const ticks = [...siblings, ...plan.items].flatMap(({ mark }) =>
    mark.carrier === "box" && isTicked(mark.text) ? [mark.text] : [],
  );
  const [first = "x"] = ticks;
  return first;
}

/** What the line says besides its title. */
function extrasOf(
  layout: Layout,
  title: string,
  { issue, tags = [] }: WantedLine,
  { siblings, like }: Surroundings,
): Extras & { readonly title: string } {
  const others = { ...tagsFor(tags, siblings), reference: referenceFor(issue, siblings) };
  const shape = like === null ? null : layout.shapeOf(like);
  const hasIds =
    (shape === "box" || shape === "numbered") && siblings.length > 0 && siblings.every(({ id }) => id !== null);
  if (like === null || !hasIds) return { id: null, title, ...others };
  const given = givenId(layout.plan, like, title);
  if (given?.isFree === true) return { id: null, title, ...others };
  return { id: nextId(layout.plan, like, sourceOf(layout, like)), title: given?.words ?? title, ...others };
}

/** Items without a box say that they are done in a field or word of their own. */
function withState(found: InsertedLine, state: "open" | "done", reading: Reading): InsertedLine | RefusedRewrite {
  const item = found.plan.items[found.index];
  if (item === undefined || item.state === state) return found;
  const edit = setState(found.plan, item, state);
  const plan = edit === null ? null : reading.reread(applyEdits(found.plan.text, edit.edits));
  if (plan?.items[found.index]?.state !== state) return refused(`it would not be ${state}`);
  const lines = found.lines + linesOf(plan) - linesOf(found.plan);
  return { ...found, plan, lines };
}

/** The line with its owner, where its siblings say theirs; without, where that can't be written. */
function withOwner<T extends InsertedLine | RefusedRewrite>(
  found: T,
  owner: string | undefined,
  reading: Reading,
): T | InsertedLine {
  if (found.kind === "refused" || owner === undefined) return found;
  const owned = writeOwner(found.plan, found.index, owner, reading);
  if (owned.kind === "refused") return found;
  return { ...found, plan: owned.plan, lines: found.lines + linesOf(owned.plan) - linesOf(found.plan) };
}

function linesOf({ text }: Plan): number {
  return text.split("\n").length;
}

function refused(why: string): RefusedRewrite {
  return { kind: "refused", why, pullRequestOnly: false };
}
