import type { Actor } from "./actor.ts";

export type Reaction = "+1" | "-1" | "confused" | "eyes" | "rocket";

/**
 * What a `/plansync` comment needs beyond its answer; `RepositoryReader.hasWriteAccess` says whether its author may
 * ask.
 */
export interface Commands {
  /** The comment as it is now; null when it was deleted. */
  readComment(id: number): Promise<{ readonly body: string; readonly author: Actor | null } | null>;
  react(comment: number, reaction: Reaction): Promise<void>;
  /** Starts a workflow with a `workflow_dispatch` trigger; false when the token may not. */
  startWorkflow(file: string, branch: string): Promise<boolean>;
}
