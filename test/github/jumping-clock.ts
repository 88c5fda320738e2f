import { epochMs, later, type EpochMs } from "../../src/ports/epoch-ms.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Logger } from "../../src/ports/logger.ts";

/** A clock that does not wait: sleeping moves it. */
export class JumpingClock implements Clock {
  time = epochMs(Date.parse("2026-11-21T10:00:00Z"));
  readonly sleeps: number[] = [];

  now(): EpochMs {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.sleeps.push(ms);
    this.time = later(this.time, ms);
  }
}

export interface KeptLog extends Logger {
  readonly lines: string[];
}

/** A logger that keeps what it was told. */
export function keepLog(): KeptLog {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (message: string): void => {
      lines.push(`${level}: ${message}`);
    };
  return { lines, debug: keep("debug"), info: keep("info"), warn: keep("warn"), progress: () => undefined };
}
