/** The jobs of the queue. Each says where to look again, never what to do there. */

/** Data of every job about a repository. Owner and name are from the event; the id is authoritative. */
export interface RepositoryJob {
  readonly repositoryId: number;
  readonly installationId: number;
  readonly owner: string;
  readonly name: string;
  /** Its origin: the delivery id of a webhook, or `sweep`, `start`, `dashboard`. Part of every log line. */
  readonly delivery: string;
  /** How often it was put back because another job of the repository was running. */
  readonly waits?: number;
}

export interface SyncJob extends RepositoryJob {
  /** True: when no plan changed, the most recently changed issues are enough. */
  readonly allowPartialRead: boolean;
  /** Branch that was pushed, when it is not the default branch: plans may be configured to count there. */
  readonly branch?: string;
}

interface PreviewJob extends RepositoryJob {
  readonly pull: number;
}

interface CommandJob extends RepositoryJob {
  readonly issue: number;
  readonly isPull: boolean;
  readonly commentId: number;
}

/** Lists again which repositories an installation has. */
interface InventoryJob {
  /** Null: lists the installations. */
  readonly installationId: number | null;
  readonly delivery: string;
  /** True: also look at every repository. */
  readonly sweeps: boolean;
}

export interface JobKinds {
  readonly sync: SyncJob;
  readonly preview: PreviewJob;
  readonly command: CommandJob;
  readonly inventory: InventoryJob;
}

export type JobKind = keyof JobKinds;

/** A job to be queued. While one with the same kind and key waits, a second one adds nothing. */
export type JobRequest = { readonly [K in JobKind]: { readonly kind: K; readonly job: JobKinds[K] } }[JobKind];

/** Returns what makes two waiting jobs equal. A waiting job that does less must not replace one that does more. */
export function keyOf(request: JobRequest): string {
  switch (request.kind) {
    case "sync": {
      const { repositoryId, branch, allowPartialRead } = request.job;
      return `${repositoryId}${branch === undefined ? "" : `@${branch}`}${allowPartialRead ? "?" : ""}`;
    }
    case "preview":
      return `${request.job.repositoryId}#${request.job.pull}`;
    case "command":
      return `${request.job.repositoryId}!${request.job.commentId}`;
    case "inventory":
      return `${request.job.installationId ?? "all"}${request.job.sweeps ? "+" : ""}`;
  }
}

/** Jobs of one group share a limit on how many run at once. */
export function groupOf({ job }: JobRequest): string {
  return String(job.installationId ?? "all");
}
