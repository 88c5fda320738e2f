import { Buffer } from "node:buffer";
import * as z from "zod";
import { blobSha } from "../../src/blob-sha.ts";
import { ProtectedBranchError } from "../../src/errors.ts";
import type { RepositoryWriter } from "../../src/ports/repository-writer.ts";
import type { Check, Repository } from "./check.ts";
import { deleteRef, readRef, reference } from "./git-objects.ts";
import { must, type Probe, wordsOf } from "./probe.ts";
import { fail, note, passIf } from "./sheet.ts";

const committed = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) });
const signature = z.object({
  repository: z.object({
    object: z.object({ signature: z.nullable(z.object({ isValid: z.boolean(), state: z.string() })) }),
  }),
});
const content = z.object({ content: z.string(), encoding: z.literal("base64") });
const TEXT = "\uFEFFsmoke\r\n\tlast line without an end  ";

/** Steps 22 to 24: commits as plansync makes them, and how they are guarded. */
export async function writing(check: Check, repository: Repository, writer: RepositoryWriter): Promise<void> {
  const { probe, sheet, undo } = check;
  const { defaultBranch } = repository;
  const path = `plansync-smoke-${check.run}.txt`;
  const bytes = Buffer.from(TEXT);
  const change = (branch: string, expectedHead: string) => ({
    branch,
    expectedHead,
    files: [{ path, blob: blobSha(bytes), bytes }],
    message: { headline: `Smoke test ${check.run} [skip ci]`, body: "" },
  });
  await sheet.step(
    {
      id: "22",
      what: `createCommitOnBranch on ${defaultBranch}`,
      expected: "a signed commit, bytes as sent; or refused and read as protected",
    },
    async () => {
      const head = (await readRef(probe, `heads/${defaultBranch}`)) ?? repository.head;
      let sha: string;
      try {
        ({ sha } = await writer.commit(change(defaultBranch, head)));
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        sheet.fact(`a commit to ${defaultBranch} is refused: ${words}`);
        if (error instanceof ProtectedBranchError) return note(`protected, and read as such: ${words}`);
        return fail(words, "plansync doesn't know this refusal: no tick would arrive");
      }
      undo.add(`remove ${path} from ${defaultBranch}`, () => removeFile(probe, defaultBranch, path));
      return describeCommit(check, path, sha);
    },
  );
  await sheet.step(
    { id: "23", what: "the same on the head from before", expected: "refused with the type STALE_DATA" },
    async () => {
      const head = await readRef(probe, `heads/${defaultBranch}`);
      if (head === repository.head) return note("not tried: the branch took no commit");
      const answer = await commitOn(probe, defaultBranch, repository.head, {
        additions: [{ path, contents: bytes.toString("base64") }],
      });
      sheet.fact(`createCommitOnBranch on an old head: ${wordsOf(answer)}`);
      return passIf(
        !answer.ok && answer.type === "STALE_DATA",
        wordsOf(answer),
        "a tick may overwrite somebody's commit",
      );
    },
  );
  const branch = `plansync-smoke-signed-${check.run}`;
  await sheet.step(
    { id: "24", what: "createCommitOnBranch on a branch made by POST /git/refs", expected: "a signed commit" },
    async () => {
      undo.add(`delete the branch ${branch}`, () => deleteRef(probe, `heads/${branch}`));
      must(await probe.rest("POST", "/git/refs", reference, { ref: `refs/heads/${branch}`, sha: repository.head }));
      const { sha } = await writer.commit(change(branch, repository.head));
      return describeCommit(check, path, sha);
    },
  );
}

async function describeCommit({ probe, sheet }: Check, path: string, sha: string) {
  const { owner, repo } = probe.options.repo;
  const { repository } = must(
    await probe.graphql(
      `query Signature($owner: String!, $repo: String!, $sha: GitObjectID!) {
      repository(owner: $owner, name: $repo) { object(oid: $sha) { ... on Commit { signature { isValid state } } } }
    }`,
      { owner, repo, sha },
      signature,
    ),
  );
  const file = must(await probe.rest("GET", `/contents/${path}?ref=${sha}`, content));
  const isSame = Buffer.from(file.content, "base64").equals(Buffer.from(TEXT));
  const signed = repository.object.signature;
  const seen = `${isSame ? "bytes as sent" : "other bytes"}, signature ${signed === null ? "none" : signed.state}`;
  sheet.fact(`a commit of createCommitOnBranch: ${seen}`);
  const finding = isSame
    ? "commits aren't signed: branches that require it refuse them"
    : "bytes are changed on their way";
  return passIf(isSame && signed?.isValid === true, seen, finding);
}

function commitOn(
  probe: Probe,
  branch: string,
  expectedHeadOid: string,
  fileChanges: Readonly<Record<string, unknown>>,
) {
  const { owner, repo } = probe.options.repo;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid,
    message: { headline: "Remove the file of the smoke test [skip ci]" },
    fileChanges,
  };
  const query =
    "mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
  return probe.graphql(query, { input }, committed);
}

/** Somebody may push in between: three tries. */
async function removeFile(probe: Probe, branch: string, path: string): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    const head = await readRef(probe, `heads/${branch}`);
    if (head === null) return null;
    const answer = await commitOn(probe, branch, head, { deletions: [{ path }] });
    if (answer.ok) return null;
    if (attempt === 3) return answer.words;
  }
}
