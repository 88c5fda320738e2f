import type { Command } from "commander";
import type { ExplainFlags } from "./commands/explain.ts";
import type { HistoryFlags } from "./commands/history.ts";
import type { InitFlags } from "./init/init.ts";
import type { LintFlags } from "./commands/lint.ts";
import type { NextFlags } from "./commands/next.ts";
import { withExamples, withOptions } from "./options.ts";
import type { Shell } from "./terminal/shell.ts";
import type { StatusFlags } from "./commands/status.ts";

const FILES = "plans, or folders of plans; default: the plans of this folder";

/** Adds the commands that read the files of this folder: `init`, `lint`, `explain`, `status`, `next`, `history`. */
export function addFileCommands(program: Command, shell: Shell, exit: (code: number) => void): void {
  const init = program
    .command("init")
    .summary("find plans, write workflow and configuration")
    .description("Looks for plans here and writes the workflow and a configuration. Never overwrites a file.")
    .option("--dry-run", "only show what would be written")
    .option("--agents", "also write into AGENTS.md how agents take and finish work")
    .option("--results", "also put progress markers into the results files that plans name")
    .action(async (flags: InitFlags) => {
      exit(await (await import("./init/init.ts")).init(shell, flags));
    });
  withExamples(withOptions(init, "plans", "levels", "json"), [
    ["plansync init", "writes .github/workflows/plansync.yml and .github/plansync.yml"],
    ["plansync init --dry-run", "shows the plans and how many issues they would create"],
  ]);

  const lint = program
    .command("lint")
    .summary("find problems in plans")
    .description(
      "Looks for problems in plans and says where each is and how to fix it. Exit code 1 when one is an error.",
    )
    .argument("[files...]", FILES)
    .option("--format <format>", "text, json or github")
    .option("--fix", "correct the marks of checkboxes whose meaning is certain, and nothing else")
    .action(async (files: string[], flags: LintFlags) => {
      exit(await (await import("./commands/lint.ts")).lint(shell, files, flags));
    });
  withExamples(withOptions(lint, "plans", "json"), [
    ["plansync lint", "all plans of this folder"],
    ["plansync lint docs/plan.md", "one file, wherever it is"],
    ["plansync lint --fix PLAN.md", "correct its checkboxes, and show what is left"],
    ["plansync lint --format github", "annotations, in a workflow"],
  ]);

  const explain = program
    .command("explain")
    .summary("explain how a plan is read")
    .description("Shows what each heading and checkbox is, which rule decided that, and what to write to change it.")
    .argument("[files...]", "plans, or folders of plans; `plan.md:12` asks for one line")
    .action(async (files: string[], flags: ExplainFlags) => {
      exit((await import("./commands/explain.ts")).explain(shell, files, flags));
    });
  withExamples(withOptions(explain, "plans", "json"), [
    ["plansync explain PLAN.md", "its outline, with the rules beside it"],
    ["plansync explain PLAN.md:12", "what line 12 is, and why"],
  ]);

  const status = program
    .command("status")
    .summary("show the progress of the plans")
    .description("Shows the progress of the plans, from the files in this folder; with a token, with issue numbers.")
    .argument("[files...]", FILES)
    .option("--badge <file>", "write the progress as an SVG badge")
    .option("--all", "show every task and check")
    .action(async (files: string[], flags: StatusFlags) => {
      exit(await (await import("./commands/status.ts")).status(shell, files, flags));
    });
  withExamples(withOptions(status, "plans", "remote", "json"), [
    ["plansync status", "all plans of this folder, as trees with bars"],
    ["plansync status --json PLAN.md", "every item of one plan, for scripts"],
    ["plansync status --badge plan.svg", "a badge for the README"],
  ]);

  const next = program
    .command("next")
    .summary("what can be worked on now")
    .description("Shows what can be worked on now: open steps that wait for nothing, with their open tasks.")
    .argument("[files...]", FILES)
    .option("--all", "show all of them, not only the first three of each plan")
    .action(async (files: string[], flags: NextFlags) => {
      exit(await (await import("./commands/next.ts")).next(shell, files, flags));
    });
  withExamples(withOptions(next, "plans", "remote", "json"), [
    ["plansync next", "the first open steps of each plan, with their tasks"],
    ["plansync next --json", "the same for a coding agent"],
  ]);

  const history = program
    .command("history")
    .summary("how the plans went, and when they may be done")
    .description(
      "Shows how the plans went, from the commits of this folder: what was done and added, and when the rest may be done. Needs neither setup nor network.",
    )
    .argument("[files...]", FILES)
    .option("--svg <file>", "write the charts as an SVG picture")
    .action(async (files: string[], flags: HistoryFlags) => {
      exit(await (await import("./commands/history.ts")).history(shell, files, flags));
    });
  withExamples(withOptions(history, "plans", "json"), [
    ["plansync history", "charts and forecasts of all plans of this folder"],
    ["plansync history --svg plan.svg PLAN.md", "a picture for the README or a meeting"],
    ["plansync history --json", "its points, for scripts"],
  ]);
}
