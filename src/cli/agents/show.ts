import { visibleText } from "../../agents/claim/visible-text.ts";
import { findNamed } from "../../agents/find-row.ts";
import { itemText } from "../../agents/item-text.ts";
import { showWork, type Shown } from "../../agents/show-work.ts";
import { reportFiles } from "../../sync/report/report-files.ts";
import { readInputFlags } from "../repository/command-options.ts";
import { findFolder } from "../repository/folder.ts";
import { readLocalPlans, readLocalSettings } from "../repository/local-plans.ts";
import { findToken } from "../repository/token.ts";
import type { Shell } from "../terminal/shell.ts";
import { connectAgent, type AgentFlags } from "./connect-agent.ts";
import { localItems, namesOfLocal, type LocalItem } from "./local-items.ts";
import { say } from "./say.ts";

export interface ShowFlags extends AgentFlags {
  readonly notes?: true;
  readonly allNotes?: true;
}

/** Shows an item: what the plan says; with a token also who has it, and on demand its comments. */
export async function show(shell: Shell, target: string, flags: ShowFlags): Promise<number> {
  const shown =
    findToken(shell, flags) === null ? showLocal(shell, target, flags) : await showRemote(shell, target, flags);
  return say(shell, flags, shown, linesOf);
}

async function showRemote(shell: Shell, target: string, flags: ShowFlags): Promise<Shown> {
  return showWork(connectAgent(shell, flags).context, target, flags);
}

/** What the file alone says: nobody knows who has it. */
function showLocal(shell: Shell, target: string, flags: ShowFlags): Shown {
  const folder = findFolder(shell.cwd);
  const settings = readLocalSettings(folder, readInputFlags(flags));
  const plans = readLocalPlans(folder, settings, [], shell.cwd);
  const items = localItems(plans, reportFiles(plans));
  const found = findNamed(items, namesOfLocal, target);
  const { path, line, key, issue } = namesOfLocal(found);
  return {
    item: { number: issue, title: visibleText(found.item.title), path, line, kind: found.item.kind, key },
    state: found.item.state,
    holder: null,
    until: null,
    mine: false,
    waitsFor: blockersOf(items, found).map(({ item }) => visibleText(item.title)),
    assignees: [],
    pull: null,
    text: itemText(found.source, found.plan.items, found.item),
  };
}

function blockersOf(items: readonly LocalItem[], { local, item }: LocalItem): readonly LocalItem[] {
  return items.filter(
    (other) => other.local === local && other.item.state === "open" && item.dependsOn.includes(other.item.index),
  );
}

function linesOf({ item, state, holder, until, mine, waitsFor, pull, text, notes = [] }: Shown): readonly string[] {
  const number = item.number === null ? "" : `#${item.number} `;
  return [
    `${number}${item.title} (${item.path}:${item.line}), ${state}`,
    ...(holder === null ? [] : [`${mine ? "Yours" : `Claimed by ${holder}`}, until ${until ?? "?"}`]),
    ...(pull === null ? [] : [`In the open pull request #${pull}`]),
    ...(waitsFor.length === 0 ? [] : [`Waits for: ${waitsFor.join("; ")}`]),
    "",
    text,
    ...notes.flatMap((note) => ["", `${note.author}${note.trusted ? "" : " (untrusted)"}, ${note.at}:`, note.text]),
  ];
}
