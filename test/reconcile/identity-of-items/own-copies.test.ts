import { epochMs, later } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { type Over, observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import {
  ADA,
  bodyEdited,
  closed,
  EVE,
  first,
  OTHER_BOT,
  OWN_BOT,
  reopened,
  retitled,
  type Act,
} from "../issue-acts.ts";
import { STEPS } from "../plans.ts";

const REPOSITORY = synced(STEPS, { repository: 1 });
const FIRST = REPOSITORY.issue("First");
const STEP = REPOSITORY.issue("Step 1: Build");
const AT = "2026-11-21T11:00:00Z";
const MINUTE = 60_000;

/** A second issue with the text and title of another one. */
function copyOf(original: ObservedIssue, over: Over = {}): ObservedIssue {
  const { title, body, labels, createdAt } = original;
  return observedIssue(900, { title, body, labels, createdAt, ...over });
}

function after(issue: ObservedIssue, act: Act): ObservedIssue {
  return act(issue, AT, () => issueNumber(0));
}

function closings(copy: ObservedIssue, accounts?: ReadonlySet<string>): readonly string[] {
  const repository = REPOSITORY.plus(copy).with({ writers: ["ada", "eve"], ...(accounts && { accounts }) });
  return repository.decided().does;
}

const CLOSED = ["close #900 as a duplicate of First"];

describe("a second issue of an item", () => {
  it.each<[rule: string, copy: ObservedIssue, does: readonly string[]]>([
    ["that a run of ours made and nobody touched is closed as a duplicate", copyOf(FIRST), CLOSED],
    ["stays where somebody commented on it", copyOf(FIRST, { comments: 1 }), []],
    ["stays where it was closed and reopened", after(copyOf(FIRST), first(closed(), reopened())), []],
    ["stays where it is closed", after(copyOf(FIRST), closed()), []],
    ["stays where its title was changed", after(copyOf(FIRST), retitled("Another")), []],
    [
      "stays where somebody edited its text",
      after(
        copyOf(FIRST),
        bodyEdited((body) => body, ADA),
      ),
      [],
    ],
    [
      "is closed where only plansync edited its text",
      after(
        copyOf(FIRST),
        bodyEdited((body) => body, OWN_BOT),
      ),
      CLOSED,
    ],
    ["stays where words stand beside its block", copyOf(FIRST, { body: `${FIRST.body}\n\nMine` }), []],
    ["is closed where only blank lines stand beside its block", copyOf(FIRST, { body: `${FIRST.body}\n` }), CLOSED],
    [
      "stays where its block is not as it was rendered",
      copyOf(FIRST, { body: FIRST.body.replace("<sub>", "<sub >") }),
      [],
    ],
    ["stays where another bot made it", copyOf(FIRST, { author: OTHER_BOT }), []],
    ["stays where people put issues below it", copyOf(FIRST, { children: [{ number: 901, state: "open" }] }), []],
    [
      "is closed where only issues of this plan stand below it",
      copyOf(FIRST, { children: [{ number: STEP.number, state: "open" }] }),
      CLOSED,
    ],
    [
      "stays where its marker does not say in which repository it was made",
      copyOf(FIRST, { body: FIRST.body.replace(/ repo=1/, "") }),
      [],
    ],
    ["stays where somebody ticked a box in it", copyOf(STEP, { body: STEP.body.replace("- [ ]", "- [x]") }), []],
  ])("%s", (_, copy, does) => {
    expect(closings(copy)).toEqual(does);
  });

  describe("that a person's token made", () => {
    const accounts = new Set(["ada"]);
    const made = FIRST.createdAt ?? epochMs(0);

    it.each<[rule: string, over: Partial<ObservedIssue>, does: readonly string[]]>([
      ["is closed where two runs can have overlapped", { createdAt: later(made, 10 * MINUTE) }, CLOSED],
      ["is closed where it is the older one", { createdAt: later(made, -10 * MINUTE) }, CLOSED],
      ["stays where it was made later: it may be the person's own", { createdAt: later(made, 10 * MINUTE + 1) }, []],
      ["stays where nobody knows when it was made", { createdAt: undefined }, []],
    ])("%s", (_, over, does) => {
      expect(closings(copyOf(FIRST, { author: ADA, ...over }), accounts)).toEqual(does);
    });

    it("stays if the person does not sync here", () => {
      expect(closings(copyOf(FIRST, { author: EVE }), accounts)).toEqual([]);
    });
  });

  it("counts as a run's when an account of an earlier record made it, whatever the present token", () => {
    const copy = copyOf(FIRST, { author: OTHER_BOT });

    expect(closings(copy, new Set([OTHER_BOT.login]))).toEqual(CLOSED);
  });
});
