import { takenIssues } from "../../agents/claim/taken.ts";
import { readWork } from "../../agents/work.ts";
import type { Report } from "../../report/report.ts";
import { reportRun } from "../../sync/report/report-run.ts";
import type { Shell } from "../terminal/shell.ts";
import { connectAgent, type AgentFlags } from "./connect-agent.ts";

/** Reports the plans of the pushed branch, with who works on what. */
export async function reportPushed(shell: Shell, flags: AgentFlags): Promise<Report> {
  const { decided, board } = await readWork(connectAgent(shell, flags).context);
  const { issues, look } = decided.repository;
  const taken = takenIssues(board.list, issues.all, look.viewer?.login ?? null);
  const report = reportRun(decided, "preview");
  return {
    ...report,
    plans: report.plans.map((plan) => ({
      ...plan,
      items: plan.items.map((item) => {
        const by = item.issue === null ? undefined : taken.get(item.issue);
        return by === undefined ? item : { ...item, taken: by };
      }),
    })),
  };
}
