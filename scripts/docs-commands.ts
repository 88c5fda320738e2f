import { stripVTControlCharacters } from "node:util";
import type { Command } from "commander";
import { buildProgram } from "../src/cli/program.ts";
import type { Output, Shell } from "../src/cli/terminal/shell.ts";
import { systemClock } from "../src/system-clock.ts";

/** Columns of the help in the documents: a line of code on GitHub. */
const COLUMNS = 100;

/** The help of every command, as `plansync help COMMAND` prints it. */
export function renderCommands(): string {
  const printed: string[] = [];
  const program = buildProgram(shellOf(printed), () => undefined);
  const help = (command: Command): string => {
    printed.length = 0;
    command.outputHelp();
    return stripVTControlCharacters(printed.join("")).trim();
  };
  return program.commands
    .filter((command) => command.name() !== "help")
    .map((command) => `### ${command.name()}\n\n\`\`\`text\n${help(command)}\n\`\`\``)
    .join("\n\n");
}

function shellOf(printed: string[]): Shell {
  const out: Output = {
    write: (text) => void printed.push(text),
    isTerminal: false,
    hasColour: false,
    columns: COLUMNS,
  };
  return { env: {}, cwd: "/", out, err: out, clock: systemClock };
}
