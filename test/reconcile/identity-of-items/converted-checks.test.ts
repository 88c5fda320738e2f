import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { ADA, bodyEdited, first, gainsChild, type Act } from "../issue-acts.ts";
import { STEPS } from "../plans.ts";

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
