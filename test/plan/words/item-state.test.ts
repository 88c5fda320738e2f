import { describe, expect, it } from "@jest/globals";
import { isDropped, readHeadingState, readStateValue } from "../../../src/plan/words/item-state.ts";
import { vocabularyOf } from "../../../src/plan/words/vocabulary.ts";

const words = vocabularyOf();
const whole = (text: string) => ({ start: 0, end: text.length });

describe("the value of a status field says", () => {
  it.each<[value: string, says: string | null, span: string | null]>([
    ["Done", "done", "Done"],
    ["✅ Complete (2026-01-16)", "done", "✅ Complete"],
    ["[x]", "done", "[x]"],
    ["[✓]", "done", "[✓]"],
    ["[ ]", "open", "[ ]"],
    ["[-]", "open", "[-]"],
    ["[x] Not started", "done", "[x] Not started"],
    ["[ ] Done", "done", "[ ] Done"],
    ["**In Progress**", "started", "In Progress"],
    ["🔴 Done", "done", "🔴 Done"],
    ["📝 Todo", "open", "📝 Todo"],
    ["whatever", null, null],
  ])("in %j: %p", (value, says, span) => {
    const found = readStateValue(value, whole(value), words);

    expect(found?.says ?? null).toBe(says);
    expect(found === null ? null : value.slice(found.span.start, found.span.end)).toBe(span);
  });
});

describe("a heading says", () => {
  it.each<[heading: string, says: string | null, outer: string | null]>([
    ["Step 1: Base ✅", "done", " ✅"],
    ["Base - COMPLETE", "done", " - COMPLETE"],
    ["Base (done)", "done", " (done)"],
    ["Base [DONE]", "done", " [DONE]"],
    ["[x] Base", "done", "[x] "],
    ["✅ Base", "done", "✅ "],
    ["Base (COMPLETE 2026-01-04)", "done", " (COMPLETE 2026-01-04)"],
    ["Base - Testing", null, null],
    ["Base 🔴", null, null],
    ["🎉 Base", null, null],
    ["Base (the port)", null, null],
    ["Base", null, null],
  ])("in %j: %p", (heading, says, outer) => {
    const found = readHeadingState(heading, whole(heading), words);

    expect(found?.says ?? null).toBe(says);
    expect(found === null ? null : heading.slice(found.outer.start, found.outer.end)).toBe(outer);
  });
});

describe("a task is given up", () => {
  it.each([
    ["~~Dig~~", true],
    ["**~~Dig~~**", true],
    ["T001: ~~Dig~~ — no sand", true],
    ["~~Dig~~ CANCELLED", true],
    ["~~Dig~~ and fill", false],
    ["Dig **SKIPPED**: no sand", true],
    ["**SKIPPED** Dig", true],
    ["Dig **SKIPPED** tests", false],
    ["Dig (skipped: no sand)", true],
    ["Dig cancelled:2026-01-04", true],
    ["Dig merged:2026-01-04", false],
    ["Dig", false],
  ])("in %j: %p", (text, dropped) => {
    expect(isDropped(text, words)).toBe(dropped);
  });
});
