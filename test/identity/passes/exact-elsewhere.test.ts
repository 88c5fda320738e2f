import { describe, expect, it } from "@jest/globals";
import { matchMoved } from "../../../src/identity/passes/pass-exact.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

describe("the same wording elsewhere", () => {
  const port = (...lines: readonly string[]) =>
    `# Plan\n\n### Step 1: Port\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const town = (...lines: readonly string[]) =>
    `\n### Step 2: Town\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const steps = ["Step 1: Port = Step 1: Port", "Step 2: Town = Step 2: Town", "Rest = Rest", "Sleep = Sleep"];

  const sea = (...lines: readonly string[]) => town(...lines).replace("Town", "Sea");
  const hill = (...lines: readonly string[]) => port(...lines).replace("Port", "Hill");

  it.each<RuleRow>([
    [
      "is a moved item if it is specific and unique on both sides",
      port("Build the long pier", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Build the long pier"),
      steps,
      ["Build the long pier = Build the long pier"],
    ],
    [
      "is nothing where two old ones have it",
      port("Build the long pier", "Rest") + town("Sleep", "Build the long pier"),
      port("Rest") + town("Sleep", "Build the long pier"),
      steps,
      [],
    ],
    [
      "is nothing where two new ones have it",
      port("Build the long pier", "Rest") + town("Sleep"),
      port("Rest", "Build the long pier") + town("Sleep", "Build the long pier"),
      steps,
      [],
    ],
    [
      "is nothing where it is short and its neighbours are others",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig"),
      steps,
      [],
    ],
    [
      "is a moved item, however short, behind the same neighbour",
      port("Rest", "Wake", "Dig") + town("Sleep"),
      port("Rest") + town("Sleep", "Wake", "Dig"),
      [...steps, "Wake = Wake"],
      ["Dig = Dig"],
    ],
    [
      "is a moved item, however short, before the same neighbour",
      port("Rest", "Dig", "Wake") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig", "Wake"),
      [...steps, "Wake = Wake"],
      ["Dig = Dig"],
    ],
    [
      "is a moved item where its neighbour has a wording of its own and moved along",
      port("Rest", "Dig", "Fill") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig", "Fill"),
      steps,
      ["Dig = Dig", "Fill = Fill"],
    ],
    [
      "is nothing where a neighbour of that wording is already another item",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill it all"),
      port("Rest", "Fill it up") + town("Sleep", "Dig", "Fill"),
      [...steps, "Fill = Fill it up"],
      [],
    ],
    [
      "is nothing where its neighbour there is another item's",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill it all"),
      port("Rest", "Fill it up") + town("Sleep", "Dig", "Fill"),
      [...steps, "Fill it all = Fill"],
      [],
    ],
    [
      "is nothing where the neighbour's wording is not unique",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill"),
      port("Rest") + town("Sleep", "Dig", "Fill"),
      steps,
      [],
    ],
    [
      "is nothing where the neighbour's wording is not unique there",
      port("Rest", "Dig", "Fill") + town("Sleep"),
      port("Rest", "Fill") + town("Sleep", "Dig", "Fill"),
      steps,
      [],
    ],
    [
      "is nothing where it says nothing",
      port("Rest", "Wake", "❓") + town("Sleep"),
      port("Rest") + town("Sleep", "Wake", "🚢"),
      [...steps, "Wake = Wake"],
      [],
    ],
    [
      "is nothing where only the plan itself stands before both",
      "# Plan\n\n- [ ] Dig\n- [ ] Rest\n",
      "# Plan\n\n- [ ] Dig\n- [ ] Sleep\n",
      [],
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchMoved(all, scope, "sure"))).toEqual(expected);
  });

  it("is nothing where the neighbours stand in other files", () => {
    const before = { "a.md": "# A\n\n- [ ] Rest\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Eat\n" };
    const after = { "a.md": "# A\n\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Eat\n" };
    const work = workOn(before, after, ["A = A", "B = B"]);

    expect(found(work, (all) => matchMoved(all, all.whole, "sure"), work.whole)).toEqual([]);
  });

  it.each<RuleRow>([
    [
      "of a short text is an assumption where the parent of the old one is known",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + sea("Sleep", "Dig"),
      ["Step 1: Port = Step 1: Port", "Rest = Rest", "Sleep = Sleep"],
      ["Dig ~ Dig"],
    ],
    [
      "of a short text is an assumption where the parent of the new one is known",
      hill("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig"),
      ["Step 2: Town = Step 2: Town", "Rest = Rest", "Sleep = Sleep"],
      ["Dig ~ Dig"],
    ],
    [
      "of a short text is nothing where neither parent is known",
      hill("Dig", "Rest") + town("Sleep"),
      port("Rest") + sea("Sleep", "Dig"),
      ["Rest = Rest", "Sleep = Sleep"],
      [],
    ],
    [
      "of a short text is nothing where it was ticked as well",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig").replace("[ ] Dig", "[x] Dig"),
      steps,
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchMoved(all, scope, "assumed"))).toEqual(expected);
  });
});
