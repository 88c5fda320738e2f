import { bindItem, unbindItem, type Binding } from "../../commands/bind.ts";
import { ConfigError, EXIT } from "../../errors.ts";
import { createCleanup } from "../../github/write/cleanup.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { connect, type Connection } from "../repository/connect.ts";
import { findFolder } from "../repository/folder.ts";
import { onlyWarnings } from "../terminal/only-warnings.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import { createProgress } from "../terminal/progress.ts";
import type { Shell } from "../terminal/shell.ts";
import { wrapLines } from "../terminal/text-width.ts";

export type BindFlags = InputFlags & RemoteFlags & JsonFlag;

/** Makes an existing issue the issue of an item. */
export async function bind(shell: Shell, item: string, number: string, flags: BindFlags): Promise<number> {
  const issue = readNumber(number);
  const binding = await bindItem(connected(shell, flags), { text: item }, issue);
  print(shell, flags, binding, describeBound(binding));
  return EXIT.done;
}

/** Releases the issue of an item. */
export async function unbind(shell: Shell, item: string, flags: BindFlags): Promise<number> {
  const connection = connected(shell, flags);
  const binding = await unbindItem(connection, createCleanup(connection.github), { text: item });
  print(shell, flags, binding, [
    `#${binding.issue} no longer belongs to "${binding.title}" (${binding.path}:${binding.line}); what people wrote in it stays.`,
    "The next sync creates a new issue for the item, unless you bind another one first.",
  ]);
  return EXIT.done;
}

function connected(shell: Shell, flags: BindFlags): Connection {
  const logger = onlyWarnings(createProgress(shell.err, shell.clock));
  return connect(shell, findFolder(shell.cwd), readInputFlags(flags), flags, logger);
}

function readNumber(text: string): number {
  const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
  if (number !== undefined) return Number(number);
  throw new ConfigError(`\`${text}\` is not an issue number.`, { hint: "Write it as `12` or `#12`." });
}

function describeBound({ title, path, line, issue, previous, changed }: Binding): readonly string[] {
  const item = `"${title}" (${path}:${line})`;
  if (!changed) return [`#${issue} is already the issue of ${item}.`];
  return [
    `#${issue} is now the issue of ${item}.`,
    ...(previous === null
      ? []
      : [`#${previous}, which it had before, is no longer followed; the next sync reports or closes it as a copy.`]),
    "Its text and state are unchanged: the next sync adds plansync's block to its text.",
  ];
}

function print({ out }: Shell, flags: BindFlags, binding: Binding, lines: readonly string[]): void {
  if (flags.json === true) out.write(`${JSON.stringify({ version: 1, ...binding }, null, 2)}\n`);
  else out.write(`${wrapLines(lines.map(plainText), out.columns)}\n`);
}
