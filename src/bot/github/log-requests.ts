import type { BotLog } from "../log.ts";
import { OF_THE_APP, type Metrics } from "../metrics.ts";
import type { RequestWatch } from "./app.ts";

/**
 * Counts each request and writes it into the log of the job that sent it.
 * @param installationId null: it was sent as the App itself.
 */
export function logRequests(
  { requests }: Pick<Metrics, "requests">,
  log: BotLog,
  installationId: number | null,
): RequestWatch["after"] {
  const installation = installationId === null ? OF_THE_APP : String(installationId);
  return ({ method, path, status, ms }) => {
    requests.inc({ installation, status: String(status) });
    log.debug({ method, path, status, ms }, "Request");
  };
}
