import type { Item, ItemState } from "../plan/model/plan.ts";
import { renderBox } from "./box.ts";
import { escapeMarkdown, sanitizeLine, type SanitizeOptions } from "./sanitize.ts";

/** An item without an issue of its own, as a line in the checklist of its host's issue. */
export interface CheckLine {
  readonly key: string;
  readonly item: Item;
  readonly state: ItemState;
  /**
   * The box is ticked, even where the state is another one: a struck-out line may be ticked. Default: when it is done.
   */
  readonly isTicked?: boolean;
  /** 0: directly below the item; nested lines are indented. */
  readonly depth: number;
}

/** Renders checklist lines under their labels from the plan ("Success criteria", "Verification"). */
export function renderChecklist(checks: readonly CheckLine[], options: SanitizeOptions): string {
  const groups: Group[] = [];
  for (const { key, item, state, isTicked, depth } of checks) {
    const label = depth === 0 ? labelOf(item) : null;
    const last = groups.at(-1);
    const group =
      last !== undefined && (label === null || label === last.label)
        ? last
        : { label: label ?? "", lines: [], isPast: true };
    if (group !== last) groups.push(group);
    if (item.kind === "check" || state === "open") group.isPast = false;
    group.lines.push(renderBox(key, state, sanitizeLine(item.title, options) || "…", depth, isTicked));
  }
  return groups.map((group) => `### ${escapeMarkdown(headingOf(group))}\n\n${group.lines.join("\n")}`).join("\n\n");
}

interface Group {
  readonly label: string;
  readonly lines: string[];
  /** There is only work in it that is over, so that it has no issue: the rest of what the label names has. */
  isPast: boolean;
}

function headingOf({ label, isPast }: Group): string {
  if (isPast) return "Done or dropped";
  return label === "" ? "Checklist" : label;
}

/** A longer inner label is a sentence introducing the boxes, not a name. */
const MAX_LABEL_WORDS = 4;

function labelOf(item: Item): string {
  const names = item.section.filter((label, at) => at === 0 || label.split(/\s+/).length <= MAX_LABEL_WORDS);
  return names.join(" › ");
}
