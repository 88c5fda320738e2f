import { elementAt } from "../plan/model/element-at.ts";
import GithubSlugger from "github-slugger";
import type { Plan } from "../plan/model/plan.ts";

/**
 * Returns the address of an item in the plan: the file at `HEAD` and the anchor of the nearest heading. Never a commit
 * or a line: an unrelated edit of the plan must not change the text of every issue.
 *
 * @param address web address of the repository.
 */
export function planLink(address: string, plan: Plan, index: number): string {
  const anchor = anchorOf(plan, index);
  return `${address}/blob/HEAD/${encodePath(plan.path)}${anchor === null ? "" : `#${anchor}`}`;
}

/** Turns a link relative to the plan into one that works anywhere; null leaves absolute ones and mere anchors. */
export function linkResolver(address: string, path: string): (url: string) => string | null {
  return (url) => {
    if (url.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return null;
    const base = new URL(encodePath(path), "http://plan.invalid/");
    const target = URL.canParse(url, base.href) ? new URL(url, base) : null;
    return target === null ? null : `${address}/blob/HEAD${target.pathname}${target.hash}`;
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

const anchors = new WeakMap<Plan, ReadonlyMap<number, string>>();

function anchorOf(plan: Plan, index: number): string | null {
  let known = anchors.get(plan);
  if (known === undefined) {
    known = headingAnchors(plan);
    anchors.set(plan, known);
  }
  for (let at: number | null = index; at !== null; at = elementAt(plan.items, at, "items").parent) {
    const anchor = known.get(elementAt(plan.items, at, "items").line);
    if (anchor !== undefined && at !== 0) return anchor;
  }
  return null;
}

/** Returns GitHub's anchors of all headings by line; equal headings are numbered in document order. */
function headingAnchors(plan: Plan): ReadonlyMap<number, string> {
  const slugger = new GithubSlugger();
  const found = new Map<number, string>();
  let fence: string | null = null;
  for (const [at, line] of plan.text.split(/\r\n?|\n/).entries()) {
    const edge = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (edge !== undefined) fence = fence === null ? edge : edge.startsWith(fence) ? null : fence;
    const heading = fence === null ? /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1] : undefined;
    if (heading !== undefined)
      found.set(at + 1, slugger.slug(withoutClosing(heading).replace(/[*`~]|\[([^\][]*)\]\([^()]*\)/g, "$1")));
  }
  return found;
}

/** Removes trailing blanks and closing `#` from a heading. */
function withoutClosing(heading: string): string {
  const text = heading.trimEnd();
  let end = text.length;
  while (text.charAt(end - 1) === "#") end -= 1;
  return end < text.length && /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
