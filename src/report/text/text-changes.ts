import { verbOf, type ChangeVerb } from "../change-groups.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { ItemReport, OperationReport, PlanReport } from "../report.ts";
import type { TextSettings } from "./text-settings.ts";

/** The sign in front of a change, as in a diff, and its colour. */
const SIGNS: Readonly<
  Record<
    Exclude<ChangeVerb, "update">,
    readonly [sign: string, colour: "green" | "yellow" | "red" | "magenta" | "cyan"]
  >
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
  const others = [...changesOf].filter(([key]) => !keys.has(key)).flatMap(([, operations]) => operations);
  return [
    "",
    ...others.map((operation) => changeLine(operation, 0, layout)),
    ...plan.items
      .filter((item) => shown.has(item))
      .flatMap((item) => {
        const depth = depthOf(item) + 1;
        const operations = changesOf.get(item.key) ?? [];
        if (operations.length > 0) return operations.map((operation) => changeLine(operation, depth, layout));
        const number = item.issue === null ? "" : `#${item.issue} `;
        return [paint.dim(fit(`  ${"  ".repeat(depth)}${number}${plainText(item.title)}`, columns))];
      }),
  ];
}

function changesByItem(operations: readonly OperationReport[]): ReadonlyMap<string, readonly OperationReport[]> {
  const changes = new Map<string, OperationReport[]>();
  for (const operation of operations) {
    if (verbOf(operation) === "update") continue;
    const known = changes.get(operation.item);
    if (known === undefined) changes.set(operation.item, [operation]);
    else known.push(operation);
  }
  return changes;
}

function changeLine(operation: OperationReport, depth: number, { paint, columns, fit }: TextSettings): string {
  const verb = verbOf(operation);
  const [sign, colour] = verb === "update" ? (["~", "yellow"] as const) : SIGNS[verb];
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
