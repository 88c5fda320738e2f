import { takenIssues } from "../../agents/claim/taken.ts";
import { reportFiles, type KnownItems } from "../../sync/report/report-files.ts";
import { assignKeys } from "../../identity/keys.ts";
import { PlansyncError } from "../../errors.ts";
import type { Logger } from "../../ports/logger.ts";
import { assignPlans, type TrackedPlan } from "../../sync/read/assign-plans.ts";
import type { Settings } from "../../sync/context/settings.ts";
import { readRecords } from "../../record/record-file.ts";
import type { Report } from "../../report/report.ts";
import type { ReadContext } from "../../sync/context/sync-context.ts";
import { readInputFlags, type InputFlags, type RemoteFlags } from "./command-options.ts";
import { findFolder } from "./folder.ts";
import { readLocalPlans, readLocalSettings, type LocalPlan } from "./local-plans.ts";
import { hintForTerminal } from "../terminal/failure.ts";
import { createProgress } from "../terminal/progress.ts";
import { sentence } from "../../report/sentence.ts";
import { findToken } from "./token.ts";
import type { Shell } from "../terminal/shell.ts";

/**
 * Reports the plans of this folder; with a token also the keys and issue numbers from the repository's record. The
 * files never need GitHub: when it can't be reached, one warning says so and the numbers are left out.
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
    progress.warn(`Issue numbers are left out: ${sentence(error.message)} ${hintForTerminal(error.hint)}`);
    return reportFiles(plans);
  }
}

/**
 * Reads what the record knows about the items of local plans: which record each file continues, and which item is
 * which.
 */
async function readKnown(
  { reader, overrides }: ReadContext,
  plans: readonly LocalPlan[],
  settings: Settings,
): Promise<ReadonlyMap<LocalPlan, KnownItems>> {
  const look = await reader.look({
    branch: overrides.branch,
    label: settings.labels.all,
    asksClosing: true,
    wanted: (path) => plans.some(({ file }) => file.path === path),
  });
  const { records } = readRecords(look.state.files);
  // Only the local files count: a file renamed here still has its old name there.
  const files = plans.map(({ file: { path, blob } }) => ({ path, blob, size: 0 }));
  const { tracked } = await assignPlans(
    reader,
    { ...look, files },
    plans.map(({ file }) => file),
    records,
    settings,
  );
  const taken = look.claims === null ? null : takenIssues(look.claims, look.issues, look.viewer?.login ?? null);
  const known = new Map<LocalPlan, KnownItems>();
  for (const local of plans) {
    const found = tracked.find(({ file }) => file.path === local.file.path);
    if (found !== undefined && found.record !== null && found.text !== null)
      known.set(local, { ...carryOver(found), ...(taken !== null && { taken }) });
  }
  return known;
}

/** Returns the keys and issues of the items read from the file. */
function carryOver({ planId, file, text, matching, record }: TrackedPlan): KnownItems {
  const read = (file.plan?.items ?? []).flatMap(({ index, unread }) => (unread === undefined ? [index] : []));
  const bases = read.map((index) => matching?.baseOf[index] ?? null);
  const kept = new Map(bases.flatMap((base, index) => (base === null ? [] : [[index, base.key] as const])));
  return {
    id: planId,
    keys: assignKeys(planId, text?.items ?? [], kept, (key) => record?.items.some(([taken]) => taken === key) === true),
    issues: bases.map((base) => base?.issue ?? null),
  };
}
