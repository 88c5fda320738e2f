import { describe, expect, it } from "@jest/globals";
import { describeUnread } from "../../../src/identity/remnants/remnant-text.ts";
import { readSlip } from "../../../src/plan/slips/slip.ts";
import type { UnreadKind } from "../../../src/identity/remnants/remnant.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

type Where = Parameters<typeof describeUnread>[2];

const [BOX, HEADING] = ["- [ ] Dig it", "### Dig it"];

describe("what is said of a lost item", () => {
  it.each<
    [says: string, was: string, line: string, where: Partial<Where>, kind: UnreadKind, why: string, hint: RegExp]
  >([
    [
      "in a code block",
      BOX,
      "- [ ] Dig it",
      { swallowed: { by: "code", from: 0, line: lineNumber(7) } },
      "code",
      "it is inside a code block that begins in line 7",
      /^End that block before it, or write `- \[ \] Dig it`; until/u,
    ],
    [
      "in a comment",
      BOX,
      "- [ ] Dig it",
      { swallowed: { by: "comment", from: 0, line: lineNumber(7) } },
      "comment",
      "it is inside a comment that begins in line 7",
      /^End that comment before it, or write /u,
    ],
    [
      "in an element",
      BOX,
      "- [ ] Dig it",
      { swallowed: { by: "html", from: 0, line: lineNumber(7) } },
      "html",
      "it is inside an HTML element that begins in line 7",
      /^End that element before it, or write /u,
    ],
    [
      "in a table",
      BOX,
      "Dig it",
      { cell: true },
      "table",
      "it is in a table",
      /^Write `- \[ \] Dig it`; until then its issue stays as it is\.$/u,
    ],
    [
      "in running text",
      BOX,
      "We dig it soon",
      { whole: false },
      "prose",
      "its words are in running text",
      /^Write `- \[ \] Dig it`; until/u,
    ],
    [
      "within a line with a box",
      BOX,
      "- ( ) We dig it soon",
      { whole: false },
      "brackets",
      "`( )` has other brackets than `[ ]`",
      /^Write /u,
    ],
    [
      "that is still a heading",
      HEADING,
      "### Dig it",
      { written: "### Dig it" },
      "heading",
      "nothing below it is read",
      /^Correct what is below it; until then its issue stays as it is\.$/u,
    ],
    [
      "that was a heading and is one in another form",
      HEADING,
      "###Dig it",
      {},
      "heading",
      "it is not a heading in its present form",
      /^Write `### Dig it`; until/u,
    ],
    [
      "that was a heading and is a bullet",
      HEADING,
      "- Dig it",
      {},
      "bullet-only",
      "its line has no checkbox",
      /^Write `### Dig it`; until/u,
    ],
    ["that was a box and is a heading", BOX, "### Dig it", {}, "heading", "", /^Write `- \[ \] Dig it`; until/u],
    [
      "that is a plain bullet",
      BOX,
      "- Dig it",
      {},
      "bullet-only",
      "its line has no checkbox",
      /^Write `- \[ \] Dig it`; until/u,
    ],
    [
      "that is indented too far",
      BOX,
      "      - [ ] Dig it",
      {},
      "code",
      "it is indented so far that it counts as code",
      /^Write `- \[ \] Dig it`; until/u,
    ],
    [
      "in a place where nothing is read",
      BOX,
      "- [ ] Dig it",
      {},
      "left-out",
      "its checkbox is in a place where none is read",
      /^Move it to the plan's other tasks, or remove what excludes it; until then its issue stays as it is\.$/u,
    ],
    [
      "that is indented by less than code is",
      BOX,
      "   - [ ] Dig it",
      {},
      "left-out",
      "its checkbox is in a place where none is read",
      /^Move it/u,
    ],
  ])("%s names what happened and what to write", (_, was, line, where, kind, why, hint) => {
    const found = describeUnread({ title: "Dig it", text: was }, readSlip(line), {
      written: "Dig it",
      whole: true,
      cell: false,
      swallowed: null,
      ...where,
    });

    expect(found.kind).toBe(kind);
    expect(found.message).toContain(`"Dig it" is no longer read: ${why}`);
    expect(found.hint).toMatch(hint);
  });
});
