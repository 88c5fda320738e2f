import { assembleItems } from "./assemble.ts";
import { readBlocks } from "../markdown/blocks.ts";
import { resolveDependencies } from "./depends.ts";
import { readDetails } from "./details.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { emptyDraft } from "./item-draft.ts";
import type { Draft } from "./item-draft.ts";
import { draftItems } from "./collect-items.ts";
import type { DraftNoItem } from "./draft-source.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";
import { draftTodos } from "./draft-todos.ts";
import { placeDirectives } from "../directives/place-directives.ts";
import { readDirectives, directedHeadings } from "./sections/apply-directives.ts";
import { Findings } from "./sections/findings.ts";
import { isLeftOut, joinSpans } from "../model/spans.ts";
import { Lines, withLineFeeds } from "../markdown/lines.ts";
import { unreadBoxes } from "../slips/lint-boxes.ts";
import { readStarted } from "./read-started.ts";
import { readMarks } from "./find-marks.ts";
import type { Patterns } from "../words/patterns.ts";
import { itemIndex, PLAN_ITEM } from "../model/item-index.ts";
import type { Plan } from "../model/plan.ts";
import type { NoItem } from "../model/why.ts";
import { hasBareOwners } from "./sections/inline-marks.ts";
import { readOverviewRows, takeOverviewMarks, withListedItems } from "./overview-states.ts";
import { planTitle } from "./titles/plan-title.ts";
import { refuseBlocks, refuseItems, refuseNesting } from "./refuse.ts";
import { readResultsFile } from "./results-file.ts";
import { readRoles } from "./sections/classify-sections.ts";
import { readSections } from "./sections/sections.ts";
import type { Section } from "./sections/sections.ts";
import { readPlanStatus } from "./plan-status.ts";
import { titleContext } from "./titles/title-context.ts";
import { vocabularyOf } from "../words/vocabulary.ts";

export interface ParseOptions {
  /** Word lists; the shipped ones when left out. */
  readonly patterns?: Patterns;
}

/** Reads a plan. Never throws on content: a text that must not be touched gives null and says why. */
export function parsePlan(
  source: { path: string; text: string },
  options: ParseOptions = {},
): { plan: Plan | null; diagnostics: Diagnostic[]; noItems: readonly NoItem[] } {
  const { path } = source;
  const text = withLineFeeds(source.text);
  const lines = new Lines(text);
  const vocabulary = vocabularyOf(options.patterns);
  const front = readFrontMatter(text, lines);
  const diagnostics = [...front.diagnostics];
  if (diagnostics.some(({ severity }) => severity === "error")) return { plan: null, diagnostics, noItems: [] };
  const { blocks, references, tooDeepAt } = readBlocks(text, front.end, lines);
  if (tooDeepAt !== null) return { plan: null, diagnostics: [refuseNesting(tooDeepAt, lines)], noItems: [] };
  const unsafe = refuseBlocks(text, blocks, lines);
  if (unsafe.length > 0) return { plan: null, diagnostics: unsafe, noItems: [] };
  const placed = placeDirectives(text, blocks);
  const root = readSections(text, blocks, vocabulary, directedHeadings(placed));
  const directed = readDirectives(placed, root, lines);
  const findings = new Findings(text, root, vocabulary);
  const context = titleContext(text, references);
  const heading = findings.title;
  const title = planTitle(text, path, front.title, heading, root);
  const plan = planDraft(text, title, heading, front.end);
  if (front.goal !== null) plan.values.goal = front.goal;
  const todos = draftTodos(text, front, plan, lines, vocabulary);
  const { ignored } = directed;
  const isIgnored = (offset: number) => isLeftOut(offset, ignored);
  const roles = readRoles(root, vocabulary, findings, directed);
  const {
    drafts: body,
    nameless,
    titles,
    noItems,
  } = draftItems(
    {
      text,
      root,
      roles,
      findings,
      vocabulary,
      context,
      directed,
      hasBareOwners: hasBareOwners(text, blocks),
      ignored: isIgnored,
      bodyIsProse: todos.length > 0,
    },
    plan,
  );
  const all = [plan, ...todos, ...body];
  diagnostics.push(...directed.diagnostics, ...nameless.map(({ start }) => emptyBox(start, lines)));
  readDetails(text, all, root, vocabulary);
  readOverviewRows(text, all, root, vocabulary);
  readMarks(text, all, lines, vocabulary, context);
  const marks = takeOverviewMarks(text, all, vocabulary);
  const drafts = all.filter((draft) => !marks.lines.has(draft));
  const startedSign = readStarted({ path, text }, drafts, vocabulary);
  const noText = joinSpans([...ignored, ...nameless, ...titles, ...directed.comments, ...marks.texts]);
  const assembled = resolveDependencies(assembleItems({ written: source.text, read: text }, drafts, noText, lines));
  const items = withListedItems(assembled, drafts, vocabulary);
  const located = locate([...noItems, ...marks.noItems], drafts, lines);
  const refused = refuseItems({ path, text, title, items, root, front, lines, blocks, ignored });
  if (refused !== null) diagnostics.push(refused.diagnostic);
  if (refused?.isPlan === false)
    return { plan: null, diagnostics: [...diagnostics, ...unreadBoxes(text, items, front.end)], noItems: located };
  const status = readPlanStatus(text, plan.fields, front.status, vocabulary);
  const resultsFile = readResultsFile(text, path, blocks);
  return {
    plan: { path, text: source.text, title, items, status, startedSign, resultsFile },
    diagnostics,
    noItems: located,
  };
}

function locate(noItems: readonly DraftNoItem[], drafts: readonly Draft[], lines: Lines): NoItem[] {
  const indexOf = new Map(drafts.map((draft, at) => [draft, itemIndex(at)]));
  return noItems.map(({ at, around, ...found }) => ({
    ...found,
    line: lines.lineOf(at),
    around: indexOf.get(around) ?? PLAN_ITEM,
  }));
}

function emptyBox(at: number, lines: Lines): Diagnostic {
  return {
    code: "empty-box",
    severity: "warning",
    line: lines.lineOf(at),
    column: lines.columnOf(at),
    message: "This checkbox has no words: it gets no issue",
    hint: "Write what is to be done behind it, or delete the line.",
  };
}

function planDraft(text: string, title: string, heading: Section | null, from: number): Draft {
  return {
    ...emptyDraft("plan", { title, id: null, tags: [], estimate: null, priority: null, isCut: false }, null, [], {
      kind: ["document"],
      parent: "none",
      state: null,
    }),
    start: heading?.heading?.start ?? from,
    lineEnd: heading?.heading?.end ?? from,
    end: text.length,
  };
}
