import type { Item, ItemState } from "../plan/model/plan.ts";
import { cleanLine, cutText } from "./text/clean.ts";
import type { IssueContent } from "./issue-content.ts";

/** A graph with more nodes than this is unreadable. */
const MAX_NODES = 40;

const COLOUR: Readonly<Record<ItemState, string>> = {
  open: "fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
  done: "fill:#dafbe1,stroke:#4ac26b,color:#116329",
  dropped: "fill:#eaeef2,stroke:#8c959f,color:#57606a",
};

/** Renders a mermaid graph of the dependencies, coloured by state; empty where there are none or too many to read. */
export function renderGraph(view: IssueContent): string {
  const edges = view.plan.items.flatMap((item) => item.dependsOn.map((from) => ({ from, to: item.index })));
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  if (edges.length === 0 || nodes.length > MAX_NODES) return "";
  const items = nodes.flatMap((index) => view.plan.items[index] ?? []);
  const lines = [
    "```mermaid",
    "graph LR",
    ...items.map((item) => `  n${item.index}["${label(item)}"]:::${view.stateOf(item.index)}`),
    ...edges.map(({ from, to }) => `  n${from} --> n${to}`),
    ...(["open", "done", "dropped"] as const).map((state) => `  classDef ${state} ${COLOUR[state]}`),
    "```",
  ];
  return `<details>\n<summary>What waits for what</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** Escapes text for mermaid, which has entities of its own form. */
function label(item: Item): string {
  return cutText(cleanLine(item.title), 48).replace(/["#;<>&`[\](){}|\\@]/g, (mark) => `#${mark.charCodeAt(0)};`);
}
