import { describe, expect, it } from "@jest/globals";
import { milestoneOf } from "../support/observed-issue.ts";
import { synced, type Repository } from "./decide.ts";
import { changed, first, retitled, type Act } from "./issue-acts.ts";
import { planOf } from "./plans.ts";

const LABELS = ["plansync", "plansync:task"];
const labelled = (...labels: readonly string[]) => changed({ labels: [...LABELS, ...labels] });
const assigned = (...assignees: readonly string[]) => changed({ assignees });

const PLAN = planOf("- [ ] First #docs @ada", "- [ ] Second #ui @bea", "- [/] Third");

/** Both sides have the same tags and owners. */
function agreed(text = PLAN): Repository {
  return synced(text)
    .acted({ First: first(labelled("docs"), assigned("ada")), Second: first(labelled("ui"), assigned("bea")) })
    .syncedOnce();
}

describe("what is taken from an issue is written", () => {
  it.each<[rule: string, repository: Repository, act: Act, takes: readonly string[]]>([
    ["as the label is spelled", agreed(), labelled("ui", "Docs"), ["Docs"]],
    ["as the tag is called where the label is gone", agreed(), labelled(), ["no ui"]],
    ["as the login is spelled", agreed(), assigned("Eve"), ["Eve", "no bea"]],
    ["as the plan calls the login's owner", withNames(agreed()), assigned("eve-77"), ["Eve", "no bea"]],
    ["as the login is known where it was taken off", agreed(), assigned(), ["no bea"]],
    ["who comes before who goes", agreed(), assigned("eve"), ["eve", "no bea"]],
    ["the sign for what is started", agreed(), labelled("ui", "in progress"), ["started"]],
    [
      "a title before all else",
      agreed(),
      first(retitled("Second of all"), labelled("ui", "docs")),
      ["Second of all", "docs"],
    ],
  ])("%s", (_, repository, act, takes) => {
    const { changes } = repository.acted({ Second: act }).decided();

    expect(
      changes.takes.map((take) => (take.kind === "trait" ? `${take.isSet ? "" : "no "}${take.name}` : take.title)),
    ).toEqual(takes);
  });

  it("as the milestone is spelled", () => {
    const plan = planOf("### Step 1: Build", "", "**Milestone:** v1", "", "- [ ] First");
    const { changes } = synced(plan)
      .acted({ "Step 1: Build": changed({ milestone: milestoneOf("v1") }) })
      .syncedOnce()
      .acted({ "Step 1: Build": changed({ milestone: milestoneOf("V2 Beta") }) })
      .decided();

    expect(changes.takes).toMatchObject([{ trait: "field milestone v2 beta", name: "V2 Beta", isSet: true }]);
  });
});

function withNames(repository: Repository): Repository {
  return repository.with({ policy: { assignees: new Map([["Eve", "eve-77"]]) } });
}
