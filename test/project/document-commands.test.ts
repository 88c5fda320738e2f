import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "@jest/globals";
import * as z from "zod/mini";
import { buildProgram } from "../../src/cli/program.ts";
import type { Output } from "../../src/cli/terminal/shell.ts";
import { VERBS } from "../../src/respond/command.ts";
import { systemClock } from "../../src/system-clock.ts";
import { ALL_DOCUMENTS, blocksOf, proseOf } from "./document-parts.ts";

const root = join(import.meta.dirname, "../..");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

/** The command line with commands that only take their arguments. */
function parseOnly(): Command {
  const nowhere: Output = { write: () => undefined, isTerminal: false, hasColour: false, columns: 100 };
  const shell = { env: {}, cwd: root, out: nowhere, err: nowhere, clock: systemClock };
  const program = buildProgram(shell, () => undefined);
  for (const command of program.commands) command.action(() => undefined);
  return program;
}

/** What is wrong with a line as somebody would type it; null when the command line takes it. */
function problemOf(line: string): string | null {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  try {
    parseOnly().parse(words, { from: "user" });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Lines of the blocks of shell commands, and of the examples in help texts, without comments and what follows a pipe. */
const typed = ALL_DOCUMENTS.flatMap((document) =>
  [...blocksOf(document, "sh"), ...blocksOf(document, "text")]
    .join("\n")
    .split("\n")
    .map((line) => ({
      document,
      line: line
        .replace(/^ *\$ /, "")
        .replace(/\s+#.*$|\s+[>|&].*$/, "")
        .trim(),
    })),
);

const COMMAND = /^(?:npx (?:--package \S+ )*)?(?:plansync|node dist\/cli\.js) /;
const ofCommandLine = typed.filter(({ line }) => COMMAND.test(line));
const ofNpm = typed.flatMap(({ document, line }) =>
  [...line.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, script = ""]) => ({ document, script })),
);

/** What npm does by itself. */
const NPM_COMMANDS = ["ci", "install", "pack", "run", "test", "link"];

describe("commands in the documents", () => {
  it.each(ofCommandLine)("are taken by the command line: $line ($document)", ({ line }) => {
    expect(problemOf(line.replace(COMMAND, ""))).toBeNull();
  });

  it("are scripts of the project where npm runs them", () => {
    const unknown = ofNpm.filter(({ script }) => scripts[script] === undefined && !NPM_COMMANDS.includes(script));

    expect(ofNpm.length).toBeGreaterThan(3);
    expect(unknown).toEqual([]);
  });

  it("name commands that there are, also in the middle of a text", () => {
    const names = new Set(parseOnly().commands.map((command) => command.name()));
    const verbs = new Set<string>([...VERBS, "help"]);
    const said = ALL_DOCUMENTS.flatMap((document) =>
      [...proseOf(document).matchAll(/`(\/?)plansync ([a-z][\w-]*)[^`]*`/g)].map(([, slash = "", name = ""]) => ({
        document,
        name: `${slash}${name}`,
        isKnown: slash === "/" ? verbs.has(name) : names.has(name),
      })),
    );

    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(({ isKnown }) => !isKnown)).toEqual([]);
  });

  it("are listed with what they do where they can be written in comments", () => {
    const listed = [...proseOf("docs/commands.md").matchAll(/^\| `\/plansync (\w+)/gm)].map(([, verb]) => verb);

    expect(new Set(listed)).toEqual(new Set(VERBS));
  });

  it("would be found wrong with an unknown option", () => {
    expect(ofCommandLine.length).toBeGreaterThan(10);
    expect(problemOf("status --bogus")).toContain("--bogus");
    expect(problemOf("no-such-command")).not.toBeNull();
  });
});
