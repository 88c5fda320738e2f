import type { Section } from "../sections/sections.ts";
import { headingTitle } from "./titles.ts";

/** File names that say nothing about the plan: its folder does. */
const GENERIC = /^(?:tasks?|plan|todo|readme|implementation|implementation[-_]plan|index|checklist|roadmap|spec)$/i;

/** The plan's title: front matter, the heading that names the document, its first heading, its file or folder. */
export function planTitle(
  text: string,
  path: string,
  fromFront: string | null,
  heading: Section | null,
  root: Section,
): string {
  if (fromFront !== null) return headingTitle(fromFront).title;
  const named = heading ?? root.children.find((child) => child.depth === 1) ?? null;
  const content = named?.heading?.content;
  const title = content === undefined ? "" : text.slice(content.start, content.end).trim();
  return title === "" ? nameOf(path) : headingTitle(title).title;
}

function nameOf(path: string): string {
  const parts = path.split("/");
  const stem = (parts.at(-1) ?? path).replace(/\.plan\.md$|\.md$|\.markdown$/i, "");
  const folder = parts.at(-2);
  return GENERIC.test(stem) && folder !== undefined ? folder : stem || path;
}
