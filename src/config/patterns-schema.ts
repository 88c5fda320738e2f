import * as z from "zod/mini";

const Words = z.array(
  z
    .string()
    .check(z.regex(/^\S(?:[^\r\n]*\S)?$/, "must be a word or phrase on one line, without leading or trailing blanks")),
);

function words(description: string): z.ZodMiniOptional<typeof Words> {
  return z.optional(Words.check(z.describe(description)));
}

/** Words of other languages or conventions, by the role they play in a plan, in addition to the known ones. */
export const PatternsSchema = z.strictObject({
  levels: z.optional(
    z.strictObject({
      phase: words("Words that begin the heading of a phase, such as `Etappe`."),
      step: words("Words that begin the heading of a step, such as `Schritt`."),
      task: words("Words that begin the heading of a task, such as `Aufgabe`."),
    }),
  ),
  work: words("Headings that only group the work and are not items, such as `Umsetzung`."),
  tasks: words("Labels of lists of tasks, such as `Aufgaben`; a numbered list in bold below one is a list of tasks."),
  gates: words("Labels and headings whose boxes are checks, not tasks, such as `Abnahme`."),
  "weak-gates": words("Words that turn a whole section into checks, but not a numbered group or a phase."),
  prose: words("Headings below which named steps are only prose: examples, summaries, history."),
  legends: words("Headings and labels below which boxes only explain the notation."),
  prerequisites: words("Headings whose numbered sub-headings are steps to do first."),
  fields: z.optional(
    z.strictObject({
      goal: words("Labels of the goal."),
      "depends-on": words("Labels of what an item waits for."),
      priority: words("Labels of the priority."),
      estimate: words("Labels of the effort or duration."),
      status: words("Labels of the status."),
      owner: words("Labels of the owner."),
      due: words("Labels of the day by which it is to be done."),
      milestone: words("Labels of the milestone."),
      type: words("Labels of the type of the issue."),
      files: words("Labels of the files concerned."),
      verification: words("Labels of the verification."),
      output: words("Labels of the output."),
      acceptance: words("Labels of the acceptance."),
      deliverables: words("Labels of the deliverables."),
    }),
  ),
  states: z.optional(
    z.strictObject({
      open: words("Status words for work that has not started."),
      started: words("Status words for work in progress."),
      done: words("Status words for finished work."),
      dropped: words("Status words for abandoned work."),
    }),
  ),
});

/** The `patterns` of a configuration file. */
export type PatternWords = z.output<typeof PatternsSchema>;
