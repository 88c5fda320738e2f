import type { BotLog } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { BodyRefusedError } from "../http/body-refused.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { JobRequest } from "../queue/job.ts";
import { reduce, StrangePayloadError, type Reduced } from "./reduce.ts";
import { checkSignature } from "./signature.ts";

/** Path that GitHub delivers to; where Apps that were built with Probot are reached, too. */
export const WEBHOOK_PATH = "/api/github/webhooks";

export interface IntakeOptions {
  readonly maxBodyBytes: number;
  /** Secret with which GitHub signs webhooks. */
  readonly secret: string;
  /** Resolves when the jobs are stored. Throws when the database is unavailable. */
  readonly queue: (jobs: readonly JobRequest[]) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: BotLog;
}

/**
 * Milliseconds after which a webhook is answered with an error, so that it is delivered again: well within the ten
 * seconds that GitHub waits.
 */
const QUEUE_WITHIN = 7000;

/** Accepts a webhook: verifies, reduces, queues, answers. Sends no request to GitHub before the answer. */
export async function takeWebhook(exchange: Exchange, options: IntakeOptions): Promise<Answer> {
  const { headers } = exchange.request;
  const delivery = headerOf(headers["x-github-delivery"]);
  const event = headerOf(headers["x-github-event"]);
  const log = options.log.child({ delivery, event });
  const end = options.metrics.webhookSeconds.startTimer();
  const answer = await judge(
    exchange,
    { delivery, event, signature: headerOf(headers["x-hub-signature-256"]) },
    options,
    log,
  );
  end({ status: String(answer.status) });
  options.metrics.webhooks.inc({ event: KNOWN.has(event) ? event : "other", status: String(answer.status) });
  return answer;
}

/** Event names become metric labels: only known ones, so that nobody can fill the memory with them. */
const KNOWN = new Set([
  "push",
  "issues",
  "issue_comment",
  "pull_request",
  "sub_issues",
  "issue_dependencies",
  "installation",
  "installation_repositories",
  "repository",
  "ping",
]);

async function judge(
  exchange: Exchange,
  headers: { readonly delivery: string; readonly event: string; readonly signature: string },
  options: IntakeOptions,
  log: BotLog,
): Promise<Answer> {
  const refuse = (status: number, message: string): Answer => {
    log.warn({ status }, `Webhook refused: ${message}`);
    return { status, json: { message }, close: !exchange.request.complete };
  };
  if (headers.delivery === "" || headers.event === "" || headers.signature === "")
    return refuse(400, "X-GitHub-Delivery, X-GitHub-Event and X-Hub-Signature-256 are required.");
  if (!(exchange.request.headers["content-type"] ?? "").toLowerCase().startsWith("application/json"))
    return refuse(415, "Set the webhook's content type to application/json.");
  const check = checkSignature(options.secret, headers.signature);
  if (check === null) return refuse(401, "The signature is not sha256= and 64 hexadecimal digits.");
  let reduced: Reduced;
  try {
    // Room is held only while there is a body: what is left of it is a few ids and names.
    reduced = await exchange.receive({ limit: options.maxBodyBytes, hear: (part) => check.hear(part) }, (parts) => {
      if (!check.isGenuine()) throw new WrongSignatureError();
      return reduce(headers.event, JSON.parse(Buffer.concat(parts).toString("utf8")), headers.delivery);
    });
  } catch (error) {
    if (error instanceof WrongSignatureError) return refuse(401, "The signature does not match.");
    if (error instanceof StrangePayloadError) return refuse(422, `Not a payload from GitHub: ${error.message}`);
    if (error instanceof SyntaxError) return refuse(400, "The body is not JSON.");
    if (!(error instanceof BodyRefusedError)) throw error;
    log.warn({ why: error.why }, `Webhook refused: ${error.message}`);
    return error.answer;
  }
  return queue(reduced, options, log);
}

/** Somebody else sent it. */
class WrongSignatureError extends Error {}

async function queue(reduced: Reduced, options: IntakeOptions, log: BotLog): Promise<Answer> {
  const { jobs, why } = reduced;
  if (jobs.length === 0) {
    log.debug(`Nothing to do: ${why}`);
    return { status: 202, json: { queued: 0, why } };
  }
  try {
    await within(options.queue(jobs), QUEUE_WITHIN);
  } catch (error) {
    log.error({ err: error }, "The webhook can't be queued: the database does not respond");
    return {
      status: 503,
      json: { message: "The queue is unavailable; deliver again." },
      headers: { "retry-after": "30" },
    };
  }
  for (const wish of jobs) log.info({ kind: wish.kind, ...placeOf(wish) }, "Queued");
  return { status: 202, json: { queued: jobs.length } };
}

function placeOf({ job }: JobRequest): Record<string, unknown> {
  return "repositoryId" in job
    ? { repository: `${job.owner}/${job.name}`, installation: job.installationId }
    : { installation: job.installationId };
}

function headerOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no response within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
