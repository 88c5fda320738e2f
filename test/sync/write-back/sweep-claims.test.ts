import { describe, expect, it } from "@jest/globals";
import { LEASE, renderClaim, type ClaimState } from "../../../src/agents/claim/claim.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { sync } from "../../../src/sync/sync.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { syncedRepository } from "../../support/memory-stages.ts";

const NOW = Date.UTC(2026, 10, 21, 12);
const MINUTE = 60_000;
const LABEL = "plansync:claimed";

/** A claim of an item, made some minutes ago, and its label on the issue. */
function claim(repo: MemoryRepository, title: string, minutesAgo: number, state: ClaimState = "held"): void {
  const { number, labels } = repo.issue(title);
  const message = renderClaim(issueNumber(number), {
    holder: "mia",
    session: "0a".repeat(16),
    lease: LEASE,
    state,
    evidence: null,
  });
  const commit = { issue: number, commit: `k${number}`, committedAt: epochMs(NOW - minutesAgo * MINUTE), message };
  repo.claims = { ...repo.claims, commits: [...repo.claims.commits, commit] };
  repo.change(number, { labels: [...labels, LABEL] });
}

/** Makes all claims those of another issue. */
function moveClaims(repo: MemoryRepository, to: number): void {
  repo.claims = {
    ...repo.claims,
    commits: repo.claims.commits.map((commit) => ({ ...commit, issue: issueNumber(to) })),
  };
}

async function sweptBy(arrange: (repo: MemoryRepository) => void): Promise<readonly string[]> {
  const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n" });
  arrange(repo);
  const before = repo.writes.length;
  await sync(repo.context());
  return repo.writes.slice(before).filter((write) => write.startsWith("sweep"));
}

describe("a sync", () => {
  it.each<[string, (repo: MemoryRepository) => void, readonly string[]]>([
    ["leaves a live claim alone", (repo) => claim(repo, "one", 5), []],
    ["takes the label off after the lease", (repo) => claim(repo, "one", 40), ["sweep labels of 2; claims of "]],
    [
      "takes the label off what was released",
      (repo) => claim(repo, "one", 1, "released"),
      ["sweep labels of 2; claims of "],
    ],
    [
      "removes label and claim of a closed issue",
      (repo) => {
        claim(repo, "one", 5, "done");
        repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
      },
      ["sweep labels of 2; claims of 2"],
    ],
    [
      "keeps the claim of what a held plan has not ticked yet",
      (repo) => {
        repo.push({ "PLAN.md": "# Plan\n\n- one\n- two\n- three\n" });
        claim(repo, "one", 5, "done");
        repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
      },
      ["sweep labels of 2; claims of "],
    ],
    [
      "removes the claim of an issue that no plan has, after its lease",
      (repo) => {
        claim(repo, "one", 40);
        moveClaims(repo, 77);
      },
      ["sweep labels of ; claims of 77"],
    ],
    [
      "leaves such a claim alone until then",
      (repo) => {
        claim(repo, "one", 20);
        moveClaims(repo, 77);
      },
      [],
    ],
    [
      "leaves the claim of an issue that the record lists and nobody has found deleted so far",
      (repo) => {
        claim(repo, "one", 40);
        repo.issues.delete(repo.issue("one").number);
      },
      [],
    ],
  ])("%s", async (_, arrange, expected) => {
    expect(await sweptBy(arrange)).toEqual(expected);
  });

  it("says who finished what, and what shows it, in the commit that ticks", async () => {
    const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" });
    claim(repo, "one", 5, "done");
    const [commit] = repo.claims.commits;
    if (commit !== undefined)
      repo.claims = {
        ...repo.claims,
        commits: [{ ...commit, message: `${commit.message}\nevidence: see @mallory, fixes #1` }],
      };
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    const bodies: string[] = [];
    const context = repo.context();
    await sync({
      ...context,
      writer: {
        ...context.writer,
        commit: async (change) => {
          bodies.push(change.message.body);
          return context.writer.commit(change);
        },
      },
    });

    expect(bodies.join("\n")).toMatch(/^- \[x\] one \(done by mia: see @\u200bmallory, fixes #\u200b1\)$/);
  });
});
