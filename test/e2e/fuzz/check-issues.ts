import { needsWrite, parseBody, type DesiredIssue } from "../../../src/issue/block.ts";
import { escapeMarkdown, sanitizePlain } from "../../../src/issue/sanitize.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { Changes } from "../../../src/reconcile/changes.ts";
import { hold } from "./promise.ts";
import { findPings } from "./pings.ts";
import { applyTo, decide, issuesOf, PLAN_ID } from "../../support/sync-in-memory.ts";

/** GitHub's own limits. */
const MAX_TITLE = 256;
const MAX_BODY = 65_536;

/** Makes the issues of a plan and checks what they say; gives back what a second sync finds, null where none are made. */
export function checkIssues(plan: Plan): { readonly first: Changes; readonly issues: readonly ObservedIssue[] } | null {
  const first = decide(plan, null, []);
  const keys = first.items.map(({ key }) => key);
  hold(new Set(keys).size === keys.length, () => "two items have one key");
  for (const operation of first.operations)
    if (operation.kind === "create") checkIssue(plan, first, operation.index, operation.issue);
  checkElsewhere(plan);
  if (first.following !== "followed") return null;
  return { first, issues: settle(plan, issuesOf(first)) };
}

function checkIssue(
  plan: Plan,
  { items }: Changes,
  index: number,
  issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): void {
  const where = `the issue of item ${index} ${JSON.stringify(plan.items[index]?.title)}`;
  const { title, body } = issue;
  hold(
    title.trim() !== "" && [...title].length <= MAX_TITLE,
    () => `${where} has a title of ${title.length} characters`,
  );
  hold(
    body.length <= MAX_BODY && Buffer.byteLength(body) <= 4 * MAX_BODY,
    () => `${where} has ${body.length} characters`,
  );
  for (const text of [title, body])
    hold(!/[\0\r\ud800-\udfff]/u.test(text), () => `${where} holds what GitHub refuses`);

  const parsed = parseBody(body);
  hold(parsed.block === "intact", () => `the block of ${where} is ${parsed.block}`);
  hold(parsed.before + parsed.after === "", () => `${where} breaks out of its block: ${parsed.before}${parsed.after}`);
  const { marker } = parsed;
  const isOwn = marker?.plan === PLAN_ID && marker.key === items[index]?.key && marker.kind === plan.items[index]?.kind;
  hold(isOwn, () => `${where} bears the marker ${JSON.stringify(marker)}`);
  const votes = new Map(
    items
      .filter(({ place }) => !place.hasIssue && place.host === index)
      .map(({ key, outcome }) => [key, outcome.state === "done"]),
  );
  for (const [key, isTicked] of parsed.boxes)
    hold(votes.get(key) === isTicked, () => `${where} has a forged vote for ${key}`);
  const isWhole = parsed.boxes.size === votes.size || body.includes("More boxes than an issue can hold");
  hold(isWhole, () => `${where} shows ${parsed.boxes.size} of ${votes.size} boxes`);

  const desired: DesiredIssue = { title, block: body, hash: marker?.hash ?? "", labels: issue.labels };
  hold(!needsWrite(body, desired), () => `${where} would be written again`);
  hold(
    !needsWrite(body.replaceAll("\n", "\r\n"), desired),
    () => `${where} would be written again once its lines end in CRLF`,
  );
  const pings = findPings(body);
  hold(pings.length === 0, () => `${where} ${pings.join("; ")}`);
}

/** Titles also stand in commit messages, pull requests and comments. */
function checkElsewhere(plan: Plan): void {
  for (const { title, index } of plan.items.slice(0, 40)) {
    const plain = sanitizePlain(title);
    hold(
      !plain.includes("\n") && !/[\ud800-\udfff]/u.test(plain),
      () => `item ${index} gives a commit message more than a line`,
    );
    const pings = [...findPings(escapeMarkdown(title)), ...findPings(escapeMarkdown(plain))];
    hold(pings.length === 0, () => `the title of item ${index} in a comment or commit ${pings.join("; ")}`);
  }
}

/** Syncs on until nothing is left to do: once the numbers are known the texts that show them change, and then no more. */
function settle(plan: Plan, made: readonly ObservedIssue[]): readonly ObservedIssue[] {
  let issues = made;
  for (let round = 0; round < 4; round += 1) {
    const { operations, ticks } = decide(plan, null, issues);
    hold(ticks.length === 0, () => `a sync ticks what nobody ticked: ${JSON.stringify(ticks[0])}`);
    const again = operations.find(({ kind }) => kind === "create" || kind === "close-duplicate" || kind === "comment");
    hold(again === undefined, () => `the next sync would ${again?.kind}: ${JSON.stringify(again).slice(0, 300)}`);
    if (operations.length === 0) {
      checkBodies(plan, issues);
      return issues;
    }
    issues = applyTo(issues, operations);
  }
  const left = decide(plan, null, issues).operations;
  hold(left.length === 0, () => `a fifth sync would still write: ${JSON.stringify(left[0]).slice(0, 600)}`);
  return issues;
}

function checkBodies(plan: Plan, issues: readonly ObservedIssue[]): void {
  for (const { body, number } of issues) {
    hold(parseBody(body).block === "intact" && body.length <= MAX_BODY, () => `the body of #${number} is spoilt`);
    const pings = findPings(body);
    hold(pings.length === 0, () => `#${number} of ${JSON.stringify(plan.title)} ${pings.join("; ")}`);
  }
}
