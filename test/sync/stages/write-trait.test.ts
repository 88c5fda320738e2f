import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { ownerTrait } from "../../../src/reconcile/items/trait.ts";
import { writeTrait } from "../../../src/sync/stages/write-trait.ts";

function planOf(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("no plan");
  return plan;
}

/** The owner of the only step once somebody was unassigned. */
function unassign(owner: string, login: string, name = login): string {
  const plan = planOf(`# P\n\n## Step 1: One\n\n**Owner:** ${owner}\n\n- [ ] a\n`);
  const step = plan.items.find(({ kind }) => kind === "step");
  if (step === undefined) throw new Error("no step");
  const take = { kind: "trait", index: step.index, key: "k", title: "", trait: ownerTrait(login), name, isSet: false };
  const found = writeTrait(plan, step.index, { ...take, source: 1 } as never, { reread: planOf });
  return found.kind === "refused" ? found.why : (planOf(found.plan.text).items[step.index]?.fields.owner ?? "nobody");
}

describe("somebody who is unassigned on GitHub", () => {
  it.each<[string, string, string, string, string]>([
    ["goes", "@ada", "ada", "ada", "nobody"],
    ["goes by the name that the plan calls them by", "Ada", "ada-lovelace", "Ada", "nobody"],
    ["is not somebody whose login begins alike", "@alice", "al", "al", "@alice"],
    ["does not take others along", "@ada, @bob", "ada", "ada", "its field names several people"],
  ])("%s", (_, owner, login, name, left) => {
    expect(unassign(owner, login, name)).toBe(left);
  });
});
