import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";
import { DEFAULT_PATTERNS } from "../../../../src/plan/words/default-patterns.ts";
import { outlineOf } from "../../../support/outline.ts";

const PHASE = "## Phase 1: Dig\n\n- [ ] a\n";
const READ = "plan open: Harbor\n  3 phase open: Phase 1: Dig\n    5 task open: a\n";

function outline(text: string, options: Parameters<typeof parsePlan>[1] = {}): string {
  const { plan } = parsePlan({ path: "PLAN.md", text: `# Harbor\n\n${text}` }, options);
  return plan === null ? "no plan" : outlineOf(plan);
}

describe("a heading with the word of a level that tells of work elsewhere", () => {
  it.each([
    ["a step that is out of scope", "## Out of scope\n\n### Step 2 later\n\nWords.\n"],
    [
      "steps that were, in the background",
      "## Background\n\n### Step 1 was this\n\nWords.\n\n### Step 2 was that\n\nWords.\n",
    ],
    ["the notes of a phase", "### Phase 1 Notes\n\nWords.\n"],
    ["the risks of a phase", "### Phase 1 Risks\n\n- words\n"],
  ])("is no item: %s", (_what, text) => {
    expect(outline(`${PHASE}\n${text}`)).toBe(READ);
  });

  it.each([
    ["the checklist of a phase", "### Phase 1 Checklist\n\n- [ ] it holds\n"],
    ["the risks of a phase, with boxes", "### Phase 1 Risks\n\n- [ ] it holds\n"],
  ])("is no item, and its boxes are checks of that phase: %s", (_what, text) => {
    expect(outline(`${PHASE}\n${text}`)).toBe(`${READ}    9 check open: it holds\n`);
  });
});

describe("numbered headings below prerequisites", () => {
  const text = `## Before we start\n\n### 1. Install\n\n- it\n\n### 2. Run\n\n- it\n\n${PHASE}`;

  it("are steps where the configuration calls the heading above them so", () => {
    const prerequisites = [...DEFAULT_PATTERNS.prerequisites, "before we start"];

    expect(outline(text, { patterns: { ...DEFAULT_PATTERNS, prerequisites } })).toBe(
      "plan open: Harbor\n  5 step open: 1. Install\n  9 step open: 2. Run\n  13 phase open: Phase 1: Dig\n    15 task open: a\n",
    );
  });

  it("are words where nothing says so", () => {
    expect(outline(text)).toBe("plan open: Harbor\n  13 phase open: Phase 1: Dig\n    15 task open: a\n");
  });
});
