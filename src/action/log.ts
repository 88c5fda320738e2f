import * as core from "@actions/core";
import type { Logger } from "../ports/logger.ts";
import { escapeForRunner } from "../report/runner-text.ts";

/** Progress is told once for so many operations: a log is read from above. */
const PROGRESS_STEP = 10;

/** Text of plans and issues may stand in any of these lines: nothing in them is a command to the runner. */
export const logger: Logger = {
  debug: (message) => {
    core.debug(escapeForRunner(message));
  },
  info: (message) => {
    core.info(escapeForRunner(message));
  },
  warn: (message) => {
    core.warning(escapeForRunner(message));
  },
  progress: (done, total, what) => {
    if (done % PROGRESS_STEP === 0) core.info(escapeForRunner(`${done}/${total} ${what}`));
  },
};
