import type { Clock } from "../../ports/clock.ts";
import { systemClock } from "../../system-clock.ts";

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** Width in columns: of the terminal, otherwise 80. */
  readonly columns: number;
}

/** What a command knows about its process. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder that the command was started in. */
  readonly cwd: string;
  /** Results. */
  readonly out: Output;
  /** Errors and progress. */
  readonly err: Output;
  readonly clock: Clock;
}

/** Width where there is no terminal. */
const PLAIN_COLUMNS = 80;

/** Returns the shell of this process. A reader that closes the pipe (`| head`) ends the process quietly. */
export function processShell(): Shell {
  return {
    env: process.env,
    cwd: process.cwd(),
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    clock: systemClock,
  };
}

/**
 * Decides whether to colour: `NO_COLOR` and `FORCE_COLOR` (no-color.org, force-color.org) take precedence over the
 * stream's type. `FORCE_COLOR=0` disables colour, as in Node itself.
 */
export function wantsColour(env: Shell["env"], isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return !/^(?:0|false)$/i.test(FORCE_COLOR);
  return isTerminal && TERM !== "dumb";
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode);
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    get columns() {
      return columnsOf(stream);
    },
    isTerminal: stream.isTTY,
    hasColour: wantsColour(process.env, stream.isTTY),
  };
}

/** `COLUMNS` is used where the stream is no terminal, as in most command-line tools. */
function columnsOf(stream: NodeJS.WriteStream): number {
  if (stream.isTTY && stream.columns > 0) return stream.columns;
  const columns = Number(process.env["COLUMNS"]);
  return Number.isInteger(columns) && columns > 0 ? columns : PLAIN_COLUMNS;
}
