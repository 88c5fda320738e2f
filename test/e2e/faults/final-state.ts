import type { Issue } from "github-sandbox";
import type { Stage } from "../round-trip/engine.ts";

/** What people see of the issues and the plan, without numbers and hashes: equal for two runs that ended alike. */
export function finalState(stage: Stage, path: string): string {
  const lines = stage.repo
    .issues()
    .filter((issue) => issue.parent === null)
    .flatMap((issue) => describe(stage, issue, ""));
  return [...lines, "", stage.repo.readFile(path) ?? "(no file)"].join("\n");
}

function describe(stage: Stage, issue: Issue, indent: string): readonly string[] {
  const state = issue.state === "open" ? "open" : `closed ${issue.stateReason ?? ""}`;
  const labels = issue.labels.map((label) => label.name).sort();
  const blockers = [...issue.blockedBy].map((blocker) => blocker.title).sort();
  const people = issue.assignees.map(({ login }) => login).sort();
  const comments = issue.comments.map(({ body }) => JSON.stringify(body));
  const line = `${indent}${issue.title} | ${state} | ${labels.join(" ")} | ${people.join(" ")} | in ${issue.milestone?.title ?? ""} | after ${blockers.join(", ")} | ${comments.join("; ")}`;
  const body = withoutNumbers(stage, issue.body)
    .split("\n")
    .map((text) => `${indent}    ${text}`);
  return [line, ...body, ...issue.children.flatMap((child) => describe(stage, child, `${indent}  `))];
}

/** References by title, and markers without hashes and prints: numbers depend on the order of creation. */
function withoutNumbers(stage: Stage, body: string): string {
  const titles = new Map(stage.repo.issues().map(({ number, title }) => [String(number), title]));
  return body
    .replaceAll(/#(\d+)\b/g, (whole, number: string) => (titles.has(number) ? `#(${titles.get(number) ?? ""})` : whole))
    .replaceAll(/ (?:hash|lines)=[\w.]+/g, "")
    .replaceAll(/\/commit\/[0-9a-f]{40}/g, "/commit/SHA");
}

/** Titles that more than one open issue bears. */
export function openDuplicates(stage: Stage): readonly string[] {
  const open = stage.repo.issues().filter((issue) => issue.state === "open");
  const seen = new Set<string>();
  return open.flatMap(({ title }) => {
    const isKnown = seen.has(title);
    seen.add(title);
    return isKnown ? [title] : [];
  });
}
