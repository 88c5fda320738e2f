/** The content of a generated plan. */
export interface PlanShape {
  /** Items in all, the plan itself included. */
  readonly items: number;
  /** True: steps stand in phases of 20; without them a plan has room for a hundred steps. */
  readonly phases?: boolean;
  /** Prose, a field and a code block in each step, as real plans have. */
  readonly prose?: boolean;
}

const TASKS_A_STEP = 9;
const STEPS_A_PHASE = 20;

const VERBS = "Add Write Measure Check Move Split Deploy Describe Render Sort Cache Encrypt Parse Remove Rename".split(
  " ",
);
const THINGS =
  "login form,rate limit,queue worker,audit log,invoice export,search index,webhook handler,session store,price table,access policy,backup job,mail template,feature flag,cost report,health probe".split(
    ",",
  );
const PLACES = "for guests,in the gateway,behind a flag,for old browsers,in staging,with retries,per tenant".split(",");

/**
 * Returns a plan of a given size that reads like a real one. The same shape gives the same text; no two titles are
 * equal.
 */
export function planText({ items, phases = false, prose = false }: PlanShape): string {
  const lines = ["# Harbor", "", "How the harbor is built.", ""];
  let left = items - 1;
  let number = 0;
  for (let step = 0; left > 0; step += 1) {
    if (phases && step % STEPS_A_PHASE === 0) {
      lines.push(`## Phase ${step / STEPS_A_PHASE + 1}: ${title(number++)}`, "");
      if ((left -= 1) === 0) break;
    }
    lines.push(`${phases ? "###" : "##"} Step ${step + 1}: ${title(number++)}`, "");
    left -= 1;
    if (prose) lines.push(...proseOf(step));
    if (left > 0) lines.push("**Tasks**:", "");
    for (let task = 0; task < TASKS_A_STEP && left > 0; task += 1, left -= 1) lines.push(`- [ ] ${title(number++)}`);
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The same plan after an edit: `share` of its tasks have other words, spread evenly. */
export function editText(text: string, share: number): string {
  let seen = 0;
  let changed = 0;
  return text.replaceAll(/^- \[ \] (.*)$/gm, (line, words: string) => {
    seen += 1;
    if (changed >= seen * share) return line;
    changed += 1;
    return `- [ ] ${reworded(words, changed)}`;
  });
}

function reworded(words: string, turn: number): string {
  const parts = words.split(" ");
  if (turn % 3 === 0) return `${words} and tell the others`;
  if (turn % 3 === 1) return ["Finally", ...parts.slice(1)].join(" ");
  return [...parts.slice(0, -2), "once", ...parts.slice(-1)].join(" ");
}

function title(number: number): string {
  const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? "";
  const round = Math.floor(number / VERBS.length);
  return `${pick(VERBS, number)} the ${pick(THINGS, round + number)} ${pick(PLACES, number)} ${number}`;
}

function proseOf(step: number): readonly string[] {
  return [
    `**Goal**: what users of part ${step} see is right, see \`src/part-${step}.ts\` and [the notes](notes/${step}.md).`,
    "",
    `Why this is needed: part ${step} was built when nobody knew how it would be used, and it shows.`,
    "",
    "```ts",
    `export const part${step} = build({ name: "part-${step}", retries: 3 });`,
    "```",
    "",
  ];
}
