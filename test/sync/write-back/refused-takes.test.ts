import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { itemIndex } from "../../../src/plan/model/item-index.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { Take } from "../../../src/reconcile/input/take.ts";
import { ownerTrait } from "../../../src/reconcile/items/trait.ts";
import { isWrittenIn, nameOfTake } from "../../../src/sync/write-back/refused-takes.ts";

const FROM = { index: itemIndex(1), key: "k1", source: issueNumber(7), title: "Tests" };

function planOf(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("no plan");
  return plan;
}

describe("what was turned down", () => {
  it.each<[string, (at: number) => Take]>([
    ["a move", (at) => ({ ...FROM, kind: "move", to: itemIndex(at), after: null })],
    ["an order", (at) => ({ ...FROM, kind: "order", order: [itemIndex(at), itemIndex(at + 1)] })],
  ])("is the same once lines are inserted above: %s", (_, take) => {
    const before = nameOfTake(take(2), (index) => `key ${index}`);
    const after = nameOfTake(take(5), (index) => `key ${index - 3}`);
    const other = nameOfTake(take(2), (index) => `key ${index + 1}`);

    expect(after).toBe(before);
    expect(other).not.toBe(before);
  });

  it.each<[string, boolean, string]>([
    ["the line itself", true, "- [ ] Tests\n"],
    ["the line with the id that it got", true, "- [ ] T002 Tests\n"],
    ["a line that ends alike", false, "- [ ] Write Tests\n"],
  ])("stands in a version that has it: %s", (_, isThere, line) => {
    const version = planOf(`# P\n\n- [ ] T001 One\n${line}`);

    expect(isWrittenIn(version, { ...FROM, kind: "line", after: null }, () => 1)).toBe(isThere);
  });

  it.each<[string, boolean, string]>([
    ["by login", true, "@ada-lovelace"],
    ["by the plan's name", true, "Ada"],
    ["not where another login begins alike", false, "@ada-lovelace-2"],
  ])("is an owner %s", (_, isThere, owner) => {
    const version = planOf(`# P\n\n## Step 1: One\n\n**Owner:** ${owner}\n\n- [ ] a\n`);
    const take: Take = { ...FROM, kind: "trait", trait: ownerTrait("ada-lovelace"), name: "Ada", isSet: true };

    expect(isWrittenIn(version, take, () => 1)).toBe(isThere);
  });
});
