import { isRefusal, retryIn, untilOf, type ItemAnswer, type Refusal } from "../../agents/answers.ts";
import { findNamed } from "../../agents/find-row.ts";
import { finishWork, type Finished } from "../../agents/finish-work.ts";
import { isForeign, issueMeant, keepAlive, see } from "../../agents/held-claim.ts";
import { ConfigError } from "../../errors.ts";
import { issueNumber } from "../../ports/issue-number.ts";
import { readInputFlags } from "../repository/command-options.ts";
import { findFolder, type Folder } from "../repository/folder.ts";
import { gitLine } from "../../checkout/git.ts";
import { reportWithNumbers } from "../repository/known-issues.ts";
import { readAllPlans, readLocalSettings } from "../repository/local-plans.ts";
import { findToken } from "../repository/token.ts";
import type { Shell } from "../terminal/shell.ts";
import { connectAgent, type AgentFlags } from "./connect-agent.ts";
import { findHolder } from "./holder-of-checkout.ts";
import { localItems, namesOfLocal, type LocalItem } from "./local-items.ts";
import { say } from "./say.ts";
import { tickFile } from "./tick-file.ts";

export interface DoneFlags extends AgentFlags {
  readonly evidence?: string;
  readonly force?: true;
  /** Closes the issue, also where the plan's file is at hand. */
  readonly close?: true;
  /** Checks to tick as well. */
  readonly check?: readonly string[];
}

/** An item that was ticked in the plan's file. */
interface TickedAnswer {
  readonly item: Pick<ItemAnswer, "number" | "title" | "path" | "line">;
  readonly session: string;
  readonly holder: string;
  readonly done: true;
  readonly already: boolean;
  /** Lines whose mark was changed. */
  readonly ticked: readonly number[];
  readonly branch: string | null;
  /** For the pull request's text: merging it closes the issue. Null on the default branch, where a push does. */
  readonly closes: string | null;
}

/**
 * Finishes an item. Where its plan is at hand, the box in the file is ticked: on a branch the pull request brings it,
 * on the default branch the push. Elsewhere, and with `--close`, the issue is closed, and the next sync ticks the box.
 */
export async function done(shell: Shell, target: string, flags: DoneFlags): Promise<number> {
  const folder = findFolder(shell.cwd);
  const found = flags.close === true ? null : await findLocal(shell, folder, target, flags);
  if (found !== null) {
    const answer = await tick(shell, folder, found, flags);
    return say(shell, flags, answer, ({ item, ticked, closes }) => [
      ticked.length === 0
        ? `${item.path}:${item.line} is ticked already.`
        : `Ticked ${item.path}:${ticked.join(", ")}.`,
      ...(closes === null
        ? ["Commit and push it: the next sync closes the issue."]
        : [`Write into the pull request: ${closes}`]),
    ]);
  }
  if (flags.check !== undefined)
    throw new ConfigError("Checks can only be ticked where the plan's file is.", {
      hint: "Run this in a checkout of the repository, without `--close`.",
    });
  const { context, holder } = connectAgent(shell, flags);
  const answer: Finished | Refusal = await finishWork(context, await issueMeant(context, target), flags);
  if (!isRefusal(answer)) holder.keep(answer.session);
  return say(shell, flags, answer, ({ item, already }) => [
    already ? `#${item.number} was closed already.` : `Closed #${item.number}: the next sync ticks its box.`,
  ]);
}

/** Finds the item in the plans of a checkout; null where there is no checkout, or it has no plans. */
async function findLocal(shell: Shell, folder: Folder, target: string, flags: DoneFlags): Promise<LocalItem | null> {
  if (folder.git === null) return null;
  const plans = readAllPlans(folder, readLocalSettings(folder, readInputFlags(flags)));
  if (plans.length === 0) return null;
  const report = await reportWithNumbers(shell, [], flags);
  return findNamed(localItems(plans, report), namesOfLocal, target);
}

async function tick(
  shell: Shell,
  folder: Folder,
  found: LocalItem,
  { force, check = [], ...flags }: DoneFlags,
): Promise<TickedAnswer | Refusal> {
  const { title, line } = found.item;
  const number = namesOfLocal(found).issue;
  const { session, holder } = findHolder(shell, folder, flags);
  if (number !== null && findToken(shell, flags) !== null) {
    const { context } = connectAgent(shell, flags);
    const seen = await see(context, issueNumber(number));
    if (isForeign(seen) && force !== true && seen.claim !== null)
      return {
        refused: "claimed",
        reason: `#${number} is claimed by ${seen.claim.holder} until ${untilOf(seen.claim)}`,
        retryAfter: retryIn(null),
      };
    await keepAlive(context, seen);
  }
  const { path, lines } = tickFile(found, check);
  const branch = gitLine(folder.root, ["branch", "--show-current"]) || null;
  return {
    item: { number, title, path, line },
    session,
    holder,
    done: true,
    already: lines.length === 0,
    ticked: lines,
    branch,
    closes: number === null || isDefault(folder, branch) ? null : `Closes #${number}`,
  };
}

/** Says whether a branch is the default one, as far as this machine knows: what `origin/HEAD` names, else the usual names. */
function isDefault({ root }: Folder, branch: string | null): boolean {
  const head = gitLine(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).replace(
    /^origin\//,
    "",
  );
  return branch !== null && (head === "" ? branch === "main" || branch === "master" : branch === head);
}
