import { describe, expect, it } from "@jest/globals";
import { normaliseTitle } from "../../../src/identity/text/normalise.ts";

describe("normaliseTitle", () => {
  it.each([
    ["- [ ] **T001** [P] [US1] Create `src/db.ts`", "create src db ts"],
    ["- [x] T001 Create src/db.ts ✅", "create src db ts"],
    ["### Step 3: Set up the database - COMPLETE", "set up the database"],
    ["## Phase 2 — Build it (3 weeks)", "build it"],
    ["## Phase 4: Build it [checkpoint: c87d8ff]", "build it"],
    ["- [x] 7.3 Write the docs (completed 2026-03-25)", "write the docs"],
    ["- [x] Write the docs [75e5f51]", "write the docs"],
    ["- [x] Write the docs | PR #1136", "write the docs"],
    ["- [x] ~~Write the docs~~ **SKIPPED**", "write the docs skipped"],
    ["- [ ] Write the docs ~4h", "write the docs"],
    ["- [ ] Write the [docs](https://example.com/a_(b))", "write the docs"],
    ["Mark as done", "mark as done"],
    ["Learn C++ and C#", "learn cplusplus and csharp"],
    ["- [ ] 実装：フック", "実装 フック"],
    ["- [ ] Написать тесты — ✅ Завершено (2025-12-22)", "написать тесты"],
    ["- [ ] كتابة الاختبارات", "كتابة الاختبارات"],
  ])("reads %j as %j", (text, expected) => {
    expect(normaliseTitle(text)).toBe(expected);
  });

  it.each(["Phase 1", "T001", "[P]", "✅ Done", "1.2", "(optional)"])("leaves something of %j", (text) => {
    expect(normaliseTitle(text)).not.toBe("");
  });

  it("changes nothing when it is applied again to plain words", () => {
    const once = normaliseTitle("- [x] **T001** Create the schema (2h)");

    expect(normaliseTitle(once)).toBe(once);
  });
});
