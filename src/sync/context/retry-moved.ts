import { GitHubError, MovedError } from "../../errors.ts";
import type { ReadContext } from "./sync-context.ts";

/** How often work starts over because the plan, the branch or the record moved meanwhile. */
const MAX_ATTEMPTS = 6;

/** Pause before the second attempt, in milliseconds; before each further one it is longer by as much. */
const PAUSE_MS = 250;

/**
 * Does the work, and starts it over from the first read when what it was to write against has moved.
 * @throws GitHubError when that goes on; whatever else the work throws.
 */
export async function retryMoved<T>(
  { clock, logger }: Pick<ReadContext, "clock" | "logger">,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      logger.info(`${error.message} Starting over (${attempt} of ${MAX_ATTEMPTS}).`);
      await clock.sleep(PAUSE_MS * attempt);
    }

  throw new GitHubError("The repository kept moving while plansync worked.", {
    status: 409,
    hint: "Another run or a busy branch is in the way; the next run goes on.",
  });
}
