import { PlansyncError } from "../errors.ts";
import type { AgentStarter } from "../ports/agent-starter.ts";
import type { ClaimReader, ClaimWriter } from "../ports/claims.ts";
import type { AfterNotice, SyncContext } from "../sync/context/sync-context.ts";
import { dispatchWork } from "./dispatch-work.ts";

/** What starting agents needs beside the sync's own context. */
export interface AgentPorts {
  readonly claims: ClaimReader & ClaimWriter;
  readonly starter: AgentStarter;
  /** 32 hex digits that nobody can guess. */
  readonly newSession: () => string;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** Starts agents after a sync, and says what came of it. The sync is done whatever happens here. */
export async function startAgentsAfter(
  { reader, writer, clock, logger, overrides }: SyncContext,
  { claims, starter, newSession, random }: AgentPorts,
): Promise<readonly AfterNotice[]> {
  const me = { session: newSession(), holder: "plansync" };
  const context = {
    reader,
    clock,
    logger,
    overrides,
    claims,
    writer,
    records: writer,
    me,
    random,
    newSession,
    starter,
  };
  try {
    const { started, notices } = await dispatchWork(context);
    return started.length === 0 ? notices : [sayStarted(started), ...notices];
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    return [{ level: "warning", message: `No agent was started: ${error.message}`, hint: error.hint }];
  }
}

function sayStarted(started: readonly number[]): AfterNotice {
  const list = started.map((issue) => `#${issue}`).join(", ");
  return {
    level: "info",
    message: `${started.length === 1 ? "An agent was" : `${started.length} agents were`} started on ${list}.`,
    hint: "Each has an hour to take its item.",
  };
}
