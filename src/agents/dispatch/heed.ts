import { type Ledger, MAX_STARTS } from "./ledger.ts";

/** Lets an item start once, whoever wrote there so far, and as if it had not been started before; a lease that runs goes on. */
export function withStartOf(ledger: Ledger, issue: number): Ledger {
  const last = ledger.starts.get(issue);
  const starts = new Map(ledger.starts);
  if (last !== undefined) starts.set(issue, { ...last, count: Math.min(last.count, MAX_STARTS - 1), warned: false });
  return { ...ledger, starts, allowed: new Set([...ledger.allowed, issue]) };
}

/** Lets nothing of a plan start any more, or lets it start again. */
export function withPlan(ledger: Ledger, plan: string, verb: "start" | "stop"): Ledger {
  const stopped = new Set(ledger.stopped);
  if (verb === "stop") stopped.add(plan);
  else stopped.delete(plan);
  return { ...ledger, stopped };
}
