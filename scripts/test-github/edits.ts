import * as z from "zod";
import type { Check } from "./check.ts";
import type { IssueFamily } from "./issues.ts";
import { must, wordsOf } from "./probe.ts";
import { note, passIf } from "./sheet.ts";

const anything = z.unknown();
const edits = z.object({
  node: z.object({
    userContentEdits: z.nullable(
      z.object({
        nodes: z.array(z.object({ diff: z.nullable(z.string()), editor: z.nullable(z.object({ login: z.string() })) })),
      }),
    ),
  }),
});
const reasons = z.object({ node: z.object({ plain: z.nullable(z.string()), full: z.nullable(z.string()) }) });

/** Steps 19 to 21: the history of a text, the reasons for closing, comments. */
export async function edited(check: Check, { parent, child }: IssueFamily): Promise<void> {
  const { probe, sheet } = check;
  await sheet.step(
    { id: "19", what: "edit a body; userContentEdits", expected: "whole texts, newest first" },
    async () => {
      must(await probe.rest("PATCH", `/issues/${parent.number}`, anything, { body: "Edited once." }));
      must(await probe.rest("PATCH", `/issues/${parent.number}`, anything, { body: "Edited twice." }));
      const { node } = must(
        await probe.graphql(
          "query Edits($id: ID!) { node(id: $id) { ... on Issue { userContentEdits(first: 10) { nodes { diff editor { login } } } } } }",
          { id: parent.id },
          edits,
        ),
      );
      const texts = (node.userContentEdits?.nodes ?? []).map(({ diff }) => diff);
      const editor = node.userContentEdits?.nodes[0]?.editor?.login;
      sheet.fact(`userContentEdits after two edits: ${JSON.stringify(texts)}, by ${editor}`);
      const isSo = texts[0] === "Edited twice." && texts[1] === "Edited once.";
      return passIf(isSo, `${JSON.stringify(texts)} by ${editor}`, "an edit that a run overwrote can't be found");
    },
  );
  await sheet.step(
    {
      id: "20",
      what: "close as duplicate by REST; stateReason",
      expected: "noted, by REST and with and without enableDuplicate",
    },
    async () => {
      const closed = await probe.rest(
        "PATCH",
        `/issues/${child.number}`,
        z.object({ state_reason: z.nullable(z.string()) }),
        {
          state: "closed",
          state_reason: "duplicate",
        },
      );
      const read = await probe.graphql(
        "query Reason($id: ID!) { node(id: $id) { ... on Issue { plain: stateReason full: stateReason(enableDuplicate: true) } } }",
        { id: child.id },
        reasons,
      );
      const byRest = closed.ok ? closed.data.state_reason : closed.words;
      const byGraphql = read.ok ? `${read.data.node.plain} and ${read.data.node.full}` : read.words;
      const seen = `REST ${byRest}; GraphQL without and with enableDuplicate: ${byGraphql}`;
      sheet.fact(`closed as duplicate: ${seen}`);
      return note(seen);
    },
  );
  await sheet.step(
    { id: "21", what: "a reaction on a comment, and on a deleted one", expected: "201; 404" },
    async () => {
      const { id } = must(
        await probe.rest("POST", `/issues/${parent.number}/comments`, z.object({ id: z.number() }), {
          body: "Smoke test.",
        }),
      );
      const react = () => probe.rest("POST", `/issues/comments/${id}/reactions`, anything, { content: "eyes" });
      const first = await react();
      must(await probe.rest("DELETE", `/issues/comments/${id}`, anything));
      const second = await react();
      const isSo = first.ok && !second.ok && second.status === 404;
      return passIf(
        isSo,
        `${wordsOf(first)}; ${wordsOf(second)}`,
        "a courtesy only: commands are answered all the same",
      );
    },
  );
}
