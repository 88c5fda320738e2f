import { withPlan, withStartOf } from "../agents/dispatch/heed.ts";
import { readLedger, renderLedger, type Ledger } from "../agents/dispatch/ledger.ts";
import { ConfigError } from "../errors.ts";
import { LEDGER_PATH } from "../record/ledger-path.ts";
import { listedItems, type PlanRecord } from "../record/record.ts";
import { readRecords } from "../record/record-file.ts";
import { retryMoved } from "../sync/context/retry-moved.ts";
import type { RespondContext } from "./respond-context.ts";

/** `/plansync start 12`, `/plansync start [path]` or `/plansync stop [path]`, and where it was written. */
export interface AgentsCommand {
  readonly issue: number;
  readonly verb: "start" | "stop";
  readonly argument: string;
}

/** What came of it: the answer, and whether anything was noted. */
export interface Heeded {
  readonly text: string;
  readonly isDone: boolean;
}

/** Notes what a person with write access says about starting agents: it holds from the next look on. */
export async function heedAgentsCommand(context: RespondContext, command: AgentsCommand): Promise<Heeded> {
  return retryMoved(context, async () => {
    const state = await context.reader.readState();
    const ledger = readLedger(state.files);
    if (ledger === null || state.commit === null)
      throw new ConfigError("What was started here can't be read.", {
        hint: "A newer version of plansync may have written it, or no plan was synced yet.",
      });
    const said = apply(ledger, readRecords(state.files).records, command);
    if (said.next !== null)
      await context.writer.writeState(
        state.commit,
        new Map([[LEDGER_PATH, renderLedger(said.next)]]),
        "Note what was said about agents",
      );
    return { text: said.text, isDone: said.next !== null };
  });
}

function apply(
  ledger: Ledger,
  records: readonly PlanRecord[],
  { issue, verb, argument }: AgentsCommand,
): { readonly next: Ledger | null; readonly text: string } {
  const [, number] = /^#?(\d+)$/.exec(argument) ?? [];
  if (verb === "start" && number !== undefined) {
    const named = Number(number);
    if (!records.some((record) => hasIssue(record, named)))
      return { next: null, text: `#${named} is no item of a plan here.` };
    return { next: withStartOf(ledger, named), text: `An agent may be started on #${named}.` };
  }
  const [found, ...others] = records.filter((record) =>
    argument === "" ? records.length === 1 || hasIssue(record, issue) : record.path === argument,
  );
  if (found === undefined || others.length > 0) {
    const list = records.map(({ path }) => `- \`/plansync ${verb} ${path.replaceAll("`", "'")}\``);
    return { next: null, text: ["Which plan? Say it on one of its issues, or name it:", "", ...list].join("\n") };
  }
  const path = `\`${found.path.replaceAll("`", "'")}\``;
  const text = verb === "stop" ? `No further agent is started on ${path}.` : `Agents are started on ${path} again.`;
  return { next: withPlan(ledger, found.plan, verb), text };
}

function hasIssue(record: PlanRecord, issue: number): boolean {
  return listedItems(record).some(([, each]) => each === issue);
}
