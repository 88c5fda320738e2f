import type { Item, ItemState } from "../plan/model/plan.ts";
import { cleanLine, cutText } from "./text/clean.ts";
import type { IssueContent } from "./issue-content.ts";

/** A graph with more nodes than this is unreadable. */
const MAX_NODES = 40;
/** A graph with more nodes than this takes up the whole screen: it is folded. */
const MAX_UNFOLDED = 12;

type Style = ItemState | "started";

const COLOUR: Readonly<Record<Style, string>> = {
  started: "fill:#fff8c5,stroke:#d4a72c,color:#633c01",
  open: "fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
  done: "fill:#dafbe1,stroke:#4ac26b,color:#116329",
  dropped: "fill:#eaeef2,stroke:#8c959f,color:#57606a",
};

/**
 * Renders a mermaid graph of the dependencies, coloured by state, each node with its issue's number and a link to it; empty
 * where there are none or too many to read.
 */
export function renderGraph(view: IssueContent): string {
  const edges = view.plan.items.flatMap((item) => item.dependsOn.map((from) => ({ from, to: item.index })));
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  if (edges.length === 0 || nodes.length > MAX_NODES) return "";
  const items = nodes.flatMap((index) => view.plan.items[index] ?? []);
  const lines = [
    "```mermaid",
    "graph LR",
    ...items.map((item) => `  n${item.index}["${label(view, item)}"]:::${styleOf(view, item)}`),
    ...edges.map(({ from, to }) => `  n${from} --> n${to}`),
    ...items.flatMap((item) => {
      const number = view.numberOf(item.index);
      return number === null ? [] : [`  click n${item.index} href "${view.address}/issues/${number}" _blank`];
    }),
    ...STYLES.filter((style) => items.some((item) => styleOf(view, item) === style)).map(
      (style) => `  classDef ${style} ${COLOUR[style]}`,
    ),
    "```",
  ];
  if (nodes.length <= MAX_UNFOLDED) return `### What waits for what\n\n${lines.join("\n")}`;
  return `<details>\n<summary>What waits for what</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

const STYLES: readonly Style[] = ["open", "started", "done", "dropped"];

function styleOf(view: IssueContent, { index }: Item): Style {
  const state = view.stateOf(index);
  return state === "open" && view.isStarted(index) ? "started" : state;
}

/** Escapes text for mermaid, which has entities of its own form. */
function label(view: IssueContent, item: Item): string {
  const number = view.numberOf(item.index);
  const text = `${number === null ? "" : `#${number} `}${cleanLine(item.title)}`;
  return cutText(text, 54).replace(/["#;<>&`[\](){}|\\@]/g, (mark) => `#${mark.charCodeAt(0)};`);
}
