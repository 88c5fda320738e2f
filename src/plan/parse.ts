import { readBlocks } from "./blocks.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { assembleItems } from "./assemble.ts";
import { resolveDependencies } from "./depends.ts";
import { readDetails } from "./details.ts";
import type { Draft } from "./draft.ts";
import { draftItems, emptyDraft } from "./drafts.ts";
import { Lines } from "./lines.ts";
import { readMarks } from "./marks.ts";
import type { Patterns } from "./patterns.ts";
import type { Plan } from "./plan.ts";
import { readRoles, titleOf } from "./roles.ts";
import { readSections } from "./sections.ts";
import { headingTitle } from "./titles.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface ParseOptions {
  /** Word lists; the shipped ones when left out. */
  readonly patterns?: Patterns;
}

/** Reads a plan. Never throws on content: a text that must not be touched gives null and says why. */
export function parsePlan(
  source: { path: string; text: string },
  options: ParseOptions = {},
): { plan: Plan | null; diagnostics: Diagnostic[] } {
  const { path, text } = source;
  const vocabulary = vocabularyOf(options.patterns);
  const lines = new Lines(text);
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const blocks = readBlocks(text, from, lines);
  const root = readSections(text, blocks, vocabulary);
  const roles = readRoles(text, root, vocabulary);
  const titled = titleOf(root);
  const heading = titled?.heading ?? null;
  const title = heading === null ? path : headingTitle(text.slice(heading.content.start, heading.content.end)).title;
  const plan: Draft = {
    ...emptyDraft("plan", { title, id: null, tags: [], estimate: null, priority: null }, null, []),
    start: heading?.start ?? from,
    lineEnd: heading?.end ?? from,
    end: text.length,
  };
  const drafts = [
    plan,
    ...draftItems({ text, root, roles, vocabulary, ignored: () => false, bodyIsProse: false }, plan),
  ];
  readDetails(text, drafts, root, vocabulary);
  readMarks(text, drafts, lines, vocabulary);
  const items = resolveDependencies(assembleItems(text, drafts, lines));
  return { plan: { path, text, title, items, status: null, resultsFile: null }, diagnostics: [] };
}
