import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { AdoptionInput } from "../../../src/reconcile/identity-of-items/adoption-input.ts";
import { findConverted } from "../../../src/reconcile/identity-of-items/converted-checks.ts";
import type { IdentifiedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { synced } from "../decide.ts";
import { ADA, bodyEdited, first, gainsChild, type Act } from "../issue-acts.ts";
import { STEPS } from "../plans.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

const STEP = "Step 1: Build";
const SUB_ISSUE = observedIssue(900, { title: "It floats", author: ADA, parent: 101 });
const withoutLine = bodyEdited((body) => body.replace(/^.*It floats.*\n/m, ""));
const asNumber = bodyEdited((body) => body.replace(/^- \[ \] It floats.*$/m, "- [ ] #900"));

function bound(act: Act, others = [SUB_ISSUE]): readonly string[] {
  const { does } = synced(STEPS)
    .with({ others })
    .acted({ [STEP]: act })
    .decided();
  return does.filter((line) => line.startsWith("adopt"));
}

describe("a check whose line people converted to a sub-issue", () => {
  it.each<[rule: string, act: Act, others: readonly (typeof SUB_ISSUE)[], binds: boolean]>([
    ["gets that issue where its line is gone", first(withoutLine, gainsChild(900)), [SUB_ISSUE], true],
    ["gets that issue where its line became a number", first(asNumber, gainsChild(900)), [SUB_ISSUE], true],
    [
      "gets that issue while its line stands, too: it says the same below the same item",
      gainsChild(900),
      [SUB_ISSUE],
      true,
    ],
    [
      "stays a check where the sub-issue is called something else",
      first(withoutLine, gainsChild(900)),
      [{ ...SUB_ISSUE, title: "It sinks" }],
      false,
    ],
    ["stays a check where the issue is no sub-issue of its host", withoutLine, [SUB_ISSUE], false],
  ])("%s", (_, act, others, binds) => {
    expect(bound(act, [...others])).toEqual(binds ? ["adopt #900 as It floats"] : []);
  });

  it("requests a sub-issue that was not read", () => {
    const { changes } = synced(STEPS)
      .acted({ [STEP]: first(withoutLine, gainsChild(900)) })
      .decided();

    expect(changes.identity.unasked).toEqual([900]);
  });

  it("does not request plansync's own issues", () => {
    const { changes } = synced(STEPS)
      .acted({ [STEP]: withoutLine })
      .decided();

    expect(changes.identity.unasked).toEqual([]);
  });
});

describe("the sub-issue of a check whose line is gone", () => {
  const CHECK = "It floats";

  function found(
    over: Partial<AdoptionInput> = {},
    change: (row: IdentifiedItem) => Partial<IdentifiedItem> = () => ({}),
  ) {
    const repository = synced(STEPS).acted({ [STEP]: first(withoutLine, gainsChild(900), gainsChild(901)) });
    const { items } = repository.decided().changes;
    const asked: number[] = [];
    const checks = findConverted(
      {
        plan: { ...repository.base.plan },
        items: items.map((row) => ({ ...row, ...change(row) })),
        address: "https://github.com/ada/harbor",
        lookUp: (number) =>
          number === 900 ? SUB_ISSUE : number === 901 ? { ...SUB_ISSUE, number: issueNumber(901) } : undefined,
        isOurs: (number) => number < 900,
        answers: [],
        isTaken: () => false,
        ...over,
      },
      (number) => asked.push(number),
    );
    return { bound: checks.map(({ index, issue }) => `${items[index]?.item.title} = ${issue.number}`), asked };
  }

  const onCheck = (over: (row: IdentifiedItem) => Partial<IdentifiedItem>) => (row: IdentifiedItem) =>
    row.item.title === CHECK ? over(row) : {};

  it.each<[says: string, found: () => ReturnType<typeof found>, bound: readonly string[], asked: readonly number[]]>([
    ["is the first one with its title", () => found(), ["It floats = 900"], []],
    ["is none that plansync made", () => found({ isOurs: () => true }), [], []],
    ["is none of another item", () => found({ isTaken: (number) => number === 900 }), ["It floats = 901"], []],
    ["is none that is gone", () => found({ lookUp: () => "deleted" }), [], []],
    ["is asked for where nobody knows it", () => found({ lookUp: () => undefined }), [], [900, 901]],
    [
      "is not looked for where the check has an issue",
      () =>
        found(
          {},
          onCheck(() => ({ issue: SUB_ISSUE })),
        ),
      [],
      [],
    ],
    [
      "is not looked for where it is no check",
      () =>
        found(
          {},
          onCheck(({ item }) => ({ item: { ...item, kind: "task" } })),
        ),
      [],
      [],
    ],
    [
      "is not looked for where its line can't be read",
      () =>
        found(
          {},
          onCheck(({ item }) => ({
            item: { ...item, unread: { path: "PLAN.md", line: lineNumber(9), column: 1, message: "", hint: "" } },
          })),
        ),
      [],
      [],
    ],
    [
      "is not looked for where the text of its host says nothing of ours",
      () => found({}, ({ issue }) => ({ issue: issue === null ? null : { ...issue, body: "Words." } })),
      [],
      [],
    ],
    ["is not looked for where nothing above it has an issue", () => found({}, () => ({ issue: null })), [], []],
  ])("%s", (_, act, bound, asked) => {
    expect(act()).toEqual({ bound, asked });
  });
});
