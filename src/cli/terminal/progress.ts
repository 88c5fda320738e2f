import { createColors } from "picocolors";
import { progressBar } from "../../issue/progress-bar.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output } from "./shell.ts";
import { fit } from "./text-width.ts";

/** Shows the progress of a long command; `end` leaves a clean line behind. */
export interface Progress extends Logger {
  end(): void;
}

/** Minimum time between two drawings of the bar, in milliseconds. */
const REDRAW_MS = 80;
/** A rate measured over less time (milliseconds), or over fewer operations, says nothing about the time left. */
const MEASURE_MS = 3_000;
const MEASURE_COUNT = 5;
const BAR = 20;

/** Returns a progress bar with the time left on a terminal; elsewhere one plain line for every tenth of the work. */
export function createProgress(err: Output, clock: Clock): Progress {
  return err.isTerminal ? drawnProgress(err, clock) : plainProgress(err);
}

function drawnProgress(err: Output, clock: Clock): Progress {
  const paint = createColors(err.hasColour);
  let isDrawn = false;
  let lastDrawn = -Infinity;
  let startedAt = 0;
  let last = 0;
  const clear = () => {
    if (isDrawn) err.write("\r\u001b[2K");
    isDrawn = false;
  };
  const say = (message: string) => {
    clear();
    err.write(`${message}\n`);
  };
  return {
    debug: () => undefined,
    info: (message) => {
      say(paint.dim(plainText(message)));
    },
    warn: (message) => {
      say(paint.yellow(plainText(message)));
    },
    progress: (done, total, what) => {
      const now = clock.now();
      if (done === 0 || done < last) startedAt = now;
      last = done;
      if (now - lastDrawn < REDRAW_MS && done > 0 && done < total) return;
      lastDrawn = now;
      const left = timeLeft(now - startedAt, done, total);
      const head = `${done}/${total}`;
      const room = err.columns - BAR - head.length - left.length - 6;
      const line = `${progressBar(done, total, BAR)} ${head}  ${paint.dim(fit(plainText(what).replaceAll("\n", " "), Math.max(10, room)))}${left === "" ? "" : `  ${left}`}`;
      clear();
      err.write(line);
      isDrawn = true;
    },
    end: clear,
  };
}

function plainProgress(err: Output): Progress {
  let lastTenth = -1;
  const say = (message: string) => {
    err.write(`${plainText(message)}\n`);
  };
  return {
    debug: () => undefined,
    info: say,
    warn: say,
    progress: (done, total, what) => {
      const tenth = Math.floor((done * 10) / Math.max(1, total));
      if (tenth === lastTenth && done !== 0) return;
      lastTenth = tenth;
      say(`${done}/${total} ${what}`);
    },
    end: () => undefined,
  };
}

/** Estimates the time left at the pace so far; empty while that can't be measured. */
export function timeLeft(elapsed: number, done: number, total: number): string {
  if (done < MEASURE_COUNT || elapsed < MEASURE_MS || done >= total) return "";
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  if (seconds < 60) return `about ${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${minutes} min left` : `about ${Math.round(minutes / 6) / 10} h left`;
}
