import type { Item, ItemKind, ItemState, Plan } from "../model/plan.ts";
import { KIND_RULES, NO_ITEM_RULES, PARENT_RULES, STATE_RULES } from "../model/why.ts";
import type { NoItem, Rule } from "../model/why.ts";
import type { LineNumber } from "../model/line-number.ts";

/** One rule that decided something of a line. */
export interface AppliedRule extends Rule {
  readonly about: "kind" | "parent" | "state";
  readonly name: string;
}

/** A heading, box or todo of a plan: what it is, and which rules decided that. */
export interface Explained {
  /** 1-based; that of the plan is the line of its title. */
  readonly line: LineNumber;
  /** Null: it is no item. */
  readonly kind: ItemKind | null;
  readonly what: "item" | "heading" | "checkbox";
  readonly title: string;
  /** The item that it belongs to or stands in; null for the plan itself. */
  readonly parent: { readonly line: LineNumber; readonly kind: ItemKind; readonly title: string } | null;
  /** How many items stand around it. */
  readonly depth: number;
  /** Null: it is no item, and has none. */
  readonly state: ItemState | null;
  readonly rules: readonly AppliedRule[];
}

/** Every item of a plan, and every heading and checkbox that is none, in the order of the lines. */
export function explainPlan(plan: Plan, noItems: readonly NoItem[]): readonly Explained[] {
  const depths: number[] = [];
  const items = plan.items.map((item): Explained => {
    const depth = item.parent === null ? 0 : (depths[item.parent] ?? 0) + 1;
    depths.push(depth);
    const { kind, parent, state } = item.why;
    return {
      line: item.line,
      kind: item.kind,
      what: "item",
      title: item.title,
      parent: parentOf(plan, item.parent),
      depth,
      state: item.state,
      rules: [
        ...kind.map((name) => ({ about: "kind" as const, name, ...KIND_RULES[name] })),
        { about: "parent", name: parent, ...PARENT_RULES[parent] },
        { about: "state", name: state, ...STATE_RULES[state] },
      ],
    };
  });
  const others = noItems
    // The title of the plan is shown as the plan.
    .filter(({ rule }) => rule !== "plan-title")
    .map(({ what, title, line, around, rule }): Explained => ({
      line,
      kind: null,
      what,
      title,
      parent: parentOf(plan, around),
      depth: (depths[around] ?? 0) + 1,
      state: null,
      rules: [{ about: "kind", name: rule, ...NO_ITEM_RULES[rule] }],
    }));
  const [document, ...rest] = items;
  const below = [...rest, ...others].sort((a, b) => a.line - b.line);
  return document === undefined ? below : [document, ...below];
}

/** What a line is: an item or none by itself, else the item to which its text belongs; null where it is nobody's. */
export function explainLine(
  plan: Plan,
  explained: readonly Explained[],
  line: LineNumber,
  span: { readonly start: number; readonly end: number },
): { readonly explained: Explained; readonly isText: boolean } | null {
  // The plan's own line may be that of its first item, where it has no heading.
  const own = explained.findLast((one) => one.line === line);
  if (own !== undefined) return { explained: own, isText: false };
  const owner =
    plan.items.findLast(({ body }) => body.some(({ start, end }) => start < span.end && end > span.start)) ??
    titledBy(plan, span.start);
  const found = owner === undefined ? undefined : explained.find((one) => one.kind !== null && one.line === owner.line);
  return found === undefined ? null : { explained: found, isText: true };
}

/** The list item whose title goes on in a line: no empty line stands between. */
function titledBy(plan: Plan, offset: number): Item | undefined {
  const above = plan.items.findLast((item) => item.index > 0 && item.offset < offset);
  const isParted = above === undefined || /\n[ \t>]*\r?\n/.test(plan.text.slice(above.offset, offset));
  return isParted || above.text.startsWith("#") ? undefined : above;
}

function parentOf(plan: Plan, index: number | null): Explained["parent"] {
  const parent = index === null ? undefined : plan.items[index];
  return parent === undefined ? null : { line: parent.line, kind: parent.kind, title: parent.title };
}
