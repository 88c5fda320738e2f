import type { Diagnostic } from "../plan/model/diagnostic.ts";
import { REPORT_VERSION, type ItemReport, type Report } from "./report.ts";

/** The output of `status --json`. */
export interface StatusJson {
  readonly version: number;
  readonly plans: readonly {
    readonly path: string;
    readonly title: string;
    readonly status: string | null;
    readonly done: number;
    readonly total: number;
    readonly dropped: number;
    readonly items: readonly StatusItem[];
    readonly diagnostics: readonly Diagnostic[];
  }[];
}

type StatusItem = Pick<
  ItemReport,
  "key" | "kind" | "title" | "line" | "parent" | "state" | "started" | "issue" | "dependsOn" | "fields"
>;

/** Returns the state of plans without what a run did: what machines need most. */
export function statusJson(report: Pick<Report, "plans">): StatusJson {
  return {
    version: REPORT_VERSION,
    plans: report.plans.map(({ path, title, status, done, total, dropped, items, diagnostics }) => ({
      path,
      title,
      status,
      done,
      total,
      dropped,
      items: items.map(({ key, kind, title, line, parent, state, started, issue, dependsOn, fields }) => {
        return { key, kind, title, line, parent, state, started, issue, dependsOn, fields };
      }),
      diagnostics: diagnostics.map(({ code, severity, line, column, message, hint }) => {
        return { code, severity, line, column, message, hint };
      }),
    })),
  };
}

/** Returns the whole report as JSON text, for the Action's `report` file and `--json`. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
