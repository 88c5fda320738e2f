import type { StartHint } from "./start-hint.ts";
import type { PlanIssues } from "./init-plans.ts";
import type { WrittenFile } from "./write-new.ts";

/** What `init` found and wrote. */
export interface Init {
  readonly folder: string;
  readonly globs: readonly string[];
  readonly plans: readonly PlanIssues[];
  readonly files: readonly WrittenFile[];
  /** Results files that plans name and that show no progress yet. */
  readonly results: readonly string[];
  /** The file that can tell agents how to take work, where it does not do so yet; null: it does, or was just told. */
  readonly agents: string | null;
  readonly startHint: StartHint;
  readonly isDry: boolean;
}
