import * as z from "zod";
import type { Check, Repository } from "./check.ts";
import { deleteRef, readRef, reference, storeCommit, storeTree, updateRef, ZERO } from "./git-objects.ts";
import { wordsOf } from "./probe.ts";
import { note, pass, passIf } from "./sheet.ts";

const matching = z.array(z.object({ ref: z.string() }));
const listed = z.object({
  repository: z.object({ refs: z.nullable(z.object({ nodes: z.array(z.object({ name: z.string() })) })) }),
});

/**
 * What claims of agents stand on: references of their own outside of heads and tags, made by whoever comes first.
 * @returns The commits that such references were put at, to see later that no workflow ran for them.
 */
export async function claims(check: Check, repository: Repository): Promise<readonly string[]> {
  const { probe, sheet, undo } = check;
  const { owner, repo } = probe.options.repo;
  const folder = `plansync/smoke-claims-${check.run}`;
  const tree = await storeTree(probe, `{"claim":"${check.run}"}`);
  const one = (await storeCommit(probe, tree, [], `Claim ${check.run}`)).sha;
  const two = (await storeCommit(probe, tree, [], `Other claim ${check.run}`)).sha;
  const create = (name: string, sha: string) => {
    undo.add(`delete refs/${folder}/${name}`, () => deleteRef(probe, `${folder}/${name}`));
    return probe.rest("POST", "/git/refs", reference, { ref: `refs/${folder}/${name}`, sha }, { atOnce: true });
  };

  await sheet.step(
    { id: "C1", what: "two creations of one reference at once", expected: "exactly one 201" },
    async () => {
      const answers = await Promise.all([create("1", one), create("1", two)]);
      const said = answers.map(wordsOf).join(" and ");
      sheet.fact(`two creations of a reference at once: ${said}`);
      return passIf(answers.filter(({ ok }) => ok).length === 1, said, "two agents can hold one claim");
    },
  );
  await sheet.step({ id: "C2", what: "list them by REST", expected: "all, by their folder" }, async () => {
    await create("2", two);
    const answer = await probe.rest("GET", `/git/matching-refs/${folder}/`, matching);
    const names = answer.ok ? answer.data.map(({ ref }) => ref).join(" ") : answer.words;
    return passIf(answer.ok && answer.data.length === 2, names, "claims can't be listed");
  });
  await sheet.step(
    { id: "C3", what: "list them by refs(refPrefix:)", expected: "all, or else REST has to do" },
    async () => {
      const answer = await probe.graphql(
        `query Claims($owner: String!, $repo: String!, $prefix: String!) {
        repository(owner: $owner, name: $repo) { refs(refPrefix: $prefix, first: 10) { nodes { name } } }
      }`,
        { owner, repo, prefix: `refs/${folder}/` },
        listed,
      );
      const names = answer.ok ? (answer.data.repository.refs?.nodes.map(({ name }) => name) ?? []) : [];
      const seen = answer.ok ? `[${names.join(", ")}]` : answer.words;
      sheet.fact(`refs(refPrefix:) outside of heads and tags: ${seen}`);
      return names.length === 2 ? pass(seen) : note(`${seen}: claims have to be listed by REST`);
    },
  );
  await sheet.step(
    { id: "C4", what: "updateRefs: create what exists, then delete it by its commit", expected: "refused, then done" },
    async () => {
      const name = `refs/${folder}/2`;
      const taken = await updateRef(probe, repository.id, { name, beforeOid: ZERO, afterOid: one });
      const released = await updateRef(probe, repository.id, { name, beforeOid: two, afterOid: ZERO });
      const seen = `${wordsOf(taken)}, then ${wordsOf(released)}`;
      sheet.fact(`updateRefs that creates what exists: ${wordsOf(taken)}`);
      if (!released.ok) return note(`${seen}: claims have to be released by DELETE`);
      return passIf(
        !taken.ok && (await readRef(probe, `${folder}/2`)) === null,
        seen,
        "updateRefs takes over what exists",
      );
    },
  );
  return [one, two];
}

/** No workflow may start for a claim: it would run for each step of each agent. */
export async function noWorkflows({ probe, sheet }: Check, commits: readonly string[]): Promise<void> {
  const runs = z.object({ total_count: z.number() });
  await sheet.step({ id: "C5", what: "workflows started for claims", expected: "none" }, async () => {
    let count = 0;
    for (const sha of commits) {
      const answer = await probe.rest("GET", `/actions/runs?head_sha=${sha}`, runs);
      if (!answer.ok) return note(`can't be told with this token: ${answer.words}`);
      count += answer.data.total_count;
    }
    return passIf(count === 0, String(count), "each claim starts a workflow: its `on: push` needs `branches`");
  });
}
