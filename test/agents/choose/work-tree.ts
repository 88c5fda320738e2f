import { WorkTree, type WorkItem } from "../../../src/agents/choose/units.ts";

/** Work in few words: `step1 phase0 done <4` is item 1, a step below item 0, done, and waits for item 4. */
export function workTree(lines: readonly string[]): WorkTree {
  return new WorkTree(lines.map((line, id) => readItem(line, id)));
}

function readItem(line: string, id: number): WorkItem {
  const kind = /^(phase|step|task|check)/.exec(line)?.[1] as WorkItem["kind"];
  const parent = /\bin(\d+)/.exec(line)?.[1];
  return {
    id,
    kind,
    parent: parent === undefined ? null : Number(parent),
    state: line.includes("done") ? "done" : line.includes("dropped") ? "dropped" : "open",
    dependsOn: [...line.matchAll(/<(\d+)/g)].map(([, other]) => Number(other)),
    priority: /!(\S+)/.exec(line)?.[1],
  };
}
