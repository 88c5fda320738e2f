import { describe, expect, it } from "@jest/globals";
import { assignKeys, planId } from "../../src/identity/keys.ts";
import { shortHash } from "../../src/identity/text/short-hash.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";

const items =
  parsePlan({
    path: "PLAN.md",
    text: "# Plan\n\n### Step 1: A\n\n- [ ] Commit\n- [ ] Commit\n\n### Step 2: B\n\n- [ ] Commit\n",
  }).plan?.items ?? [];

describe("keys", () => {
  it("are the same each time they are derived, and differ for equal items", () => {
    const keys = assignKeys("p", items, new Map(), () => false);

    expect(assignKeys("p", items, new Map(), () => false)).toEqual(keys);
    expect(new Set(keys).size).toBe(items.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]{10}$/);
  });

  it("are kept if they are known and never given twice", () => {
    const derived = assignKeys("p", items, new Map(), () => false);
    const kept = new Map([[2, derived[3] ?? ""]]);

    const keys = assignKeys("p", items, kept, () => false);

    expect(keys[2]).toBe(derived[3]);
    expect(new Set(keys).size).toBe(items.length);
  });

  // They are in the records of repositories: another derivation would give every item a new issue.
  it("follow from the plan, the parent's key and the title, with a number for equal siblings", () => {
    const keys = assignKeys("p", items, new Map(), () => false);

    const key = (parent: string, title: string, counter: number) =>
      shortHash(["item", "p", parent, title, String(counter)]);
    const plan = key("", "plan", 0);
    const [one, two] = [key(plan, "a", 0), key(plan, "b", 0)];
    expect(keys).toEqual([plan, one, key(one, "commit", 0), key(one, "commit", 1), two, key(two, "commit", 0)]);
  });

  it("of equal siblings go on behind those that are taken", () => {
    const [plan = "", step = "", first = "", second = ""] = assignKeys("p", items, new Map(), () => false);
    const third = shortHash(["item", "p", step, "commit", "2"]);

    const keys = assignKeys("p", items, new Map([[0, plan]]), (key) => key === first);

    expect(keys.slice(2, 4)).toEqual([second, third]);
  });

  it("avoid what others have", () => {
    const [first] = assignKeys("p", items, new Map(), () => false);

    expect(assignKeys("p", items, new Map(), (key) => key === first)).not.toContain(first);
  });
});

describe("planId", () => {
  it("follows from the repository and the path, from the path alone where the repository is unknown", () => {
    const free = () => false;

    expect(planId("docs/plan.md", free, 42)).toBe(shortHash(["plan", "42", "docs/plan.md", "0"]));
    expect(planId("docs/plan.md", free)).toBe(shortHash(["plan", "docs/plan.md", "0"]));
    expect(planId("docs/plan.md", (id) => id === shortHash(["plan", "docs/plan.md", "0"]))).toBe(
      shortHash(["plan", "docs/plan.md", "1"]),
    );
  });

  it("follows from the path, and another one from a path that is taken", () => {
    const id = planId("docs/plan.md", () => false);

    expect(planId("docs/plan.md", () => false)).toBe(id);
    expect(planId("docs/plan.md", (candidate) => candidate === id)).not.toBe(id);
  });
});
