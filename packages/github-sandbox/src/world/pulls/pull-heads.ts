import type { Actor } from "../account.ts";
import type { Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";

/** Open pull requests follow the branch they come from. */
export function followHead(world: World, repository: Repository, actor: Actor, branch: string, to: string): void {
  for (const candidate of world.repositories.values())
    for (const issue of candidate.issues.values()) {
      const pull = issue.pull;
      if (pull === null || issue.state === "closed") continue;
      if (pull.headRepository === repository && pull.headRef === branch && pull.headSha !== to) {
        const before = pull.headSha;
        pull.headSha = to;
        issue.updatedAt = world.clock.now();
        candidate.git.refs.set(`refs/pull/${issue.number}/head`, to);
        const { account: sender, token } = actor;
        const extra = { before, after: to };
        world.events.emit({
          name: "pull_request",
          action: "synchronize",
          repository: candidate,
          sender,
          token,
          issue,
          extra,
        });
      }
      if (candidate === repository && pull.baseRef === branch) pull.baseSha = to;
    }
}
