import { verbOf, type ChangeVerb } from "../change-groups.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { ItemReport, OperationReport, PlanReport } from "../report.ts";
import type { TextSettings } from "./text-settings.ts";

/** What is a line of its own: silent changes are only counted. */
type ShownVerb = Exclude<ChangeVerb, "update">;

interface ShownChange {
  readonly verb: ShownVerb;
  readonly operation: OperationReport;
}

/** The sign in front of a change, as in a diff, and its colour. */
const SIGNS: Readonly<
  Record<ShownVerb, readonly [sign: string, colour: "green" | "yellow" | "red" | "magenta" | "cyan"]>
> = {
  reopen: ["↻", "yellow"],
  create: ["+", "green"],
  adopt: ["=", "green"],
  rename: ["~", "yellow"],
  move: ["→", "yellow"],
  close: ["✓", "magenta"],
  drop: ["✗", "red"],
  "close duplicate": ["=", "magenta"],
  tick: ["☑", "cyan"],
  untick: ["☐", "cyan"],
  retitle: ["✎", "cyan"],
  add: ["+", "cyan"],
  relocate: ["→", "cyan"],
  mark: ["◐", "cyan"],
};

/** Returns changed items below their parents; unchanged parents are shown only where something below them changes. */
export function changeTree(plan: PlanReport, layout: TextSettings): readonly string[] {
  const { paint, columns, fit } = layout;
  const changesOf = changesByItem(plan.operations);
  if (changesOf.size === 0) return [];
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const parentOf = (item: ItemReport) => (item.parent === null ? undefined : byLine.get(item.parent));
  const depthOf = (item: ItemReport): number => {
    const parent = parentOf(item);
    return parent === undefined || parent === item ? 0 : depthOf(parent) + 1;
  };
  const shown = new Set<ItemReport>();
  for (const item of plan.items)
    if (changesOf.has(item.key))
      for (let at: ItemReport | undefined = item; at !== undefined && !shown.has(at); at = parentOf(at)) shown.add(at);
  const keys = new Set(plan.items.map(({ key }) => key));
  const others = [...changesOf].filter(([key]) => !keys.has(key)).flatMap(([, changes]) => changes);
  return [
    "",
    ...others.map((change) => changeLine(change, 0, layout)),
    ...plan.items
      .filter((item) => shown.has(item))
      .flatMap((item) => {
        const depth = depthOf(item) + 1;
        const changes = changesOf.get(item.key);
        if (changes !== undefined) return changes.map((change) => changeLine(change, depth, layout));
        const number = item.issue === null ? "" : `#${item.issue} `;
        return [paint.dim(fit(`  ${"  ".repeat(depth)}${number}${plainText(item.title)}`, columns))];
      }),
  ];
}

function changesByItem(operations: readonly OperationReport[]): ReadonlyMap<string, readonly ShownChange[]> {
  const changes = new Map<string, ShownChange[]>();
  for (const operation of operations) {
    const verb = verbOf(operation);
    if (verb === "update") continue;
    const known = changes.get(operation.item);
    if (known === undefined) changes.set(operation.item, [{ verb, operation }]);
    else known.push({ verb, operation });
  }
  return changes;
}

function changeLine({ verb, operation }: ShownChange, depth: number, { paint, columns, fit }: TextSettings): string {
  const [sign, colour] = SIGNS[verb];
  const indent = "  ".repeat(depth);
  const number = operation.issue === null ? "" : `#${operation.issue} `;
  const notes = [verb === "create" ? "" : operation.detail, noteOf(operation)].filter((note) => note !== "");
  const text = fit(`${number}${plainText(operation.title)}`, columns - indent.length - 2);
  const room = columns - indent.length - 2 - text.length - 2;
  const aside = notes.length === 0 || room < 12 ? "" : `  ${paint.dim(fit(plainText(notes.join("; ")), room))}`;
  return `${paint[colour](`${sign} ${indent}${text}`)}${aside}`;
}

/** Why something failed is told below the tree, in full. */
function noteOf({ status }: OperationReport): string {
  if (status === "failed") return "failed";
  return status === "remaining" ? "left for the next run" : "";
}
