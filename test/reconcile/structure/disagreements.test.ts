import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { closed, reopened, retitled } from "../issue-acts.ts";
import { planOf, TASKS, ticked, withoutLine } from "../plans.ts";

const repository = synced(TASKS);
const { title, body, labels } = repository.issue("First");
const copy = observedIssue(900, { title, body, labels, comments: 1 });

describe("the report names", () => {
  it.each<[what: string, says: () => readonly string[], lines: readonly string[]]>([
    [
      "an item as a conflict rather than as drift",
      () =>
        synced(TASKS)
          .acted({ First: closed("not_planned") })
          .synced()
          .acted({ First: reopened() })
          .acted({ First: retitled("Another") })
          .edited(ticked(TASKS, "First"))
          .decided().says,
      ["conflict First: plan and issue both changed, in different ways"],
    ],
    [
      "a line that can't be read, with its place",
      () => repository.edited(TASKS.replace("- [ ] First", "- First")).decided().says,
      [expect.stringMatching(/^unread First: .* \(PLAN\.md:3\)$/) as unknown as string],
    ],
    ["an open copy", () => repository.plus(copy).decided().says, ["copy #900: a copy of #101"]],
    [
      "no copy that is closed",
      () => repository.plus({ ...copy, state: "closed", closeReason: "completed" }).decided().says,
      [],
    ],
    [
      "an open issue of the plan whose item nobody knows",
      () => repository.withoutRecord().edited(withoutLine(TASKS, "First")).decided().says,
      ["orphan #101: it belongs to no item of the plan"],
    ],
    [
      "no such issue that is closed",
      () => repository.acted({ First: closed() }).withoutRecord().edited(withoutLine(TASKS, "First")).decided().says,
      [],
    ],
    [
      "no such issue twice, where its item left and is reported for that",
      () => repository.edited(planOf("- [ ] Order new sails", "- [ ] Second")).synced().decided().says,
      [
        expect.stringMatching(
          /^orphan #101: its item was removed from the plan while new ones were added/,
        ) as unknown as string,
      ],
    ],
    [
      "an issue that is gone, as long as its item is there",
      () =>
        repository
          .without("First")
          .with({ gone: ["First"] })
          .decided().says,
      ["gone First: its issue #101 was deleted or moved away: no new one is created"],
    ],
    [
      "no issue that is gone once its item left",
      () =>
        repository
          .without("First")
          .with({ gone: ["First"] })
          .edited(withoutLine(TASKS, "First"))
          .decided().says,
      [],
    ],
  ])("%s", (_, says, lines) => {
    expect(says()).toEqual(lines);
  });
});
