import { reportFiles, type KnownItems } from "../apply/report-files.ts";
import { matchItems } from "../identity/match.ts";
import { assignKeys } from "../identity/keys.ts";
import { PlansyncError } from "../errors.ts";
import { assignFiles } from "../identity/files.ts";
import type { Logger } from "../ports/logger.ts";
import { readBaseText } from "../read/base-text.ts";
import type { Settings } from "../read/settings.ts";
import { readRecords, type PlanRecord } from "../reconcile/record.ts";
import type { Plan } from "../plan/plan.ts";
import type { Report } from "../report/report.ts";
import { readInputFlags, type InputFlags, type RemoteFlags } from "./command-options.ts";
import type { Connection } from "./connect.ts";
import { findFolder } from "./folder.ts";
import { readLocalPlans, readLocalSettings, type LocalPlan } from "./local-plans.ts";
import { createProgress } from "./progress.ts";
import { findToken } from "./token.ts";
import type { Shell } from "./shell.ts";

/**
 * The plans of this folder as a report; with a token also the keys and issue numbers that the repository's record
 * knows. The files never need GitHub: when it can't be reached, one line says so and the numbers are left out.
 */
export async function reportWithNumbers(
  shell: Shell,
  files: readonly string[],
  flags: InputFlags & RemoteFlags,
): Promise<Report> {
  const folder = findFolder(shell.cwd);
  const inputs = readInputFlags(flags);
  const settings = readLocalSettings(folder, inputs);
  const plans = readLocalPlans(folder, settings, files, shell.cwd);
  if (findToken(shell, flags) === null) return reportFiles(plans);
  const progress = createProgress(shell.err, shell.clock);
  const quiet: Logger = { ...progress, info: () => undefined };
  try {
    const { connect } = await import("./connect.ts");
    const known = await readKnown(connect(shell, folder, inputs, flags, quiet), plans, settings);
    return reportFiles(plans, (plan) => known.get(plan) ?? null);
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    progress.warn(`Issue numbers are left out: ${error.message} ${error.hint}`);
    return reportFiles(plans);
  }
}

/** What the record knows of the items of local plans: which record each file continues, and which item is which. */
async function readKnown(
  { remote, overrides }: Connection,
  plans: readonly LocalPlan[],
  settings: Settings,
): Promise<ReadonlyMap<LocalPlan, KnownItems>> {
  const look = await remote.look({
    branch: overrides.branch,
    label: settings.labels.all,
    wanted: (path) => plans.some(({ file }) => file.path === path),
  });
  const { records } = readRecords(look.state.files);
  const bases = new Map<PlanRecord, Plan>();
  for (const record of records) {
    const text = await readBaseText(remote, look, record, null, settings);
    if (text !== null && text.plan.items.length === record.items.length) bases.set(record, text.plan);
  }
  const known = new Map<LocalPlan, KnownItems>();
  const { byFile } = assignFiles(
    [...bases].map(([{ plan: id, path }, { items, text }]) => ({ id, path, items, text })),
    plans.flatMap(({ file: { path, plan } }) => (plan === null ? [] : [{ path, items: plan.items, text: plan.text }])),
  );
  for (const local of plans) {
    const record = records.find(({ plan }) => plan === byFile.get(local.file.path));
    const base = record === undefined ? undefined : bases.get(record);
    if (local.file.plan !== null && record !== undefined && base !== undefined)
      known.set(local, carryOver(local.file.plan, base, record));
  }
  return known;
}

function carryOver(plan: Plan, base: Plan, record: PlanRecord): KnownItems {
  const { beforeOf } = matchItems(base, plan);
  const entries = plan.items.map((_, index) => {
    const before = beforeOf.get(index);
    return before === undefined ? undefined : record.items[before];
  });
  const kept = new Map(entries.flatMap((entry, index) => (entry === undefined ? [] : [[index, entry[0]] as const])));
  return {
    id: record.plan,
    keys: assignKeys(record.plan, plan.items, kept, (key) => record.items.some(([taken]) => taken === key)),
    issues: entries.map((entry) => entry?.[1] || null),
  };
}
