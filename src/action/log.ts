import * as core from "@actions/core";
import type { Logger } from "../ports/logger.ts";
import { escapeForRunner } from "../report/runner-text.ts";

/** Progress is logged once per this many operations, to keep the log short. */
const PROGRESS_STEP = 10;

/** Any of these lines may contain text of plans and issues: none of it may act as a command to the runner. */
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
