import { isPlainScalar } from "../plain-scalar.ts";
import type { Item } from "../../model/plan.ts";
import type { Layout } from "../layout/layout.ts";
import type { Spot } from "./spot.ts";

/** The keys of a todo that say what it is, how it is called and how it stands. */
const KNOWN = /^(?<before>[ \t]*(?:-[ \t]+)?)(?<key>id|content|title|description|status):[ \t]*(?<value>.*?)[ \t]*$/;

/** The place behind a todo of the front matter, or before it. Only its name, its id and how it stands are written. */
export function besideTodo(layout: Layout, like: Item, side: Spot["side"]): Spot | null {
  const last = layout.endOf(like);
  const lines = layout.text.slice(layout.lineStart(like.offset), last).split(/\r?\n/);
  const read = lines.map((line) => KNOWN.exec(line)?.groups);
  const dash = /^[ \t]*-[ \t]+/.exec(lines[0] ?? "")?.[0];
  if (dash === undefined || read[0] === undefined) return null;
  const indent = " ".repeat(dash.length);
  const kept = read.filter((groups) => groups !== undefined);
  const named = kept.find(({ key }) => key === "content" || key === "title" || key === "description");
  if (named === undefined) return null;
  const feed = layout.feedAt(like.offset);
  const write = (words: string): string =>
    kept
      .map(({ key = "", value = "" }, at) => `${at === 0 ? dash : indent}${key}: ${valueOf(layout, key, value, words)}`)
      .join(feed);
  return {
    ...(side === "behind"
      ? { offset: layout.lines.endAt(last), above: feed, below: "" }
      : { offset: layout.lineStart(like.offset), above: "", below: feed }),
    side,
    kind: like.kind,
    section: like.section,
    pullRequestOnly: true,
    style: null,
    write,
    id: null,
    escapes: false,
  };
}

function valueOf(layout: Layout, key: string, like: string, words: string): string {
  switch (key) {
    case "status":
      return like.startsWith('"') ? '"pending"' : like.startsWith("'") ? "'pending'" : "pending";
    case "id":
      return freeId(layout, words, like);
    default:
      return quoted(words, like);
  }
}

/** A name for the todo from its words, or the next number where the others are numbers. */
function freeId(layout: Layout, words: string, like: string): string {
  const used = new Set(layout.plan.items.map(({ id }) => id));
  const bare = like.replace(/^["']|["']$/g, "");
  const counted = /^(.*?)(\d+)$/.exec(bare);
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  const nth = (step: number): string => {
    if (counted !== null) {
      const [, stem = "", number = ""] = counted;
      return `${stem}${String(Number(number) + step).padStart(number.length, "0")}`;
    }
    return step === 1 ? slug : `${slug}-${step}`;
  };
  let step = 1;
  while (used.has(nth(step))) step += 1;
  const quote = /^["']/.exec(like)?.[0] ?? "";
  return `${quote}${nth(step)}${quote}`;
}

/** A value of YAML on one line: as its neighbour is quoted, in double quotes where its words would be read otherwise. */
function quoted(words: string, like: string): string {
  if (like.startsWith("'")) return `'${words.replaceAll("'", "''")}'`;
  const isPlain = !/[:#"'\\[\]{},&*!|>%@`]/.test(words) && isPlainScalar(words);
  return isPlain && !like.startsWith('"') ? words : JSON.stringify(words);
}
