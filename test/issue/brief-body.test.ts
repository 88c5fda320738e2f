import { describe, expect, it } from "@jest/globals";
import { needsWrite, parseBody, renderBlock } from "../../src/issue/block.ts";
import { bodyInBrief, briefBody } from "../../src/issue/brief-body.ts";
import { renderBox } from "../../src/issue/box.ts";

const MARKER = { plan: "harbor", key: "k1", title: "abc", kind: "step", removed: false, repo: 7 } as const;
const BOXES = [renderBox("a", "done", "one", 0), renderBox("b", "open", "two", 1)].join("\n");

function bodyOf(content: string): string {
  return renderBlock(MARKER, content).block;
}

describe("a body in brief", () => {
  it.each([
    ["without boxes", bodyOf("Some text.")],
    ["with boxes, one of them ticked", bodyOf(`Some text.\n\n${BOXES}`)],
    ["with people's words around the block", `Above.\n\n${bodyOf(BOXES)}\n\nBelow.`],
    ["with line ends of the web editor", bodyOf(BOXES).replaceAll("\n", "\r\n")],
    ["of a removed item", renderBlock({ ...MARKER, removed: true }, "Gone.").block],
  ])("reads as the whole one %s", (_, body) => {
    const brief = briefBody(body);
    const again = brief === null ? null : parseBody(bodyInBrief(brief));

    const { block, boxes, marker } = parseBody(body);
    expect([again?.block, again?.boxes]).toEqual([block, boxes]);
    expect({ ...marker, ...again?.marker }).toEqual(marker);
  });

  it.each([
    ["the same text", `Some text.\n\n${BOXES}`, false],
    ["another text", `Other text.\n\n${BOXES}`, true],
    ["another tick", `Some text.\n\n${BOXES.replace("[x]", "[ ]")}`, true],
    ["a further box", `Some text.\n\n${BOXES}\n${renderBox("c", "open", "three", 0)}`, true],
  ])("has to be written for %s as the whole one has", (_, content, isWritten) => {
    const body = bodyOf(`Some text.\n\n${BOXES}`);
    const brief = briefBody(body);
    const desired = { title: "Step", labels: [], ...renderBlock(MARKER, content) };

    const answers = [body, brief === null ? "" : bodyInBrief(brief)].map((text) => needsWrite(text, desired));

    expect(answers).toEqual([isWritten, isWritten]);
  });

  it.each([
    ["without a block", "A person's text."],
    ["with a damaged block", bodyOf(BOXES).replace(/- \[ \] two.*\n?/, "")],
    ["with a block of a newer version", "<!-- plansync v9 plan=harbor -->\ntext\n<!-- plansync end boxes=0 -->"],
    ["with so many words that its block may have to be cut", `${bodyOf("Text.")}\n\n${"word ".repeat(7_000)}`],
  ])("is not made of one %s", (_, body) => {
    expect(briefBody(body)).toBeNull();
  });
});
