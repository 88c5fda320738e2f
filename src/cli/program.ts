import { Command, Option } from "commander";
import type { Shell } from "./shell.ts";
import type { StatusFlags } from "./status.ts";
import { VERSION } from "./version.ts";

/** The command line: what can be asked, with help. Each command loads what it needs when it is called. */
export function buildProgram(shell: Shell, exit: (code: number) => void): Command {
  const program = new Command("plansync")
    .description("Keeps markdown plans and GitHub issues the same, both ways.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
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
  program
    .command("status")
    .description("show how far the plans are, from the files in this folder")
    .argument("[files...]", "plans, or folders of plans; the plans of this folder when left out")
    .addOption(new Option("--json", "print JSON for machines"))
    .addOption(new Option("--badge <file>", "write the progress as an SVG badge"))
    .action(async (files: string[], flags: StatusFlags) => {
      exit(await (await import("./status.ts")).status(shell, files, flags));
    });
  program
    .command("demo")
    .description("play the whole round trip on a GitHub that is built in: no token, no network")
    .action(async () => {
      exit(await (await import("./demo/demo.ts")).demo(shell));
    });
  return program;
}
