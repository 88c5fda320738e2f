import type { WorldEvent } from "../events.ts";
import type { World } from "../world.ts";
import type { Repository } from "./repository.ts";

/** Lists a run for each workflow that names the event, for each push to a branch or tag. */
export function keepRuns(world: World): void {
  world.events.on((event) => {
    if (event.name === "push" && event.repository !== null) startRuns(world, event.repository, event);
  });
}

function startRuns(world: World, repository: Repository, { push, sender, token }: WorldEvent): void {
  // A workflow's own token starts none.
  if (push === undefined || token?.kind === "github-token") return;
  const { git } = repository;
  const tree = git.findCommit(push.after)?.tree;
  for (const file of tree === undefined ? [] : git.walk(tree)) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/u.test(file.path)) continue;
    if (!/\bpush\b/u.test(Buffer.from(git.findBlob(file.sha) ?? "").toString())) continue;
    const branch = push.ref.replace(/^refs\/(?:heads|tags)\//u, "");
    const { path } = file;
    const createdAt = world.clock.now();
    repository.runs.push({ id: world.nextId(), path, branch, headSha: push.after, actor: sender, createdAt });
  }
}
