import * as z from "zod/mini";
import { PatternsSchema } from "./patterns-schema.ts";
import { MAX_GLOBS } from "./plan-paths.ts";
import { TAKEN_ASPECTS } from "../reconcile/input/policy.ts";
import { branchProblem, globProblem, labelProblem, loginProblem } from "./text-rules.ts";

/** Kinds of items that can have an issue of their own. */
export const ISSUE_KINDS = ["plan", "phase", "step", "task"] as const;
export const WRITE_BACK = ["commit", "pull-request", "off"] as const;
export const FAIL_ON = ["error", "warning", "never"] as const;

/** What is handed out as one piece of work. */
export const UNITS = ["step", "task"] as const;

/** Returns a schema for texts that follow a rule. The rule returns what is wrong with a text, or null. */
function ruled(problem: (text: string) => string | null): z.ZodMiniString {
  return z.string().check((context) => {
    const message = problem(context.value);
    if (message !== null) context.issues.push({ code: "custom", message, input: context.value });
  });
}

function described<T extends z.ZodMiniType>(schema: T, description: string): z.ZodMiniOptional<T> {
  return z.optional(schema.check(z.describe(description)));
}

const Glob = ruled(globProblem);
const Label = ruled(labelProblem);
const Line = ruled((text) =>
  /^\S[^\r\n]*$/.test(text) ? null : "must be one line of text and not start with a blank",
);
const Count = z.int({ error: "must be a whole number" }).check(z.minimum(0, "must not be negative"));

/** Keys that can be set for all plans, and again for some of them. */
const planSettings = {
  levels: described(
    z.array(z.enum(ISSUE_KINDS)),
    "Kinds of items that get an issue of their own; all others become checkboxes in the issue above them. The plan always has an issue. Default: all four.",
  ),
  labels: described(z.array(Label), "Additional labels for every new issue. plansync never removes a label."),
  "tag-labels": described(
    z.boolean(),
    "Whether tags become labels: `- [ ] Write the query #backend` gives a new issue the label backend. Default: true.",
  ),
  milestone: described(Line, "Title of an existing milestone to add new issues to."),
  "write-back": described(
    z.enum(WRITE_BACK),
    "How the tick for a closed issue gets into the plan: by a commit on the branch, by a standing pull request, or not at all. Default: commit.",
  ),
  "from-github": described(
    z.union([z.enum(["all", "state"]), z.array(z.enum(TAKEN_ASPECTS))]),
    "What people change on GitHub and plansync writes into the plan: everything, only whether work is done, or a list. Default: all.",
  ),
  "done-items": described(
    z.enum(["line", "create"]),
    "What an item that is already done when first seen becomes: a ticked line in the issue above it, or a closed issue of its own. Default: line.",
  ),
  "on-item-removed": described(
    z.enum(["close", "keep"]),
    "What happens to the issue of an item that was removed from the plan: it is closed as not planned, or left alone. Default: close.",
  ),
  status: described(
    z.enum(["off", "roll-up"]),
    "Whether the plan's own status field is kept current, in the plan's own words. Default: off.",
  ),
  chart: described(
    z.boolean(),
    "Whether the plan's own issue shows a chart of how the plan went: items done, and all items, over time. Default: false.",
  ),
  assignees: described(
    z.record(z.string(), ruled(loginProblem)),
    "GitHub logins by the names that plans use for owners. People who can't be assigned are skipped.",
  ),
  fields: described(
    z.strictObject({
      milestone: described(
        z.boolean(),
        "Whether `Milestone:` is the issue's milestone. None is ever created. Default: true.",
      ),
      type: described(z.boolean(), "Whether `Type:` is the organization's issue type. Default: true."),
      due: described(
        Line,
        "What `Due:` is: the name of an issue field, or `milestone` for the day of the issue's milestone, which plans only read. Default: it stays in the plan.",
      ),
      estimate: described(Line, "Name of the issue field that `Estimate:` is. Default: it stays in the plan."),
      priority: described(
        z.union([Line, z.record(z.string(), Label)]),
        "Name of the issue field that `Priority:` is, or its values with a label for each. Default: it stays in the plan.",
      ),
    }),
    "What fields of items are on GitHub. They flow both ways, into the plan only where an item has such a field.",
  ),
  "issue-types": described(
    z.strictObject({
      plan: z.optional(Line),
      phase: z.optional(Line),
      step: z.optional(Line),
      task: z.optional(Line),
    }),
    "Names of the organization's issue types, by kind of item.",
  ),
  agents: described(
    z.strictObject({
      unit: described(
        z.enum(UNITS),
        "What one claim is for: a step with its tasks (and each task outside any step), or each task by itself. Default: step.",
      ),
      start: described(
        ruled((text) =>
          /^(?:off|label|copilot|workflow:[\w.-]+\.ya?ml)$/.test(text)
            ? null
            : "must be `off`, `label`, `copilot`, or `workflow:` and the name of a workflow's file, such as `workflow:agent.yml`",
        ),
        "How an agent is started on work that is ready: not at all, by a label that agents look for, by assigning Copilot, or by a workflow of this repository. Default: off.",
      ),
      "at-once": described(
        z.int({ error: "must be a whole number" }).check(z.minimum(1, "must be 1 or more")),
        "How many items agents work on at once before another one is started. Default: 3.",
      ),
      label: described(Label, "The label of work that is ready, with `start: label`. Default: plansync:ready."),
    }),
    "How agents work on the plan.",
  ),
  threshold: described(
    z.union([
      z.strictObject({
        create: described(Count, "Maximum number of issues that one run creates for one plan. Default: 100."),
        changes: described(
          Count,
          "Maximum number of issues closed or reopened and marks edited; it applies only where they are also more than a third of the plan. Default: 10.",
        ),
      }),
      z.literal("off"),
    ]),
    "How much one run may change in one plan before it needs approval from someone with write access.",
  ),
} as const;

const TOO_MANY_GLOBS = `has more than ${MAX_GLOBS} globs: name a folder, or use \`*\``;

/** Every glob of a configuration is tested on every path. */
const fewGlobs = z.check<readonly (string | { readonly glob: string | readonly string[] })[]>(({ value, issues }) => {
  const count = value.reduce(
    (sum, entry) => sum + (typeof entry === "string" || typeof entry.glob === "string" ? 1 : entry.glob.length),
    0,
  );
  if (count > MAX_GLOBS) issues.push({ code: "custom", message: TOO_MANY_GLOBS, input: value });
});

const PlanRule = z.strictObject({
  glob: z
    .union([
      Glob,
      z.array(Glob).check(z.minLength(1, "needs at least one glob"), z.maxLength(MAX_GLOBS, TOO_MANY_GLOBS)),
    ])
    .check(z.describe("The files: one or more globs, relative to the repository. `!` excludes files.")),
  ...planSettings,
});

const LabelNames = z.strictObject({
  plansync: described(
    Label,
    "The label on every issue that plansync manages; the filter in the workflow must name it too. Default: plansync.",
  ),
  plan: described(Label, "Default: plansync:plan."),
  phase: described(Label, "Default: plansync:phase."),
  step: described(Label, "Default: plansync:step."),
  task: described(Label, "Default: plansync:task."),
  started: described(Label, "The label of issues that somebody works on. Default: in progress."),
  claimed: described(Label, "The label of issues that somebody has claimed. Default: plansync:claimed."),
});

/** The configuration file, `.github/plansync.yml`. Every key is optional. */
export const ConfigSchema = z.strictObject({
  $schema: described(z.string(), "Address of this schema, for editors."),
  plans: described(
    z.array(z.union([Glob, PlanRule])).check(z.maxLength(MAX_GLOBS, TOO_MANY_GLOBS), fewGlobs),
    "Which files are plans: globs, or globs with settings of their own; the last one that matches a file wins. Default: the usual places.",
  ),
  ...planSettings,
  "label-names": described(LabelNames, "The names of plansync's own labels."),
  "trusted-bots": described(
    z.array(ruled(loginProblem)),
    "Logins of bots whose titles and sub-issues plansync writes into plans. Those of other bots are only proposed. Default: none.",
  ),
  branch: described(ruled(branchProblem), "The branch that plans are read from. Default: the default branch."),
  "commit-message": described(
    Line,
    "Headline of write-back commits. `{summary}` is replaced by a summary of the changes.",
  ),
  "fail-on": described(
    z.enum(FAIL_ON),
    "The lowest severity of a problem in a plan that fails the check of a pull request. Default: error.",
  ),
  "max-minutes": described(
    z
      .number()
      .check(z.positive("must be more than 0"), z.maximum(350, "must be 350 or less: a job ends after 360 minutes")),
    "Minutes after which a run stops and leaves the rest to the next one. Default: 20.",
  ),
  patterns: described(PatternsSchema, "Words that plansync recognizes in plans, in addition to the ones it knows."),
});

/** A valid configuration file as written. */
export type ConfigFile = z.output<typeof ConfigSchema>;
/** An entry of `plans` that has settings of its own. */
export type PlanRule = z.output<typeof PlanRule>;
/** Settings that a plan can have of its own. */
export type PlanSettings = Omit<PlanRule, "glob">;
