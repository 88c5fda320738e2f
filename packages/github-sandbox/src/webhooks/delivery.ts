import type { App } from "../world/account.ts";

/** One delivery of a webhook, sent or lost. */
export interface Delivery {
  /** Above 2^53, as GitHub's are since 2026: https://github.com/octokit/request.js/issues/797. */
  readonly id: bigint;
  /** `X-GitHub-Delivery`: the same for a redelivery. */
  readonly guid: string;
  readonly app: App;
  readonly url: string;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isRedelivery: boolean;
  readonly deliveredAt: number;
  /** `OK`, or what went wrong. */
  status: string;
  /** HTTP status of the receiver; 0 when there was no response. */
  statusCode: number;
  seconds: number;
}
