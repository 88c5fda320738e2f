import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** Stands for an installation in figures of the App itself. */
export const OF_THE_APP = "app";

/** The metrics that Prometheus reads at /metrics. */
export interface Metrics {
  /** Returns all metrics in Prometheus' text format; the queue's figures are read from the database first. */
  readonly exposition: () => Promise<{ readonly type: string; readonly bytes: string }>;
  readonly webhooks: Counter<"event" | "status">;
  readonly webhookSeconds: Histogram<"status">;
  readonly jobs: Counter<"kind" | "result">;
  readonly jobSeconds: Histogram<"kind">;
  readonly jobWaitSeconds: Histogram<"kind">;
  readonly requests: Counter<"installation" | "status">;
  readonly remaining: Gauge<"installation" | "resource">;
  readonly allowed: Gauge<"installation" | "resource">;
}

/** Figures that are read on request. */
export interface QueueFigures {
  readonly kind: string;
  readonly waiting: number;
  readonly running: number;
  readonly dead: number;
  /** Seconds that the oldest due job has been waiting. */
  readonly age: number;
}

/** What is read from the database for each exposition. */
export interface MetricSources {
  readonly readQueue: () => Promise<readonly QueueFigures[]>;
  /** The ids of the installations that are active. */
  readonly readInstallations: () => Promise<ReadonlySet<number>>;
}

/** Creates a registry of its own, so that two bots in one process don't mix. */
export function createMetrics({ readQueue, readInstallations }: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames: ["kind"], registers });
  const waiting = gauge("plansync_queue_waiting", "Waiting jobs, including those scheduled for later");
  const running = gauge("plansync_queue_running", "Running jobs, over all replicas");
  const dead = gauge("plansync_queue_dead", "Jobs that failed too often");
  const age = gauge("plansync_queue_age_seconds", "How long the oldest due job has been waiting");
  const perResource = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ["installation", "resource"], registers });
  const remaining = perResource("plansync_github_remaining", "Requests left this hour");
  const allowed = perResource("plansync_github_limit", "Requests allowed per hour");
  const requests = new Counter({
    name: "plansync_github_requests_total",
    help: "Requests to GitHub by installation and status",
    labelNames: ["installation", "status"],
    registers,
  });
  // Figures of an installation that is gone would stay as they are. Only one replica notices its end, so all look here.
  const forgetOthers = async (installations: ReadonlySet<number>): Promise<void> => {
    const isGone = (id: string | number | undefined) => id !== OF_THE_APP && !installations.has(Number(id));
    for (const metric of [remaining, allowed])
      for (const { labels } of (await metric.get()).values) if (isGone(labels.installation)) metric.remove(labels);
    for (const { labels } of (await requests.get()).values) if (isGone(labels.installation)) requests.remove(labels);
  };
  const up = new Gauge({ name: "plansync_database_up", help: "1 when the database responds", registers });
  return {
    exposition: async () => {
      const figures = await readQueue().catch(() => null);
      up.set(figures === null ? 0 : 1);
      // Without a database the figures are unknown: old ones would look current.
      for (const one of [waiting, running, dead, age]) one.reset();
      for (const { kind, ...one } of figures ?? []) {
        waiting.set({ kind }, one.waiting);
        running.set({ kind }, one.running);
        dead.set({ kind }, one.dead);
        age.set({ kind }, one.age);
      }
      const installations = await readInstallations().catch(() => null);
      if (installations !== null) await forgetOthers(installations);
      return { type: registry.contentType, bytes: await registry.metrics() };
    },
    webhooks: new Counter({
      name: "plansync_webhooks_total",
      help: "Webhooks by event and response",
      labelNames: ["event", "status"],
      registers,
    }),
    webhookSeconds: new Histogram({
      name: "plansync_webhook_seconds",
      help: "Time until a webhook was answered",
      labelNames: ["status"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10],
      registers,
    }),
    jobs: new Counter({
      name: "plansync_jobs_total",
      help: "Jobs by kind and outcome",
      labelNames: ["kind", "result"],
      registers,
    }),
    jobSeconds: new Histogram({
      name: "plansync_job_seconds",
      help: "How long jobs ran",
      labelNames: ["kind"],
      buckets: [0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800],
      registers,
    }),
    jobWaitSeconds: new Histogram({
      name: "plansync_job_wait_seconds",
      help: "How long due jobs waited to start",
      labelNames: ["kind"],
      buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 1800],
      registers,
    }),
    requests,
    remaining,
    allowed,
  };
}
