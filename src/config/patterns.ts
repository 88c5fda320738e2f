import { DEFAULT_PATTERNS } from "../plan/words/default-patterns.ts";
import type { Patterns } from "../plan/words/patterns.ts";
import type { PatternWords } from "./patterns-schema.ts";

/** The shipped words with those of the configuration added. The shipped object itself where nothing is added. */
export function addPatterns(words: PatternWords | undefined): Patterns {
  if (words === undefined) return DEFAULT_PATTERNS;
  const known = DEFAULT_PATTERNS;
  const { levels = {}, fields = {}, states = {} } = words;
  return {
    levels: {
      phase: join(known.levels.phase, levels.phase),
      step: join(known.levels.step, levels.step),
      task: join(known.levels.task, levels.task),
    },
    work: join(known.work, words.work),
    tasks: join(known.tasks, words.tasks),
    gates: join(known.gates, words.gates),
    weakGates: join(known.weakGates, words["weak-gates"]),
    prose: join(known.prose, words.prose),
    legends: join(known.legends, words.legends),
    prerequisites: join(known.prerequisites, words.prerequisites),
    fields: {
      goal: join(known.fields.goal, fields.goal),
      dependsOn: join(known.fields.dependsOn, fields["depends-on"]),
      priority: join(known.fields.priority, fields.priority),
      estimate: join(known.fields.estimate, fields.estimate),
      status: join(known.fields.status, fields.status),
      owner: join(known.fields.owner, fields.owner),
      files: join(known.fields.files, fields.files),
      verification: join(known.fields.verification, fields.verification),
      output: join(known.fields.output, fields.output),
      acceptance: join(known.fields.acceptance, fields.acceptance),
      deliverables: join(known.fields.deliverables, fields.deliverables),
    },
    states: {
      open: join(known.states.open, states.open),
      started: join(known.states.started, states.started),
      done: join(known.states.done, states.done),
      dropped: join(known.states.dropped, states.dropped),
    },
  };
}

function join(known: readonly string[], added: readonly string[] | undefined): readonly string[] {
  return added === undefined ? known : [...new Set([...known, ...added.map((word) => word.toLowerCase())])];
}
