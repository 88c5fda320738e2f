import type { Issue } from "../../src/sandbox/world/issue.ts";
import type { Stage } from "../round-trip/engine.ts";

/** What people see of the issues and the plan, without numbers and ids: equal for two runs that ended alike. */
export function finalState(stage: Stage, path: string): string {
  const lines = stage.repo
    .issues()
    .filter((issue) => issue.parent === null)
    .flatMap((issue) => describe(issue, ""));
  return [...lines, "", stage.repo.readFile(path) ?? "(no file)"].join("\n");
}

function describe(issue: Issue, indent: string): readonly string[] {
  const state = issue.state === "open" ? "open" : `closed ${issue.stateReason ?? ""}`;
  const labels = issue.labels.map((label) => label.name).sort();
  const blockers = [...issue.blockedBy].map((blocker) => blocker.title).sort();
  const boxes = [...issue.body.matchAll(/^\s*- \[(.)\] (.*?) <!-- box:/gm)].map(([, mark, text]) => `${mark}:${text}`);
  const line = `${indent}${issue.title} | ${state} | ${labels.join(" ")} | after ${blockers.join(", ")} | ${boxes.join("; ")}`;
  return [line, ...issue.children.flatMap((child) => describe(child, `${indent}  `))];
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
