import * as z from "zod";
import type { Check, Repository } from "./check.ts";
import { must, wordsOf } from "./probe.ts";
import { fail, note, passIf } from "./sheet.ts";

const node = z.object({ id: z.string(), number: z.number() });
export type IssueNode = z.infer<typeof node>;
const created = z.object({
  createIssue: z.object({
    issue: z.object({
      ...node.shape,
      authorAssociation: z.string(),
      author: z.nullable(z.object({ login: z.string() })),
      parent: z.nullable(z.object({ number: z.number() })),
      labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
    }),
  }),
});
const listed = z.array(z.object({ number: z.number(), title: z.string() }));
const anything = z.unknown();

/** Makes issues of this run, which are closed at the end. */
export class IssueMaker {
  readonly #check: Check;
  readonly #repositoryId: string;
  readonly #made: IssueNode[] = [];

  constructor(check: Check, repository: Repository) {
    this.#check = check;
    this.#repositoryId = repository.id;
    check.undo.add("close its issues as not planned", () => this.#closeAll());
  }

  /** Creates an issue as plansync does: with its parent and its labels in one request. */
  async create(title: string, more: { readonly parentIssueId?: string; readonly labelIds?: readonly string[] } = {}) {
    const answer = await this.#check.probe.graphql(
      `mutation Create($input: CreateIssueInput!) {
        createIssue(input: $input) {
          issue { id number authorAssociation author { login } parent { number } labels(first: 5) { nodes { name } } }
        }
      }`,
      {
        input: {
          repositoryId: this.#repositoryId,
          title: `${title} (${this.#check.run})`,
          body: "Smoke test.",
          ...more,
        },
      },
      created,
    );
    if (answer.ok) this.#made.push(answer.data.createIssue.issue);
    return answer;
  }

  /** Numbers of issues with this title that exist although creating one was refused. */
  async findLost(title: string): Promise<readonly number[]> {
    const { probe, run } = this.#check;
    const answer = await probe.rest("GET", "/issues?state=all&sort=created&direction=desc&per_page=20", listed);
    const known = this.#made.map(({ number }) => number);
    return must(answer).flatMap((issue) =>
      issue.title === `${title} (${run})` && !known.includes(issue.number) ? [issue.number] : [],
    );
  }

  /** Closes an issue that was made although its creation was refused. */
  async closeLost(numbers: readonly number[]): Promise<void> {
    for (const number of numbers)
      await this.#check.probe.rest("PATCH", `/issues/${number}`, anything, {
        state: "closed",
        state_reason: "not_planned",
      });
  }

  async #closeAll(): Promise<string | null> {
    const words: string[] = [];
    for (let from = 0; from < this.#made.length; from += 20) {
      const batch = this.#made.slice(from, from + 20);
      const fields = batch.map(
        ({ id }, at) =>
          `i${at}: closeIssue(input: { issueId: "${id}", stateReason: NOT_PLANNED }) { clientMutationId }`,
      );
      const answer = await this.#check.probe.graphql(`mutation Close { ${fields.join("\n")} }`, {}, anything);
      if (!answer.ok) words.push(answer.words);
    }
    return words.length === 0 ? null : words.join("; ");
  }
}

/** Steps 12 to 15: labels, creation with a parent, lists, order. */
export async function issues(check: Check, repository: Repository, maker: IssueMaker): Promise<IssueFamily | null> {
  const { probe, sheet, undo } = check;
  const label = `plansync-smoke-${check.run}`;
  let labelId = "";
  await sheet.step({ id: "12", what: "createLabel by GraphQL", expected: "made" }, async () => {
    const answer = await probe.graphql(
      "mutation Label($input: CreateLabelInput!) { createLabel(input: $input) { label { id } } }",
      { input: { repositoryId: repository.id, name: label, color: "1f6feb" } },
      z.object({ createLabel: z.object({ label: z.object({ id: z.string() }) }) }),
    );
    if (!answer.ok) return fail(answer.words, "labels have to be made by REST");
    labelId = answer.data.createLabel.label.id;
    undo.add(`delete the label ${label}`, async () => {
      const gone = await probe.rest("DELETE", `/labels/${label}`, anything);
      return gone.ok ? null : gone.words;
    });
    return passIf(true, "made", "");
  });
  const labelIds = labelId === "" ? [] : [labelId];
  let family: IssueFamily | null = null;
  await sheet.step(
    { id: "13", what: "createIssue with parent and label", expected: "the answer names both" },
    async () => {
      const above = await maker.create("Smoke: parent", { labelIds });
      if (!above.ok) return fail(above.words, "issues have to be created and linked apart");
      const parent = above.data.createIssue.issue;
      const answer = await maker.create("Smoke: first child", { parentIssueId: parent.id, labelIds });
      if (!answer.ok) return fail(answer.words, "issues have to be created and linked apart");
      const child = answer.data.createIssue.issue;
      family = { parent, child };
      const names = child.labels.nodes.map(({ name }) => name);
      const { author, authorAssociation } = child;
      sheet.fact(`an issue by ${repository.login}: author.login ${author?.login}, association ${authorAssociation}`);
      const seen = `parent ${child.parent?.number ?? "none"}, labels ${names.join(", ") || "none"}, by ${author?.login} (${authorAssociation})`;
      const isWhole = child.parent?.number === parent.number && (labelId === "" || names.includes(label));
      return passIf(isWhole, seen, "issues have to be created and linked apart");
    },
  );
  if (family === null) return null;
  const { parent, child } = family as IssueFamily;
  await sheet.step({ id: "14", what: "list by label at once", expected: "noted" }, async () => {
    const rows = must(await probe.rest("GET", `/issues?labels=${label}&state=all&sort=created&direction=desc`, listed));
    const isThere = rows.some(({ number }) => number === child.number);
    sheet.fact(`a list by label shows a new issue at once: ${isThere ? "yes" : "no"}`);
    return note(isThere ? "it is there" : "it is not there yet: lists lag");
  });
  await sheet.step({ id: "15", what: "reprioritizeSubIssue", expected: "no error" }, async () => {
    const second = must(await maker.create("Smoke: second child", { parentIssueId: parent.id })).createIssue.issue;
    const answer = await probe.graphql(
      "mutation Order($input: ReprioritizeSubIssueInput!) { reprioritizeSubIssue(input: $input) { clientMutationId } }",
      { input: { issueId: parent.id, subIssueId: second.id, beforeId: child.id } },
      anything,
    );
    return passIf(answer.ok, wordsOf(answer), "sub-issues can't be ordered");
  });
  return family;
}

/** An issue with one below it. */
export interface IssueFamily {
  readonly parent: IssueNode;
  readonly child: IssueNode;
}
