import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { editorsInQuestion } from "../../reconcile/identity-of-items/edit-rights.ts";
import { authorsInQuestion, everyOwned } from "../../reconcile/identity-of-items/ownership.ts";
import { addersInQuestion } from "../../reconcile/merge/new-lines.ts";
import { renamersInQuestion } from "../../reconcile/merge/title-votes.ts";
import type { RepositoryState } from "./repository-state.ts";
import { Writers, UNKNOWN_WRITER } from "./writers.ts";

type Seen = Pick<RepositoryState, "look" | "issues" | "records" | "settings" | "plans">;

/** Checks the write access of everyone whose access decides who owns an issue, or whether the boxes in a body count. */
export async function findWriters(reader: RepositoryReader, seen: Seen): Promise<Writers> {
  const { look, issues, records, settings } = seen;
  const viewer = look.viewer === null ? [] : [look.viewer.login];
  const recorded = records.map(({ writer }) => writer).filter((writer) => writer !== UNKNOWN_WRITER);
  const accounts = [...viewer, ...recorded];
  const writers = new Writers(accounts, (login) => reader.hasWriteAccess(login));
  await writers.ask(authorsInQuestion(issues.all, records, settings.labels.all));
  await askEditors({ ...seen, writers });
  return writers;
}

/**
 * Checks the write access of people who last edited our bodies, where their boxes differ from what is known, of those
 * who changed titles to what is none of ours, and of those who put sub-issues below ours.
 */
export async function askEditors(seen: Seen & Pick<RepositoryState, "writers">): Promise<void> {
  const { issues, records, settings, plans, writers } = seen;
  const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
  const bases = plans.flatMap(({ base }) => (base === null ? [] : [base.byKey]));
  const baseOf = (key: string) => bases.find((byKey) => byKey.has(key))?.get(key);
  const byNumber = everyOwned(owned);
  const ours = [...byNumber.values()];
  const added = issues.all.filter(
    ({ number, state, parent }) => state === "open" && parent !== null && byNumber.has(parent) && !byNumber.has(number),
  );
  await writers.ask([
    ...editorsInQuestion(ours, baseOf),
    ...ours.flatMap(renamersInQuestion),
    ...added.flatMap(addersInQuestion),
  ]);
}
