import { LineSpots } from "../../../src/reconcile/structure/line-spot.ts";
import type { StructureInput } from "../../../src/reconcile/structure/structure-input.ts";
import { reconcileStructure } from "../../../src/reconcile/structure/structure.ts";
import type { TrackedItem } from "../../../src/reconcile/items/tracked-item.ts";
import type { IssueNumber } from "../../../src/ports/issue-number.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { BaseItem } from "../../../src/record/base.ts";
import { synced } from "../decide.ts";
import { planOf } from "../plans.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

export const HULL = "Paint the hull with red lead";
export const SAILS = "Order new sails from the maker";
export const MAST = "Set the mast upright again";

export function steps(one: readonly string[], two: readonly string[], more: readonly string[] = []): string {
  const boxes = (titles: readonly string[]) => titles.map((title) => `- [ ] ${title}`);
  return planOf("### Step 1: Build", "", ...boxes(one), "", "### Step 2: Sail", "", ...more, ...boxes(two));
}

export const PLAN = steps([HULL, SAILS], [MAST]);

/** The rows of a plan that was synced, some of them changed: the rules look at nothing else. */
export function rowsOf(
  text: string,
  over: Readonly<
    Record<string, (row: TrackedItem, numberOf: (title: string) => IssueNumber) => Partial<TrackedItem>>
  > = {},
): readonly TrackedItem[] {
  const repository = synced(text);
  const numberOf = (title: string) => repository.issue(title).number;
  return repository.decided().changes.items.map((row) => ({ ...row, ...over[row.item.title]?.(row, numberOf) }));
}

export const issueOf = ({ issue }: TrackedItem, change: Partial<ObservedIssue>) => ({
  issue: issue === null ? null : { ...issue, ...change },
});

export const baseOf = ({ base }: TrackedItem, change: Partial<BaseItem>) => ({
  base: base === null ? null : { ...base, ...change },
});

/** What is decided about rows: `kind title`, and what it is moved to or waits for. */
export function structureOf(items: readonly TrackedItem[], over: Partial<StructureInput> = {}) {
  const input: StructureInput = {
    items,
    copies: [],
    capabilities: { subIssues: true, dependencies: true, graphql: true },
    created: new Set(),
    takesPlaces: true,
    recordedAt: null,
    viewer: null,
    gone: {},
    ...over,
  };
  const { operations, circles } = reconcileStructure(input, new LineSpots(items));
  const titleOf = (number: number | null) => items.find(({ issue }) => issue?.number === number)?.item.title ?? number;
  return {
    circles: circles.map(({ number, blocker }) => `${titleOf(number)} -> ${titleOf(blocker)}`),
    does: operations.map((operation) => {
      switch (operation.kind) {
        case "move":
          return `move ${titleOf(operation.number)} below ${titleOf(operation.parent)}`;
        case "reorder":
          return `put ${titleOf(operation.number)} behind ${titleOf(operation.after)}`;
        case "block":
        case "unblock":
          return `${operation.kind} ${titleOf(operation.number)} by ${titleOf(operation.blocker)}`;
        default:
          return operation.kind;
      }
    }),
  };
}

export function unreadRow({ item }: TrackedItem): Partial<TrackedItem> {
  return {
    item: { ...item, unread: { path: "PLAN.md", line: lineNumber(3), column: 1, message: "", hint: "" } },
  };
}
