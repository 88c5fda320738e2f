import { putIssue } from "./issue-create.ts";
import type { Issue } from "./issue.ts";
import { createRepository } from "../repositories/repository-create.ts";
import type { World } from "../world.ts";

/** Database ids below this belong to the oldest issues on GitHub, all of them other people's. */
const OLD_IDS = 100_000;

/** The foreign public issue behind a small database id: returned when a caller passes an issue number instead of an id. */
export function findForeignIssue(world: World, id: number): Issue | undefined {
  if (id < 1 || id >= OLD_IDS || !Number.isInteger(id)) return undefined;
  const known = world.issuesById.get(id);
  if (known !== undefined) return known;
  const owner = world.account("stranger");
  const repository =
    world.findRepository("stranger/elsewhere") ?? createRepository(world, { owner: "stranger", name: "elsewhere" });
  const actor = { account: owner, token: null };
  return putIssue(world, repository, actor, { title: `Old issue ${id}` }, null, id);
}
