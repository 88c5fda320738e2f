import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model-item.ts";
import { STARTED } from "./started-acts.ts";
import { Violation } from "./violation.ts";

/** Throws a Violation where GitHub or the plan differ from the model. */
export function compare(harbor: Harbor): void {
  const { model, stage } = harbor;
  for (const [path, wanted] of harbor.texts()) {
    const text = stage.repo.readFile(path);
    if (text !== wanted) throw new Violation(`${path} is not as it should be:\n${diff(wanted, text ?? "(no file)")}`);
  }
  const numbers = new Set<number>();
  for (const item of model.items)
    if (item.issue === null) compareBox(harbor, item);
    else {
      numbers.add(item.issue);
      compareIssue(harbor, item, item.issue);
    }
  for (const { issue, state } of model.removed) {
    numbers.add(issue);
    const observed = harbor.stateOf(issue);
    if (observed !== state)
      throw new Violation(`#${issue}, whose item was removed, is ${observed} instead of ${state}`);
  }
  const strays = stage.repo
    .issues()
    .filter(({ number, state }) => state === "open" && !numbers.has(number) && !harbor.isHuman(number));
  if (strays.length > 0)
    throw new Violation(`nobody asked for ${strays.map(({ number, title }) => `#${number} ${title}`).join(", ")}`);
}

function compareIssue(harbor: Harbor, item: ModelItem, number: number): void {
  const { model, stage } = harbor;
  const issue = stage.repo.issue(number);
  const expected = {
    state: item.observed,
    title: item.issueTitle,
    parent: item.under === null ? null : model.find(item.under).issue,
  };
  const actual = { state: harbor.stateOf(number), title: issue.title, parent: issue.parent?.number ?? null };
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Violation(`#${number} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  const labels = issue.labels.map(({ name }) => name);
  const kindLabel = item.kind === "task" ? harbor.taskLabel : `plansync:${item.kind}`;
  const isLabelled = item.unread === null && model.isFollowed(item);
  for (const label of [...(isLabelled ? ["plansync", kindLabel] : []), ...(harbor.labels.get(number) ?? [])])
    if (!labels.includes(label)) throw new Violation(`#${number} lost its label ${label}`);
  if (item.kind === "task" && labels.includes(STARTED) !== item.isLabelled)
    throw new Violation(`#${number} is ${item.isLabelled ? "not " : ""}labelled ${STARTED}`);
  for (const note of harbor.notes.get(number) ?? [])
    if (!issue.body.includes(note)) throw new Violation(`#${number} lost its note "${note}"`);
  const said = issue.comments.filter(({ author }) => author.login === "ada").length;
  if (said !== (harbor.comments.get(number) ?? 0)) throw new Violation(`#${number} lost comments`);
}

/** The box of an item stands once, in the text of the issue above it. */
function compareBox({ model, stage }: Harbor, item: ModelItem): void {
  const host = model.find(model.host(item)).issue;
  if (model.isDroppedAbove(item)) return;
  if (host === null || item.unread !== null || !model.isFollowed(item)) return;
  const lines = stage.repo
    .issues()
    .flatMap(({ number, body }) =>
      body
        .split("\n")
        .flatMap((line) => (line.includes("<!-- box:") && line.includes(` ${item.title} `) ? [{ number, line }] : [])),
    )
    // Neither what a removed item left behind nor a copy counts.
    .filter(({ number }) => model.items.some(({ issue }) => issue === number));
  const shown = item.mark === "dropped" || item.observed === "dropped" ? [] : lines;
  if (shown.length === 0 && item.mark !== "dropped" && item.kind !== "step")
    throw new Violation(`"${item.title}" has no box in #${host}`);
  for (const { number, line } of shown) {
    if (number !== host) throw new Violation(`the box of "${item.title}" is in #${number} instead of #${host}`);
    const isTicked = line.trimStart().startsWith("- [x]");
    if (item.kind !== "step" && isTicked !== (item.observed === "done"))
      throw new Violation(`the box of "${item.title}" is ${line}`);
  }
}
/** The first lines that differ. */
function diff(expected: string, actual: string): string {
  const wanted = expected.split("\n");
  const found = actual.split("\n");
  const lines = wanted.flatMap((line, at) =>
    line === found[at] ? [] : [`line ${at + 1}: expected "${line}", found "${found[at] ?? ""}"`],
  );
  return [...lines, ...found.slice(wanted.length).map((line) => `added "${line}"`)].slice(0, 6).join("\n");
}
