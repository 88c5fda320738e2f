import { describe, expect, it } from "@jest/globals";
import { assignKeys, planId } from "../../src/identity/keys.ts";
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

  it("avoid what others have", () => {
    const [first] = assignKeys("p", items, new Map(), () => false);

    expect(assignKeys("p", items, new Map(), (key) => key === first)).not.toContain(first);
  });
});

describe("planId", () => {
  it("follows from the path, and another one from a path that is taken", () => {
    const id = planId("docs/plan.md", () => false);

    expect(planId("docs/plan.md", () => false)).toBe(id);
    expect(planId("docs/plan.md", (candidate) => candidate === id)).not.toBe(id);
  });
});
