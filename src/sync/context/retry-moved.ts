import { GitHubError, MovedError } from "../../errors.ts";
import type { ReadContext } from "./sync-context.ts";

/** Maximum number of attempts when the plan, the branch or the record keeps moving. */
const MAX_ATTEMPTS = 6;

/** Delay before the second attempt, in milliseconds; each further delay is longer by as much. */
const PAUSE_MS = 250;

/**
 * Runs the work, and restarts it from the first read when what it writes against has moved.
 * @throws GitHubError when that happens too often, and whatever else the work throws.
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

  throw new GitHubError("The repository kept changing while plansync was working.", {
    status: 409,
    hint: "Another run or a busy branch interfered; the next run continues.",
  });
}
