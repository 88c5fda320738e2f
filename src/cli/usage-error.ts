import { CommanderError, type Command } from "commander";
import { ConfigError } from "../errors.ts";

/**
 * Converts what commander throws to an error of ours that says what was typed and what may have been meant; "help"
 * where help or the version was requested, null for anything else.
 */
export function readUsageError(error: unknown, program: Command, args: readonly string[]): ConfigError | "help" | null {
  if (!(error instanceof CommanderError)) return null;
  if (error.exitCode === 0 || error.code === "commander.help") return "help";
  const [first = "", suggestion = ""] = error.message.replace(/^error: /, "").split("\n");
  const message = `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/\.$/, "")}.`;
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion.trim())?.[1];
  const command = program.commands.find((each) => args.includes(each.name()));
  const help = command === undefined ? "help` lists the commands" : `help ${command.name()}\` shows how it is used`;
  const hint =
    meant === undefined ? `\`${program.name()} ${help}.` : `Did you mean \`${meant.replace(/^one of /, "")}\`?`;
  return new ConfigError(message, { hint, cause: error });
}
