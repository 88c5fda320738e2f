import { Writable } from "node:stream";
import { pino, type Logger as PinoLogger } from "pino";
import type { Logger } from "../ports/logger.ts";

/** Structured log of the bot; children carry the delivery and the job through to every request. */
export type BotLog = PinoLogger;

const LEVEL_NAMES: Readonly<Record<number, string>> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "WARN",
  50: "ERROR",
  60: "FATAL",
};

/** Opens the log on standard output: one JSON object per line, or a readable line. */
export function createLog(options: { readonly logLevel: string; readonly logFormat: "json" | "pretty" }): BotLog {
  const settings = {
    level: options.logLevel,
    base: { pid: process.pid },
    redact: ["privateKey", "webhookSecret", "token", "*.authorization"],
  };
  return options.logFormat === "json" ? pino(settings) : pino(settings, prettyStream(process.stdout));
}

/** Adapts a job's log for the engine. */
export function engineLogger(log: BotLog): Logger {
  return {
    debug: (message) => log.debug(message),
    info: (message) => log.info(message),
    warn: (message) => log.warn(message),
    progress: (done, total, what) => log.debug({ done, total }, what),
  };
}

/** Turns lines of JSON into `12:30:05 info message key=value`. */
function prettyStream(out: { write(text: string): unknown }): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString("utf8").split("\n")) if (line !== "") out.write(`${prettyLine(line)}\n`);
      done();
    },
  });
}

function prettyLine(line: string): string {
  const {
    level,
    time,
    msg,
    err,
    pid: _pid,
    name: _name,
    ...rest
  } = JSON.parse(line) as Record<string, unknown> & {
    level: number;
    time: number;
  };
  const fields = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const stack = (err as { stack?: string } | undefined)?.stack;
  return [new Date(time).toISOString().slice(11, 19), LEVEL_NAMES[level] ?? String(level), msg, ...fields]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
    .concat(stack === undefined ? "" : `\n${stack}`);
}
