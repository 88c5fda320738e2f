import { FRAGMENTS } from "./fragments.ts";
import type { Random } from "./random.ts";

const WORDS: readonly [string, ...string[]] = [
  "Build", "the", "harbor", "wall", "and", "test", "it", "`src/a.ts`", "**bold**", "_thin_", "[link](../x.md)", "in", "two",
  "days", "(2h)", "[P]", "[US1]", "#feat", "T012", "1.2.3", "Step 3", "für", "建設", "بناء", "🎯 MVP", "P1", "@ada", "#7",
]; // prettier-ignore
const LEVELS: readonly [string, ...string[]] = ["Phase", "Step", "Task", "Sprint", "Week", "Milestone", "User Story", "Epic", "Day"]; // prettier-ignore
const SEPARATORS: readonly [string, ...string[]] = [": ", " - ", " – ", " — ", ". ", " "];
const SUFFIXES: readonly [string, ...string[]] = ["", "", "", " ✅", " - COMPLETE", " [COMPLETED]", " (DONE)", " (3 weeks)", " ⏳", " (Priority: P1)", " [checkpoint: c87d8ff]"]; // prettier-ignore
const LABELS: readonly [string, ...string[]] = [
  "Tasks", "Steps", "Verification", "Success Criteria", "Acceptance", "Definition of Done", "Deliverables", "Files", "Notes",
  "Checkpoint", "Aceite", "完了条件", "Legend",
]; // prettier-ignore
const FIELDS: readonly [string, ...string[]] = ["Goal", "Status", "Depends On", "Priority", "Estimate", "Owner", "Output", "Dependencies"]; // prettier-ignore
const VALUES: readonly [string, ...string[]] = [
  "Done", "✅ Complete (2026-01-16)", "Not Started", "🟡 In Progress", "Draft | Ready | Done", "[x] Completed", "Step 1",
  "T001-T003, Phase 2", "None", "High", "2-3 days", "@ada", "`npm test`", "~~dropped~~", "SKIPPED",
]; // prettier-ignore
const MARKS: readonly [string, ...string[]] = [" ", " ", " ", " ", "x", "x", "X", "~", "-", "!", ">", "✓", "P", "✅"];
const BULLETS: readonly [string, ...string[]] = ["-", "-", "-", "*", "+", "1.", "2)"];

/** A plan made of the constructs that people use, in any order and depth. */
export function writePlan(random: Random): string {
  const parts = [
    ...(random.once(8) ? [frontMatter(random)] : []),
    ...(random.once(8) ? [] : [`# ${random.once(4) ? "Implementation Plan" : words(random)}`]),
    ...random.several(0, 3, () => field(random, "")),
    ...random.several(1, 6, () => section(random, 2 + random.below(2), 0)),
  ];
  return `${parts.join(random.once(5) ? "\n" : "\n\n")}\n`;
}

function section(random: Random, depth: number, nested: number): string {
  const heading = `${"#".repeat(Math.min(depth, 7))} ${headingText(random)}`;
  const blocks = random.several(0, 4, () => block(random));
  const inner = nested < 3 ? random.several(0, 2, () => section(random, depth + 1 + random.below(2), nested + 1)) : [];
  return [heading, ...blocks, ...inner].join(random.once(6) ? "\n" : "\n\n");
}

function headingText(random: Random): string {
  if (random.once(4)) return random.pick(LABELS);
  if (random.once(4)) return `${random.below(9)}. ${words(random)}`;
  const number = random.pick(["1", "2", "-1", "0", "2.5", "5b", "A", "IV"]);
  return `${random.pick(LEVELS)} ${number}${random.pick(SEPARATORS)}${words(random)}${random.pick(SUFFIXES)}`;
}

function block(random: Random): string {
  switch (random.below(10)) {
    case 0:
      return words(random);
    case 1:
      return field(random, "");
    case 2:
      return `**${random.pick(LABELS)}**${random.pick([":", "", " :", ": see below"])}\n${list(random, 0)}`;
    case 3:
      return `\`\`\`${random.pick(["", "ts", "markdown"])}\n- [ ] not a task\n# nor a heading\n${random.once(12) ? "" : "```"}`;
    case 4:
      return `| Task | Status |\n|---|---|\n| ${words(random)} | [x] |`;
    case 5:
      return `> ${list(random, 0).replaceAll("\n", "\n> ")}`;
    case 6:
      return random.pick(FRAGMENTS);
    case 7:
      return `<!-- ${words(random)}${random.once(9) ? "" : " -->"}`;
    default:
      return list(random, 0);
  }
}

function list(random: Random, depth: number): string {
  const indent = " ".repeat(depth * random.pick([2, 2, 3, 4]));
  const bullet = random.pick(BULLETS);
  return random
    .several(1, 5, () => {
      const box = random.once(6) ? "" : `[${random.pick(MARKS)}]${random.pick([" ", " ", " ", " ", "", "* "])}`;
      const line = `${indent}${bullet} ${box}${words(random)}`;
      const below = depth < 3 && random.once(4) ? [list(random, depth + 1)] : [];
      const more = random.once(8) ? [`${indent}  ${random.once(2) ? field(random, "- ") : words(random)}`] : [];
      return [line, ...more, ...below].join("\n");
    })
    .join("\n");
}

function field(random: Random, lead: string): string {
  const key = random.pick(FIELDS);
  const value = random.once(4) ? words(random) : random.pick(VALUES);
  return `${lead}${random.pick([`**${key}**: `, `**${key}:** `, `${key}: `, `_${key}:_ `, `- **${key}**: `])}${value}`;
}

function frontMatter(random: Random): string {
  const todos = random.several(0, 3, (at) => `  - id: t${at}\n    content: ${words(random)}\n    status: pending`);
  return `---\nname: ${words(random)}\n${todos.length === 0 ? "" : `todos:\n${todos.join("\n")}\n`}---`;
}

function words(random: Random): string {
  const parts = random.several(1, 6, () => (random.once(25) ? random.pick(FRAGMENTS) : random.pick(WORDS)));
  return parts.join(" ").replaceAll("\n", " ");
}
