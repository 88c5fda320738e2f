import { describe, expect, it } from "@jest/globals";
import { findItem, placeOf, type ItemQuery } from "../../src/commands/find-item.ts";
import { ConfigError } from "../../src/errors.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { decideAll } from "../support/memory-stages.ts";

const repo = new MemoryRepository({
  "docs/plans/a.md":
    "# Digging\n\n- [ ] T001 Dig the basin\n- [ ] Line the basin\n- [ ] Fill the basin\n- [ ] Test it\n",
  "docs/plans/b.md": "# Sailing\n\n- [ ] Sew the sails\n- [ ] Test it\n- [ ] Test it all\n",
  "docs/plans/refused.md": "# Refused\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
});
const { plans } = await decideAll(repo);
const find = (query: ItemQuery) => placeOf(findItem(plans, query));
const keyAt = (text: string) => findItem(plans, { text }).key;

describe("an item is found", () => {
  it.each<[how: string, text: string, place: string]>([
    ["by its title", "Line the basin", "docs/plans/a.md:4"],
    ["by its title in another letter case and with blanks around it", "  line THE basin ", "docs/plans/a.md:4"],
    ["by its place", "docs/plans/b.md:4", "docs/plans/b.md:4"],
    ["by its explicit id", "T001", "docs/plans/a.md:3"],
    ["by a part of a title that one item alone has", "sails", "docs/plans/b.md:3"],
    ["by its whole title, where that is a part of another one", "Test it all", "docs/plans/b.md:5"],
    ["by the title of the plan, which is an item as well", "Sailing", "docs/plans/b.md:1"],
  ])("%s", (_, text, place) => {
    expect(find({ text })).toBe(place);
  });

  it("by its key, whether a person or a record names it", () => {
    const key = keyAt("Line the basin");

    expect([find({ key }), find({ text: key })]).toEqual(["docs/plans/a.md:4", "docs/plans/a.md:4"]);
  });
});

describe("no item is taken", () => {
  it.each<[why: string, query: ItemQuery, message: string]>([
    [
      "where several have the title: each is listed with its place",
      { text: "Test it" },
      '2 items match "Test it": docs/plans/a.md:6 (Test it), docs/plans/b.md:4 (Test it).',
    ],
    ["where a part of a title is of several", { text: "the basin" }, '3 items match "the basin"'],
    ["where none is called so", { text: "Paint it" }, 'No item matches "Paint it".'],
    ["where nothing is said", { text: " " }, 'No item matches "".'],
    ["where the key is unknown: its letters are no part of a title", { key: "basin" }, "matches the key basin"],
  ])("%s", (_, query, message) => {
    expect(() => findItem(plans, query)).toThrow(ConfigError);
    expect(() => findItem(plans, query)).toThrow(message);
  });

  it("and at most five are listed", async () => {
    const many = Array.from({ length: 7 }, (_, at) => `- [ ] Ship ${at}\n`).join("");
    const crowd = await decideAll(new MemoryRepository({ "PLAN.md": `# Fleet\n\n${many}` }));

    expect(() => findItem(crowd.plans, { text: "ship" })).toThrow(/PLAN\.md:7 \(Ship 4\), and 2 more\.$/);
  });
});
