import type { Issue } from "github-sandbox";
import type { ShownLine } from "./narrator.ts";

/** Returns issues as a tree of sub-issues, with numbers, states and blockers. */
export function issueTree(issues: readonly Issue[]): readonly ShownLine[] {
  const width = String(Math.max(0, ...issues.map(({ number }) => number))).length + 1;
  const branch = (issue: Issue, prefix: string, childPrefix: string): readonly ShownLine[] => {
    const last = issue.children.length - 1;
    return [
      lineOf(issue, prefix, width),
      ...issue.children.flatMap((child, at) =>
        branch(child, `${childPrefix}${at === last ? "└─ " : "├─ "}`, `${childPrefix}${at === last ? "   " : "│  "}`),
      ),
    ];
  };
  return issues.filter(({ parent }) => parent === null).flatMap((issue) => branch(issue, "", ""));
}

function lineOf(issue: Issue, prefix: string, width: number): ShownLine {
  const isOpen = issue.state === "open";
  const blockers = [...issue.blockedBy].map(({ number }) => `#${number}`).join(" and ");
  const waits = blockers === "" || !isOpen ? "" : `  ← blocked by ${blockers}`;
  const number = `#${issue.number}`.padStart(width);
  const text = `${number} ${isOpen ? "○" : "●"} ${prefix}${issue.title}${waits}`;
  return isOpen ? { text } : { text, colour: "dim" };
}
