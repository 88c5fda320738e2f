import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { readRemainingIssues, readRepositoryState } from "../read/read-repository.ts";
import type { ReadContext } from "../context/sync-context.ts";
import { decidePlans, verifyDecisions } from "./decide.ts";
import type { Decided } from "../stages/stages.ts";
import { weighTogether } from "./weigh-together.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Decides for all plans of a repository that was looked at: reads the rest of its issues, decides, reads directly what
 * the decisions rest on, and weighs all of them together.
 */
export async function decideAll(context: ReadContext, found: RepositoryState): Promise<Decided> {
  const repository = await readRemainingIssues(context.reader, found);
  return weighTogether(await verifyDecisions(context, decidePlans(repository)));
}

/**
 * Reads a repository and decides for all of its plans, for a command that somebody gave: it runs also where
 * plansync by itself leaves the repository alone.
 *
 * @param reader what is read in place of the repository as it stands: as merging a pull request would leave it.
 */
export async function readAndDecide(context: ReadContext, reader: RepositoryReader = context.reader): Promise<Decided> {
  return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
