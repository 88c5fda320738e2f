import { Option, type Command } from "commander";

/** Options by subject; a command takes the groups that it reads. */
const GROUPS = {
  plans: [
    new Option("--plans <globs...>", "which files are plans, instead of the configured ones; `!` leaves files out"),
    new Option("--config <path>", "configuration file (default: .github/plansync.yml)"),
  ],
  levels: [new Option("--levels <kinds>", "kinds that get an issue: any of plan,phase,step,task")],
  remote: [
    new Option("--repo <owner/name>", "repository (default: the git remote of this folder)"),
    new Option("--branch <name>", "branch that plans are read from (default: the default branch)"),
    new Option("--token <token>", "token for GitHub (default: GITHUB_TOKEN or GH_TOKEN)"),
    new Option("--api-url <url>", "address of the API, for your own server (default: GITHUB_API_URL)"),
  ],
  sync: [
    new Option("--write-back <way>", "how ticks get into the plan: commit, pull-request or off"),
    new Option("--allow-mass-change", "let this run change more than the threshold allows"),
    new Option("--max-minutes <minutes>", "stop cleanly after this time (default: 20)"),
    new Option("--agent-token <token>", "token of a person, for assigning Copilot where the configuration wants that"),
  ],
  holder: [
    new Option(
      "--session <session>",
      "who you are, from an earlier answer (default: PLANSYNC_SESSION, or this checkout's)",
    ),
    new Option("--holder <name>", "your name, for others to see (default: PLANSYNC_HOLDER, or user@machine)"),
  ],
  json: [new Option("--json", "print JSON for machines")],
} as const;

/** Adds groups of options to a command. */
export function withOptions(command: Command, ...groups: readonly (keyof typeof GROUPS)[]): Command {
  for (const option of groups.flatMap((group) => GROUPS[group])) command.addOption(option);
  return command;
}

/** Adds examples to a command's help: the command line, and its purpose. */
export function withExamples(command: Command, examples: readonly (readonly [line: string, what: string])[]): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) => `  $ ${line.padEnd(width)}  # ${what}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
