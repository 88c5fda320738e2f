import { Command } from "commander";
import { findNearest } from "../config/nearest.ts";
import { ConfigError } from "../errors.ts";
import { addAgentCommands } from "./agent-commands.ts";
import { addFileCommands } from "./file-commands.ts";
import { addRemoteCommands } from "./remote-commands.ts";
import { withExamples } from "./options.ts";
import type { Shell } from "./terminal/shell.ts";
import { VERSION } from "./version.ts";

/** Exit codes, for scripts. */
const EXIT_CODES = `
Exit codes:
  0   done
  1   drift; something held, refused or failed; errors found by lint
  2   usage or configuration
  3   permission
  4   limits reached, or incomplete
  70  a defect in plansync`;

/** Builds the command line: its commands, with help. Each command loads its code when it is called. */
export function buildProgram(shell: Shell, exit: (code: number) => void): Command {
  const program = new Command("plansync")
    .description("Keeps markdown plans and GitHub issues the same, both ways.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => shell.out.write(text),
      writeErr: (text) => shell.out.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => shell.out.columns,
      getErrHelpWidth: () => shell.out.columns,
      getOutHasColors: () => shell.out.hasColour,
      getErrHasColors: () => shell.out.hasColour,
    });
  withExamples(program, [
    ["plansync demo", "see the whole round trip, with no token and no network"],
    ["plansync init", "find the plans of this repository and write the workflow"],
    ["plansync preview", "what a sync would do"],
    ["plansync next", "what can be worked on now"],
  ]).addHelpText("after", EXIT_CODES);
  addFileCommands(program, shell, exit);
  addAgentCommands(program, shell, exit);
  addRemoteCommands(program, shell, exit);
  addOtherCommands(program, shell, exit);
  return program;
}

function addOtherCommands(program: Command, shell: Shell, exit: (code: number) => void): void {
  program
    .command("help")
    .summary("show help for a command")
    .description("Shows help, in general or for one command.")
    .argument("[command]")
    .action((name?: string) => {
      if (name === undefined) program.outputHelp();
      else findCommand(program, name).outputHelp();
    });
  withExamples(
    program
      .command("demo")
      .summary("see the whole round trip: no token, no network")
      .description("Plays the whole round trip on a built-in GitHub: no token, no network.")
      .option("--agents", "play how four agents work on one plan instead")
      .action(async (flags: { agents?: true }) => {
        const { demo } = await import("./demo/demo.ts");
        exit(await demo(shell, flags));
      }),
    [
      ["plansync demo", "takes a few seconds and leaves no files behind"],
      ["plansync demo --agents", "four agents, one plan: every box is ticked, none twice"],
    ],
  );
  withExamples(
    program
      .command("serve")
      .summary("run the bot, a GitHub App")
      .description(
        "Runs the bot: the same engine as a GitHub App, for many repositories. While there is no App, it offers to create one at http://localhost:3000. docs/bot.md lists its environment variables.",
      )
      .action(async () => {
        const { serve } = await import("./commands/serve.ts");
        exit(await serve());
      }),
    [["plansync serve", "environment variables configure everything"]],
  );
  withExamples(
    program
      .command("completion")
      .summary("print a completion script for your shell")
      .description("Prints a script that completes commands, options and file names in your shell.")
      .argument("<shell>", "bash, zsh, fish or powershell")
      .action(async (name: string) => {
        const { completion } = await import("./commands/completion.ts");
        shell.out.write(completion(program, name));
      }),
    [
      ["source <(plansync completion bash)", "in ~/.bashrc"],
      ["source <(plansync completion zsh)", "in ~/.zshrc"],
      ["plansync completion fish | source", "in ~/.config/fish/config.fish"],
      ["plansync completion powershell | Out-String | Invoke-Expression", "in $PROFILE"],
    ],
  );
}

/** @throws ConfigError with the command that may have been meant. */
function findCommand(program: Command, name: string): Command {
  const found = program.commands.find((command) => command.name() === name);
  if (found !== undefined) return found;
  const near = findNearest(
    name,
    program.commands.map((command) => command.name()),
  );
  throw new ConfigError(`Unknown command '${name}'.`, {
    hint: near === null ? "`plansync help` lists the commands." : `Did you mean \`${near}\`?`,
  });
}
