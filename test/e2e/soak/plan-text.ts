import type { Model } from "./model.ts";
import type { ModelItem } from "./model-item.ts";

/** The plan's markdown, every byte of it: what the file must hold when both sides agree. */
export function renderPlan(model: Model, id: number, prose: ReadonlyMap<number, string>): string {
  const plan = model.find(id);
  const note = (item: ModelItem) => (prose.get(item.id) === undefined ? "" : `${prose.get(item.id) ?? ""}\n\n`);
  const steps = model
    .children(id)
    .filter(({ kind }) => kind === "step")
    .map((step) => {
      const tasks = model.children(step.id).filter(({ kind }) => kind === "task");
      const checks = model.children(step.id).filter(({ kind }) => kind === "check");
      const gate = checks.length === 0 ? "" : `\n**Verification**:\n${checks.map(line).join("")}`;
      return `### ${step.title}\n\n${note(step)}**Tasks**:\n${tasks.map(line).join("")}${gate}\n`;
    });
  const checks = model.children(id).filter(({ kind }) => kind === "check");
  const gate = checks.length === 0 ? "" : `## Success Criteria\n\n${checks.map(line).join("")}`;
  return `# ${plan.title}\n\n${note(plan)}## Implementation Steps\n\n${steps.join("")}${gate}`;
}

function line(item: ModelItem): string {
  const text = item.mark === "dropped" ? `~~${item.title}~~` : item.title;
  if (item.unread !== null) return `${item.unread.replace("T", () => text)}\n`;
  return `- [${item.mark === "done" ? "x" : item.started ? "/" : " "}] ${text}\n`;
}

/** How people, editors and converters make of a box what is none. `T` stands for the words. */
export const UNREAD_FORMS = [
  "- [x ] T",
  "- [ x] T",
  "- [] T",
  "-[ ] T",
  "- \\[ \\] T",
  "- ( ) T",
  "- T",
  "- ☐ T",
  "- [  ] T",
  "- {x} T",
  "[ ] T",
  "<!-- - [ ] T -->",
];

const SYLLABLES = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "ha",
  "je",
  "ki",
  "lo",
  "mu",
  "na",
  "pe",
  "ri",
  "so",
  "tu",
  "va",
  "we",
  "xi",
  "yo",
  "zu",
];

/** Words that no two items share: identity is not what the soak tries; the pairs of real plans do that. */
export function titleOf(id: number): string {
  const first = wordOf(id * 3 + 11);
  const others = [id * 5 + 101, id * 7 + 1009, id * 11 + 2003, id * 13 + 3001].map(wordOf);
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join(" ");
}

/** A word for a number. */
export function wordOf(seed: number): string {
  let value = (Math.imul(seed, 2_654_435_761) ^ (seed >>> 3)) >>> 0;
  let text = "";
  for (let at = 0; at < 4; at += 1) {
    text += SYLLABLES[value % SYLLABLES.length] ?? "";
    value = Math.floor(value / SYLLABLES.length) + seed * 7;
  }
  return text;
}
