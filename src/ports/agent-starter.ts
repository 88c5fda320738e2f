import type { IssueNumber } from "./issue-number.ts";

/** What became of a start: done, or refused for a reason that people have to know. */
export type StartOutcome = { readonly kind: "started" } | { readonly kind: "refused"; readonly reason: string };

/** Starts agents. What is not answered is thrown: it may have been done. */
export interface AgentStarter {
  /** Starts a workflow of this repository that has a `workflow_dispatch` trigger. */
  startWorkflow(file: string, branch: string, inputs: Readonly<Record<string, string>>): Promise<StartOutcome>;
  /** Assigns an issue to Copilot, by the token of a person. */
  assignCopilot(issue: IssueNumber): Promise<StartOutcome>;
  /** Adds a label to issues and takes it off others, many in one request. */
  changeLabel(label: string, on: readonly IssueNumber[], off: readonly IssueNumber[]): Promise<void>;
}
