import type { Fields } from "../plan/model/plan.ts";
import { renderBlock, type DesiredIssue } from "./block.ts";
import { MAX_BODY } from "./body-room.ts";
import { renderChecklist } from "./checklist.ts";
import { issueTitle } from "./title/issue-title.ts";
import { renderItemText, standsInText } from "./item-text.ts";
import type { ChildLine, IssueContent } from "./issue-content.ts";
import { titleHash } from "./marker.ts";
import { escapeMarkdown, sanitizeLine, type SanitizeOptions } from "./sanitize.ts";
import { itemsInTable } from "./overview.ts";
import { linkResolver, planLink } from "./plan-link.ts";
import { renderTracking } from "./tracking.ts";

export type { DesiredIssue } from "./block.ts";

/** Maximum length of a block's text, in UTF-16 units: people's text beside it needs room. */
const MAX_BLOCK = 57_000;

/**
 * Renders an issue: everything in it follows from the plan and the merge, so it never changes by itself.
 *
 * @param room maximum length of the block, in UTF-16 units; the shortest one is marker and link.
 */
export function renderIssue(view: IssueContent, room = MAX_BODY): DesiredIssue {
  const title = view.kept?.text ?? issueTitle(view.item);
  const marker = {
    plan: view.planId,
    key: view.key,
    title: view.kept?.written ?? titleHash(title),
    kind: view.item.kind,
    removed: view.removedIn !== null,
    ...(view.repository !== undefined && { repo: view.repository }),
  };
  const parts = renderParts(view);
  let limit = Math.min(MAX_BLOCK, room);
  for (;;) {
    const rendered = renderBlock(marker, fit(view, parts, limit));
    const excess = rendered.block.length - room;
    if (excess <= 0 || limit <= 0) return { title, ...rendered, labels: view.labels };
    limit -= excess;
  }
}

interface Parts {
  readonly head: string;
  readonly checklist: string;
  readonly text: string;
  readonly foot: string;
}

function renderParts(view: IssueContent): Parts {
  return {
    head: renderHead(view),
    checklist: renderChecklist(view.checks, neutralising(view)),
    text: renderText(view),
    foot: renderFoot(view),
  };
}

/** Room for the note about the rest of a checklist that was cut. */
const CHECKLIST_NOTE = 400;

/**
 * Shortens the text section, then the checklist, until the content has at most `limit` units; a link is the minimum.
 */
function fit(view: IssueContent, { head, checklist, text, foot }: Parts, limit: number): string {
  const link = planLink(view.address, view.plan, view.item.index);
  const cut = `*Too long for an issue: [the rest is in the plan](${link}).*`;
  const room = limit - head.length - checklist.length - foot.length;
  if (text.length <= room) return join([head, checklist, text, foot]);
  if (room > cut.length + 200) return join([head, checklist, `${cutBlocks(text, room - cut.length)}\n\n${cut}`, foot]);
  if (room > 0) return join([head, checklist, cut, foot]);
  const left = limit - head.length - foot.length - CHECKLIST_NOTE;
  if (left > 0) return join([head, cutChecklist(checklist, left, link), cut, foot]);
  return `*Too long for this issue: [it is in the plan](${link}).*`;
}

/** Renders an item's own text; that of the whole plan is long and is folded below the overview. */
function renderText(view: IssueContent): string {
  const text = renderItemText(view.plan, view.item, fieldsAbove(view), neutralising(view));
  if (view.item.index === 0 && text !== "")
    return `<details>\n<summary>About this plan</summary>\n\n${text}\n\n</details>`;
  // After a list, indented text would be part of the last item, and indented code a paragraph.
  const isBehindList = view.checks.length > 0 || view.children.length > 0;
  return isBehindList && /^[ \t]/.test(text) ? `<!-- -->\n\n${text}` : text;
}

/** Cuts at a blank line and closes what that leaves open. */
function cutBlocks(text: string, limit: number): string {
  const at = text.lastIndexOf("\n\n", limit);
  const kept = text.slice(0, at > 0 ? at : 0);
  const fences = kept.match(/^(?:`{3,}|~{3,})/gm) ?? [];
  const details = (kept.match(/^<details>$/gm)?.length ?? 0) - (kept.match(/^<\/details>$/gm)?.length ?? 0);
  return `${kept}${fences.length % 2 === 1 ? `\n${fences.at(-1) ?? "```"}` : ""}${details > 0 ? "\n\n</details>" : ""}`;
}

function cutChecklist(checklist: string, limit: number, link: string): string {
  const at = checklist.lastIndexOf("\n", limit);
  return `${checklist.slice(0, Math.max(0, at))}\n\n*More boxes than an issue can hold: [the rest is in the plan](${link}).*`;
}

function renderHead(view: IssueContent): string {
  if (view.item.index === 0) {
    const inTable = new Set(itemsInTable(view).map(({ index }) => index));
    return join([renderTracking(view), renderChildren(view.children.filter(({ index }) => !inTable.has(index)))]);
  }
  const removed = view.removedIn === null ? "" : `**Removed from the plan** in ${view.removedIn}`;
  return join([removed, renderFields(view), renderChildren(view.children)]);
}

/** Fields in the order in which someone who starts the work needs them. */
const SHOWN: readonly (readonly [keyof Fields, string])[] = [
  ["goal", "Goal"],
  ["priority", "Priority"],
  ["estimate", "Estimate"],
  ["owner", "Owner"],
  ["files", "Files"],
  ["output", "Output"],
  ["deliverables", "Deliverables"],
  ["acceptance", "Acceptance"],
  ["verification", "Verification"],
];

function renderFields(view: IssueContent): string {
  const { fields, tags } = view.item;
  const lines = shownFields(view).map(([label, value]) => `**${label}:** ${sanitizeLine(value, neutralising(view))}`);
  if (tags.length > 0) lines.push(`**Tags:** ${tags.map((tag) => `\`${tag.replaceAll("`", "")}\``).join(" ")}`);
  const waits = view.dependsOn.map(({ title, number }) =>
    number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`,
  );
  if (waits.length > 0) lines.splice(fields.goal === undefined ? 0 : 1, 0, `**Depends on:** ${waits.join(" · ")}`);
  return lines.join("  \n");
}

/** One-line fields that the text below does not contain as a line of its own. */
function shownFields({ plan, item }: IssueContent): readonly (readonly [label: string, value: string])[] {
  return SHOWN.flatMap(([name, label]) => {
    const value = item.fields[name];
    if (value === undefined || /\n|^\s*(?:[-*+]|\d+[.)])\s/.test(value) || standsInText(plan, item, value)) return [];
    return [[label, value] as const];
  });
}

/**
 * Fields that the text need not repeat. Of the plan's own fields only the goal is shown above; its status is the
 * issue's.
 */
function fieldsAbove({ item: { index, fields } }: IssueContent): Fields {
  if (index !== 0) return fields;
  const { goal, status } = fields;
  return { ...(goal !== undefined && { goal }), ...(status !== undefined && { status }) };
}

/** Renders references to our own issues, without boxes, which GitHub would tick by itself. */
function renderChildren(children: readonly ChildLine[]): string {
  if (children.length === 0) return "";
  const lines = children.map(({ title, number, state }) => {
    const name = number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`;
    return state === "open" ? `- [ ] ${name}` : state === "done" ? `- [x] ${name}` : `- [x] ~~${name}~~`;
  });
  return `### Below this\n\n${lines.join("\n")}`;
}

function renderFoot(view: IssueContent): string {
  const path = escapeMarkdown(view.plan.path);
  // The item is gone from the plan: a link to the heading above it would change with headings that it is not below.
  if (view.removedIn !== null)
    return `<sub>Was synced with [${path}](${planLink(view.address, view.plan, 0)}) by plansync.</sub>`;
  const link = `[${path}](${planLink(view.address, view.plan, view.item.index)})`;
  const how =
    view.item.index === 0
      ? "Close this as not planned to stop following the plan"
      : "Close this issue to tick it there";
  return `<sub>Synced with ${link} by plansync. ${how}; edit the text there.</sub>`;
}

function neutralising(view: IssueContent): SanitizeOptions {
  return { host: new URL(view.address).host, resolveLink: linkResolver(view.address, view.plan.path) };
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
