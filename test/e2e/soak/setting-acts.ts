import type { Perform } from "./choice.ts";
import { WHARF, type Harbor } from "./harbor.ts";

const PATH = ".github/plansync.yml";

/** What people change around the plans. Null: nothing happens. */
export const SETTING_ACTS = {
  /** Words by which plans are read: no item becomes another one. */
  patterns: (harbor, a) => {
    harbor.setting.patterns = harbor.setting.patterns === null ? (PATTERNS[a % PATTERNS.length] ?? null) : null;
    writeSettings(harbor);
    return `the configuration says of patterns: ${harbor.setting.patterns ?? "nothing"}`;
  },

  labelNames: (harbor) => {
    harbor.taskLabel = harbor.taskLabel === "plansync:task" ? "work item" : "plansync:task";
    writeSettings(harbor);
    return `the label of tasks is called ${harbor.taskLabel}`;
  },

  /** One plan is left out, or its file goes: its issues are left alone. What is not synced yet would be lost from sight. */
  leaveOut: (harbor, a) => {
    const { model } = harbor;
    if (model.leftOut.size > 0 || !isSettled(harbor) || model.find(WHARF).observed === "dropped") return null;
    model.leftOut.add(WHARF);
    const path = harbor.paths.get(WHARF) ?? "";
    if (a % 2 === 0) {
      harbor.withoutFile.add(WHARF);
      harbor.push([path]);
      return `${path} is deleted`;
    }
    writeSettings(harbor);
    return `the configuration leaves ${path} out`;
  },

  takeIn: (harbor) => {
    const { model } = harbor;
    if (model.leftOut.size === 0) return null;
    model.leftOut.clear();
    harbor.withoutFile.clear();
    writeSettings(harbor);
    harbor.push();
    return `${harbor.paths.get(WHARF) ?? ""} is a plan again`;
  },
} satisfies Record<string, Perform>;

const PATTERNS = [
  "  levels: { step: [schritt] }",
  "  gates: [abnahme]",
  "  fields: { goal: [some words about it] }",
  "  states: { done: [klar] }",
];

function isSettled({ touched, shifted, shrunk }: Harbor): boolean {
  return touched.size + shifted.size + shrunk.size === 0;
}

function writeSettings(harbor: Harbor): void {
  const isLeftOut = harbor.model.leftOut.size > 0 && harbor.withoutFile.size === 0;
  const lines = [
    "threshold: off",
    ...(harbor.setting.patterns === null ? [] : ["patterns:", harbor.setting.patterns]),
    ...(harbor.taskLabel === "plansync:task" ? [] : ["label-names:", `  task: ${harbor.taskLabel}`]),
    ...(isLeftOut ? ["plans:", `  - "!${harbor.paths.get(WHARF) ?? ""}"`] : []),
  ];
  harbor.stage.repo.push({ [PATH]: `${lines.join("\n")}\n` });
}
