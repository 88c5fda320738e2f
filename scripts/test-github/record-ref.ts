import * as z from "zod";
import type { Check, Repository } from "./check.ts";
import { deleteRef, readRef, reference, storeCommit, storeTree, updateRef } from "./git-objects.ts";
import { type Accepted, type Probe, type Refused, wordsOf } from "./probe.ts";
import { fail, note, pass, passIf } from "./sheet.ts";

const seenObject = z.object({
  repository: z.object({
    object: z.nullable(
      z.object({
        oid: z.string(),
        tree: z.object({ entries: z.array(z.object({ name: z.string(), object: z.object({ text: z.string() }) })) }),
      }),
    ),
  }),
});
const seenRef = z.object({ repository: z.object({ ref: z.nullable(z.object({ name: z.string() })) }) });

/** What the record's reference can do: made as plansync makes it, under a name of its own. */
export async function recordRef(check: Check, repository: Repository): Promise<void> {
  const { probe, sheet, undo } = check;
  const { owner, repo } = probe.options.repo;
  const ref = `plansync/smoke-${check.run}`;
  const expression = `refs/${ref}`;
  const text = `{"run":"${check.run}"}`;
  let tree = "";
  let root = "";
  const made = await sheet.step({ id: "3", what: `POST ${expression}`, expected: "201" }, async () => {
    tree = await storeTree(probe, text);
    const first = await storeCommit(probe, tree, [], `Smoke test ${check.run}`);
    root = first.sha;
    const answer = await probe.rest("POST", "/git/refs", reference, { ref: expression, sha: root });
    const signed =
      first.verification === undefined ? "unknown" : `${first.verification.verified} (${first.verification.reason})`;
    sheet.fact(`a commit of POST /git/commits by ${repository.login} is verified: ${signed}`);
    if (!answer.ok)
      return fail(answer.words, "no custom references: the record falls back to the branch plansync-state");
    undo.add(`delete ${expression}`, () => deleteRef(probe, ref));
    return pass(`201, commit verified: ${signed}`);
  });
  if (made.verdict === "FAIL") return;

  const next = (parent: string, message: string) => storeCommit(probe, tree, [parent], message);
  await sheet.step(
    { id: "4", what: "the same POST with another commit", expected: "422 Reference already exists" },
    async () => {
      const other = await storeCommit(probe, tree, [], `Another ${check.run}`);
      const answer = await probe.rest("POST", "/git/refs", reference, { ref: expression, sha: other.sha });
      sheet.fact(`POST of an existing custom reference: ${wordsOf(answer)}`);
      return passIf(!answer.ok && answer.status === 422, wordsOf(answer), "creating a reference is no test-and-set");
    },
  );
  await sheet.step({ id: "5", what: "read it by REST", expected: "the commit" }, async () => {
    const sha = await readRef(probe, ref);
    return passIf(sha === root, sha ?? "not found", "the record can't be read by REST");
  });
  await sheet.step(
    { id: "6", what: "read it by object(expression:)", expected: "the commit and its texts" },
    async () => {
      const answer = await probe.graphql(
        `query Record($owner: String!, $repo: String!, $expression: String!) {
        repository(owner: $owner, name: $repo) {
          object(expression: $expression) { ... on Commit { oid tree { entries { name object { ... on Blob { text } } } } } }
        }
      }`,
        { owner, repo, expression },
        seenObject,
      );
      const object = answer.ok ? answer.data.repository.object : null;
      const isWhole = object?.oid === root && object.tree.entries[0]?.object.text === text;
      const seen = answer.ok ? (object === null ? "null" : "the commit and its text") : answer.words;
      sheet.fact(`object(expression:) of a custom reference for ${repository.login}: ${seen}`);
      return passIf(isWhole, seen, "the record can't be read by GraphQL here: plansync needs the REST way");
    },
  );
  await sheet.step({ id: "7", what: "look for it by ref(qualifiedName:)", expected: "noted" }, async () => {
    const answer = await probe.graphql(
      `query Ref($owner: String!, $repo: String!, $name: String!) {
        repository(owner: $owner, name: $repo) { ref(qualifiedName: $name) { name } }
      }`,
      { owner, repo, name: expression },
      seenRef,
    );
    const seen = answer.ok ? (answer.data.repository.ref === null ? "null" : "found") : answer.words;
    sheet.fact(`ref(qualifiedName:) of a custom reference: ${seen}`);
    return note(seen);
  });

  let tip = root;
  await sheet.step({ id: "8", what: "PATCH it forward", expected: "200" }, async () => {
    const { sha } = await next(root, "Forward");
    const answer = await move(probe, ref, sha);
    if (answer.ok) tip = sha;
    return passIf(answer.ok, wordsOf(answer), "the record can't be moved on");
  });
  await sheet.step({ id: "9", what: "PATCH it sideways", expected: "422 not a fast forward" }, async () => {
    const { sha } = await next(root, "Sideways");
    const answer = await move(probe, ref, sha);
    sheet.fact(`PATCH that is no fast forward: ${wordsOf(answer)}`);
    return passIf(!answer.ok && (await readRef(probe, ref)) === tip, wordsOf(answer), "nothing guards the record");
  });
  await sheet.step({ id: "10", what: "two PATCHes at once", expected: "exactly one 200" }, async () => {
    const children = [(await next(tip, "One")).sha, (await next(tip, "Two")).sha];
    const answers = await Promise.all(children.map((sha) => move(probe, ref, sha, { atOnce: true })));
    const won = answers.filter(({ ok }) => ok).length;
    const said = answers.map(wordsOf).join(" and ");
    sheet.fact(`two moves of a reference at once: ${said}`);
    tip = (await readRef(probe, ref)) ?? tip;
    return passIf(won === 1, said, "two runs can both believe that they wrote the record");
  });
  await sheet.step(
    { id: "11", what: "updateRefs with a wrong beforeOid, then with the right one", expected: "refused, then done" },
    async () => {
      const { sha } = await next(tip, "Compared");
      const wrong = await updateRef(probe, repository.id, { name: expression, beforeOid: root, afterOid: sha });
      const between = await readRef(probe, ref);
      sheet.fact(`updateRefs with a wrong beforeOid: ${wordsOf(wrong)}`);
      if (!wrong.ok && /doesn't exist on type|undefinedField|preview/i.test(wrong.words))
        return note(`no updateRefs here: ${wrong.words}`);
      if (wrong.ok || between !== tip) return fail(wordsOf(wrong), "updateRefs compares nothing: stay with PATCH");
      const right = await updateRef(probe, repository.id, { name: expression, beforeOid: tip, afterOid: sha });
      const seen = `${wrong.words}, then ${wordsOf(right)}`;
      return passIf(
        right.ok && (await readRef(probe, ref)) === sha,
        seen,
        "updateRefs refuses custom references: stay with PATCH",
      );
    },
  );
}

function move(
  probe: Probe,
  ref: string,
  sha: string,
  how: { readonly atOnce?: true } = {},
): Promise<Accepted<unknown> | Refused> {
  return probe.rest("PATCH", `/git/refs/${ref}`, z.unknown(), { sha, force: false }, how);
}
