import { describe, expect, it } from "@jest/globals";
import type { IssueNumber } from "../../../src/ports/issue-number.ts";
import type { ItemState } from "../../../src/plan/model/plan.ts";
import type { IdentifiedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { readBox } from "../../../src/reconcile/merge/boxes.ts";
import { decide, synced, type Case } from "../decide.ts";
import { ADA, bodyEdited, boxTicked, boxUnticked, EVE, first, OTHER_BOT } from "../issue-acts.ts";
import { planOf, STEPS as SHORT, struck, ticked } from "../plans.ts";

/** Long enough to be known again elsewhere in the plan. */
const CHECK = "The hull is dry after a night at sea";
const STEPS = SHORT.replace("It floats", CHECK);
const STEP = "Step 1: Build";
const DONE = ticked(STEPS, CHECK);
const MOVED = planOf(
  "### Step 1: Build",
  "",
  "- [ ] First",
  "- [ ] Second",
  "",
  "### Step 2: Sail",
  "",
  "- [ ] Third",
  "",
  "**Verification**:",
  `- [ ] ${CHECK}`,
);

describe("a box in the checklist of an issue", () => {
  it.each<Case & { readonly rule: string; readonly does: readonly string[] }>([
    {
      rule: "that a person with write access ticked ticks the plan",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK) },
      does: [`tick ${CHECK}`],
    },
    {
      rule: "that a person with write access emptied unticks the plan",
      base: DONE,
      issues: { [STEP]: boxUnticked(CHECK) },
      does: [`untick ${CHECK}`],
    },
    {
      rule: "that a bot ticked counts: people who may write installed it",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK, OTHER_BOT) },
      does: [`tick ${CHECK}`],
    },
    {
      rule: "says nothing when somebody without write access edited the text last",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK, EVE) },
      does: [],
    },
    {
      rule: "says nothing when somebody without write access edited the text after the person who ticked it",
      base: STEPS,
      issues: {
        [STEP]: first(
          boxTicked(CHECK, ADA),
          bodyEdited((body) => `${body}\nHi`, EVE),
        ),
      },
      does: [],
    },
    {
      rule: "says nothing once its line is gone",
      base: DONE,
      issues: { [STEP]: bodyEdited((body) => body.replace(/^.*The hull is dry.*\n/m, "")) },
      does: [],
    },
    {
      rule: "says nothing in the text of an issue that does not host the check",
      base: STEPS,
      issues: {
        "Step 2: Sail": bodyEdited((body) =>
          body.replace("<sub>", `- [x] ${CHECK} <!-- box:${synced(STEPS).keyOf(CHECK)} -->\n\n<sub>`),
        ),
      },
      does: [],
    },
    {
      rule: "counts in the issue that hosted the check at the base, after the plan moved it below another step",
      base: STEPS,
      plan: MOVED,
      issues: { [STEP]: boxTicked(CHECK) },
      does: [`tick ${CHECK}`],
    },
  ])("$rule", ({ does, ...row }) => {
    expect(decide(row).does).toEqual(does);
  });

  it("of a check that moved counts by the one of its two boxes that changed since the base", () => {
    const moved = synced(STEPS).edited(MOVED);
    const withBoth = moved.acted({
      "Step 2: Sail": bodyEdited((body) =>
        body.replace("<sub>", `- [ ] ${CHECK} <!-- box:${moved.keyOf(CHECK)} -->\n\n<sub>`),
      ),
      [STEP]: boxTicked(CHECK),
    });

    expect(withBoth.decided().does).toEqual([`tick ${CHECK}`]);
  });

  it("of a dropped check that is empty does not mean that the check is open again", () => {
    const before = synced(STEPS).edited(struck(STEPS, CHECK)).synced();

    expect(before.decided().does).toEqual([]);
    expect(before.decided().says).toEqual([]);
  });

  it("of a struck check that somebody ticks means done after all, on GitHub: the strike-out stays in the plan", () => {
    const before = synced(STEPS).edited(struck(STEPS, CHECK)).synced();

    const decision = before.acted({ [STEP]: boxTicked(CHECK) }).decided();

    expect(decision.does).toEqual([]);
    expect(decision.stateOf(CHECK)).toMatchObject({ plan: "dropped", issue: "done" });
  });

  it("of an item below a task counts in the issue of the task, the nearest above it", () => {
    const plan = planOf("- [ ] First", "  - [ ] A part of it");

    expect(decide({ base: plan, issues: { First: boxTicked("A part of it") } }).does).toEqual(["tick A part of it"]);
  });
});

describe("the box of a check", () => {
  /** The check of a synced plan and what is read of it: what it was at the base, what the plan says, its host's text. */
  function read(
    was: ItemState | null,
    now: ItemState,
    marks: { readonly host?: string; readonly hostAtBase?: string },
    over: { readonly hasVote?: boolean; readonly hostIssue?: IssueNumber | null } = {},
  ) {
    const repository = synced(STEPS);
    const [host, other] = [repository.issue(STEP), repository.issue("Step 2: Sail")];
    const key = repository.keyOf(CHECK);
    const marked = (body: string, mark: string | undefined) =>
      mark === undefined
        ? body.replace(/^.*The hull is dry.*\n/m, "")
        : body.includes(CHECK)
          ? body.replace(/\[ \](?= The hull)/, `[${mark}]`)
          : body.replace("<sub>", `- [${mark}] ${CHECK} <!-- box:${key} -->\n\n<sub>`);
    const items: readonly IdentifiedItem[] = repository.decided().changes.items.map((row) => ({
      ...row,
      item: { ...row.item, state: row.item.title === CHECK ? now : row.item.state },
      issue: row.item.title === STEP ? { ...host, body: marked(host.body, marks.host) } : row.issue,
      base:
        row.item.title !== CHECK || row.base === null
          ? row.base
          : was === null
            ? null
            : { ...row.base, issueState: was, hostIssue: over.hostIssue === undefined ? other.number : over.hostIssue },
    }));
    const row = items.find(({ item }) => item.title === CHECK);
    if (row === undefined) throw new Error("the plan has no such check");
    const vote = readBox(row, {
      items,
      listed: (number) =>
        number === other.number ? { ...other, body: marked(other.body, marks.hostAtBase) } : undefined,
      hasVote: () => over.hasVote ?? true,
    });
    return vote === null
      ? null
      : `${vote.checked ? "ticked" : "empty"} in ${vote.issue === host.number ? "its host" : "its host at the base"}`;
  }

  it.each<[says: string, found: () => string | null, vote: string | null]>([
    ["counts in its host", () => read("open", "open", { host: "x" }), "ticked in its host"],
    [
      "counts as it was, whoever edited the text",
      () => read("open", "open", { host: " " }, { hasVote: false }),
      "empty in its host",
    ],
    [
      "counts ticked as it was, whoever edited the text",
      () => read("done", "open", { host: "x" }, { hasVote: false }),
      "ticked in its host",
    ],
    [
      "does not count changed by somebody without a vote",
      () => read("open", "open", { host: "x" }, { hasVote: false }),
      null,
    ],
    [
      "does not count of a new check by somebody without a vote",
      () => read(null, "open", { host: " " }, { hasVote: false }),
      null,
    ],
    ["counts of a new check", () => read(null, "open", { host: "x" }), "ticked in its host"],
    [
      "counts in the host at the base where the present one has none",
      () => read("open", "open", { hostAtBase: "x" }),
      "ticked in its host at the base",
    ],
    [
      "counts in its host before that at the base where both are unchanged",
      () => read("open", "open", { host: " ", hostAtBase: " " }),
      "empty in its host",
    ],
    [
      "counts where it changed, in the host at the base",
      () => read("open", "open", { host: " ", hostAtBase: "x" }),
      "ticked in its host at the base",
    ],
    [
      "counts where it was emptied, in the host at the base",
      () => read("done", "open", { host: "x", hostAtBase: " " }),
      "empty in its host at the base",
    ],
    [
      "counts in its host where nothing was known before",
      () => read(null, "open", { host: " ", hostAtBase: "x" }),
      "empty in its host",
    ],
    ["is empty for another reason where it was dropped", () => read("dropped", "open", { host: " " }), null],
    ["is empty for another reason where the plan drops it", () => read("open", "dropped", { host: " " }), null],
    ["counts ticked where it was dropped", () => read("dropped", "dropped", { host: "x" }), "ticked in its host"],
    ["is nowhere", () => read("open", "open", {}), null],
    [
      "is not looked for where no host was known",
      () => read("open", "open", { hostAtBase: "x" }, { hostIssue: null }),
      null,
    ],
  ])("%s", (_, found, vote) => {
    expect(found()).toBe(vote);
  });
});
