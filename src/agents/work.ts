import { ClaimsRefusedError } from "../errors.ts";
import type { Item } from "../plan/model/plan.ts";
import type { ClaimList, ClaimReader, ClaimWriter } from "../ports/claims.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import type { RepositoryWriter } from "../ports/repository-writer.ts";
import type { TrackedItem } from "../reconcile/items/tracked-item.ts";
import { holdPlan } from "../reconcile/guard.ts";
import { DEFAULT_POLICY } from "../reconcile/input/policy.ts";
import type { ReadContext } from "../sync/context/sync-context.ts";
import { decidePlans } from "../sync/decide/decide.ts";
import { guardRun } from "../sync/decide/guard-run.ts";
import { readRepositoryState } from "../sync/read/read-repository.ts";
import type { Decided, DecidedPlan } from "../sync/stages/stages.ts";
import { WorkTree, type Unit, type WorkItem } from "./choose/units.ts";
import { itemText } from "./item-text.ts";
import { ClaimBoard, type WorkFacts } from "./choose/standing.ts";

/** Who uses a verb. */
export interface Holder {
  readonly session: string;
  readonly holder: string;
}

/** What the verbs need. */
export interface AgentContext extends ReadContext {
  readonly claims: ClaimReader & ClaimWriter;
  readonly writer: Pick<RepositoryWriter, "comment">;
  readonly me: Holder;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** An item of a plan as those who work on it see it. */
export interface WorkRow extends WorkItem {
  readonly plan: WorkPlan;
  readonly item: Item;
  readonly key: string;
  readonly issue: IssueNumber | null;
  readonly assignees: readonly string[];
}

/** A plan as those who work on it see it. */
interface WorkPlan {
  readonly path: string;
  readonly title: string;
  /** The whole text. */
  readonly source: string;
  readonly unit: Unit;
  /** Why nothing of it may start; null: it may. */
  readonly stopped: string | null;
  readonly tree: WorkTree<WorkRow>;
  /** Everything in it, checks as well, in document order, without the plan itself. */
  readonly rows: readonly WorkRow[];
}

/** What there is to do in a repository, and who does it. */
export interface Work {
  readonly decided: Decided;
  readonly plans: readonly WorkPlan[];
  readonly board: ClaimBoard;
  /** Name of the label of claimed issues. */
  readonly label: string;
}

/**
 * Reads plans, record, issues and claims in two requests, and decides what would be done, so that an item closed a
 * moment ago counts as done. Where there are more than 100 issues, the rest is known from the record.
 * @throws ClaimsRefusedError where the server can't tell about claims.
 */
export async function readWork(context: AgentContext): Promise<Work> {
  const { overrides, reader, claims, me } = context;
  const repository = await readRepositoryState(reader, { overrides, asksClosing: true });
  const { look, settings } = repository;
  const glance = decidePlans(repository);
  // Issues that were not read look like issues to be created: then only what each plan would change is held.
  const decided = look.moreIssues === null ? guardRun(glance) : { repository, plans: glance.plans.map(withoutUnread) };
  if (!look.capabilities.graphql)
    throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", {
      hint: "Work can't be claimed here; `plansync next` without a token reads the files.",
    });
  return {
    decided,
    plans: decided.plans.flatMap((plan) => workOf(plan, settings.unitFor(plan.tracked.file.path))),
    board: boardOf(look.claims ?? (await claims.readClaims()), me, look.viewer?.login ?? null),
    label: settings.claimedLabel,
  };
}

/** Decides again whether a plan is held, without the issues that its record lists and that were not read. */
function withoutUnread(plan: DecidedPlan): DecidedPlan {
  const { changes } = plan;
  if (changes?.hold == null) return plan;
  const unread = changes.items.filter(
    ({ issue, base }) => issue === null && base !== null && base.issue !== null,
  ).length;
  const { weight } = changes;
  const seen = { ...weight, contacts: weight.contacts - unread, creates: weight.creates - unread };
  const isOnlyUnread = weight.contacts >= unread && holdPlan(seen, DEFAULT_POLICY.guard) === null;
  return isOnlyUnread ? { ...plan, changes: { ...changes, hold: null } } : plan;
}

/** Reads the claims again, in one request. */
export async function readBoardAgain({ claims, me }: AgentContext, { decided, ...work }: Work): Promise<Work> {
  const { viewer } = decided.repository.look;
  return { ...work, decided, board: boardOf(await claims.readClaims(), me, viewer?.login ?? null) };
}

function boardOf(list: ClaimList, { session }: Holder, login: string | null): ClaimBoard {
  return new ClaimBoard(list, session, login);
}

function workOf({ tracked, changes }: DecidedPlan, unit: Unit): readonly WorkPlan[] {
  const { plan, source, path } = tracked.file;
  if (plan === null || source === null || changes === null) return [];
  const stopped = stoppedBy(changes);
  const known: Omit<WorkPlan, "tree" | "rows"> = { path, title: plan.title, source, unit, stopped };
  const rows: WorkRow[] = [];
  const work: WorkPlan = {
    ...known,
    rows,
    get tree() {
      return tree;
    },
  };
  for (const row of changes.items.slice(1)) rows.push(rowOf(work, row));
  const tree = new WorkTree(rows);
  return [work];
}

function stoppedBy({ hold, following }: NonNullable<DecidedPlan["changes"]>): string | null {
  if (hold !== null) return `the plan is held: ${hold.reason}`;
  if (following === "stopped") return "the plan is not followed: its own issue was closed as not planned";
  return following === "idle" ? "nothing in the plan is open" : null;
}

function rowOf(plan: WorkPlan, { item, key, issue, base, outcome, place }: TrackedItem): WorkRow {
  const number = issue?.number ?? base?.issue ?? null;
  return {
    plan,
    id: item.index,
    parent: item.parent === 0 ? null : item.parent,
    kind: item.kind,
    // What can't be read at present is nothing to start.
    state: item.unread === undefined ? outcome.state : "dropped",
    dependsOn: item.dependsOn,
    priority: item.fields.priority,
    item,
    key,
    issue: place.hasIssue ? number : null,
    assignees: issue?.assignees ?? [],
  };
}

/** Returns what the plan's file says about an item, with everything below. */
export function textOf({ plan, item }: WorkRow): string {
  return itemText(
    plan.source,
    plan.rows.map((row) => row.item),
    item,
  );
}

/** Returns what decides whether a piece of work may be started. */
export function factsOf(row: WorkRow): WorkFacts {
  const { tree, stopped } = row.plan;
  const waitsFor = [row, ...tree.above(row)].flatMap((each) => tree.blockersOf(each)).map(({ item }) => item.title);
  const { issue, assignees } = row;
  return { issue, isOpen: row.state === "open", waitsFor: [...new Set(waitsFor)], assignees, stopped };
}
