import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { needsWrite, parseBody, renderBlock, replaceBlock } from "../../src/issue/block.ts";
import { renderBox } from "../../src/issue/box.ts";
import { parseMarker, renderMarker, titleHash, type Marker } from "../../src/issue/marker.ts";
import { sanitizeLine, sanitizeMarkdown } from "../../src/issue/sanitize.ts";
import { renderProse } from "../../src/issue/prose.ts";
import { ITEM_KINDS } from "../../src/plan/model/plan.ts";
import { findPings } from "../e2e/fuzz/pings.ts";

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const marker: fc.Arbitrary<Marker> = fc.record({
  plan: text,
  key: text,
  hash: text,
  title: text,
  kind: fc.constantFrom(...ITEM_KINDS),
  removed: fc.boolean(),
});
const outside = fc.string({ unit: "grapheme", maxLength: 60 }).filter((part) => !part.includes("<!--"));

function block(title: string, boxes: readonly (readonly [string, boolean])[]) {
  const lines = boxes.map(([key, done]) => renderBox(key, done ? "done" : "open", `Check ${key}`, 0));
  const content = ["**Goal:** it works", ...lines].join("\n");
  const rendered = renderBlock({ plan: "p", key: "k", title: titleHash(title), kind: "step", removed: false }, content);
  return { title, ...rendered, labels: ["plansync"] };
}

describe("the marker", () => {
  it("is read back as it was written, whatever its fields contain", () => {
    fc.assert(
      fc.property(marker, (value) => {
        expect(parseMarker(renderMarker(value))).toEqual(value);
      }),
    );
  });

  it("is one comment on one line that GitHub shows to nobody", () => {
    fc.assert(
      fc.property(marker, (value) => {
        expect(renderMarker(value)).toMatch(/^<!-- plansync v1 (?:(?!--)[^<>\r\n])* -->$/u);
      }),
    );
  });

  it("of a newer version is recognized as such and never touched", () => {
    const body = "<!-- plansync v2 plan=a item=b -->\nsomething new\n<!-- plansync end boxes=0 -->";

    expect(parseBody(body).block).toBe("newer");
    expect(needsWrite(body, block("Step", []))).toBe(false);
  });
});

describe("the managed block", () => {
  it("keeps every byte around it when it is replaced", () => {
    fc.assert(
      fc.property(outside, outside, fc.boolean(), (before, after, crlf) => {
        const eol = crlf ? "\r\n" : "\n";
        const old = block("Step", [["a1", false]]).block.replaceAll("\n", eol);
        const body = `${before}${eol}${old}${eol}${after}`;

        const replaced = replaceBlock(body, block("Other step", [["b2", true]]).block);

        expect(replaced.startsWith(`${before}${eol}<!-- plansync`)).toBe(true);
        expect(replaced.endsWith(`-->${eol}${after}`)).toBe(true);
        expect(parseBody(replaced).block).toBe("intact");
      }),
    );
  });

  it("is not written again, however GitHub stores its line ends", () => {
    const desired = block("Step", [
      ["a1", false],
      ["a2", true],
    ]);
    const written = replaceBlock("Notes of mine\n", desired.block);

    expect(needsWrite(written, desired)).toBe(false);
    expect(needsWrite(written.replaceAll("\n", "\r\n"), desired)).toBe(false);
  });

  it.each<[string, (body: string) => string, boolean]>([
    ["a box was ticked that the merge wants open", (body) => body.replace("[ ] Check a1", "[x] Check a1"), true],
    ["its end is gone", (body) => body.replace(/<!-- plansync end.*$/, ""), true],
    ["a line of the checklist is gone", (body) => body.replace(/^.*Check a1.*\n/m, ""), true],
    ["a human wrote below it", (body) => `${body}\n\nThanks!`, false],
  ])("is written again when %s: %#", (_, change, expected) => {
    const desired = block("Step", [["a1", false]]);

    expect(needsWrite(change(desired.block), desired)).toBe(expected);
  });

  it("reports only boxes that are certain when it is damaged", () => {
    const whole = block("Step", [
      ["a1", true],
      ["a2", false],
    ]).block;

    const parsed = parseBody(whole.slice(0, whole.indexOf("- [ ] Check a2")));

    expect(parsed.block).toBe("damaged");
    expect([...parsed.boxes]).toEqual([["a1", true]]);
  });

  it("says nothing about a box whose key occurs twice with different marks", () => {
    const whole = block("Step", [["a1", true]]).block;
    const line = renderBox("a1", "open", "Check a1", 0);

    const parsed = parseBody(whole.replace("**Goal:**", `${line}\n\n**Goal:**`));

    expect(parsed.boxes.has("a1")).toBe(false);
  });
});

describe("plan text in an issue", () => {
  it.each([
    "Ask @ada and @acme/team",
    "See #12, GH-12 and acme/harbor#3",
    "Done in 6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "https://github.com/acme/harbor/issues/7",
    "Fixes #3, closes acme/harbor#4",
    "<!-- plansync v1 plan=x item=y hash=z kind=task -->",
    "</details><script>alert(1)</script>",
    "- [x] forged <!-- box:a1 -->",
  ])("%j pings, links, closes and forges nothing", (hostile) => {
    for (const harmless of [sanitizeLine(hostile), sanitizeMarkdown(hostile)]) {
      expect(harmless).not.toMatch(/(?<![\w`])@\w/);
      expect(harmless).not.toMatch(/(?:^|\s)(?:\w+\/\w+)?#\d/);
      expect(harmless).not.toMatch(/\bGH-\d/);
      expect(harmless).not.toMatch(/\b[0-9a-f]{40}\b/);
      expect(harmless).not.toMatch(/https?:\/\/github\.com\/acme\/harbor\/issues\/\d/);
      expect(parseMarker(harmless)).toBeNull();
      expect([...parseBody(`${block("Step", []).block}\n${harmless}`).boxes]).toEqual([]);
    }
  });

  it.each([
    ["a comment vanishes above indented lines", "<!-- a -->`\n    #7"],
    ["a comment vanishes beside text", "<!-- a -->text\n    @ada"],
    ["a tag becomes text above a character that is spelt by its name", "<t>\n&commat;ada"],
    ["a declaration becomes text", "<!A &commat;ada"],
    ["a tag that is never closed becomes text", "<pre>\n&commat;ada"],
    ["a digit that is spelt by its number begins a list", "&#49;. one `\n\n    @ada #7\n"],
    ["more lines than anybody writes stand below a list", `- a\n${"`@ada`\nb\n".repeat(600)}`],
  ])("pings nobody where %s", (_, hostile) => {
    expect(findPings(sanitizeMarkdown(hostile))).toEqual([]);
    expect(findPings(sanitizeLine(hostile))).toEqual([]);
  });

  it.each([
    ["one ` alone", "`@ada #7`"],
    ["two `` alone", "``@ada``"],
    ["an escaped \\` and one ` alone", "`@ada`"],
  ])("%j opens no code that goes on in the line below it", (above, below) => {
    expect(findPings(`**Goal:** ${sanitizeLine(above)}  \n**Files:** ${sanitizeLine(below)}`)).toEqual([]);
  });

  it.each([
    "See <https://example.org/a> and @ada, #7, GH-8, 6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "https://github.com/acme/harbor/issues/7 in www.github.com/acme/harbor/pull/8",
    "<b>bold</b> <i>open &commat;ada <!-- gone -->[x](../y.md) `code @ada` ` &#35;7 [skip ci]",
  ])("stays as it is once it is harmless: %s", (hostile) => {
    const options = { resolveLink: (url: string) => `https://github.com/ada/harbor/blob/HEAD/${url.slice(3)}` };
    for (const sanitize of [sanitizeLine, sanitizeMarkdown]) {
      const once = sanitize(hostile, options);
      expect(sanitize(once, options)).toBe(once);
    }
  });

  it("never breaks out of the block, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        const content = sanitizeMarkdown(source);
        const { block: rendered } = renderBlock(
          { plan: "p", key: "k", title: "t", kind: "task", removed: false },
          content,
        );

        const parsed = parseBody(rendered);

        expect(parsed.block).toBe("intact");
        expect(parsed.before + parsed.after).toBe("");
        expect([...parsed.boxes]).toEqual([]);
      }),
    );
  });
});

describe("a box in plan text that is not an item", () => {
  it.each([
    ["- [ ] a legend\n- [x] another", "- ☐ a legend\n- ☑ another"],
    ["1. [X] numbered", "1. ☑ numbered"],
    ["> - [ ] quoted", "> - ☐ quoted"],
    ["- [ ] with [a link](https://example.org)", "- ☐ with [a link](https://example.org)"],
    ["```\n- [ ] code\n```", "```\n- [ ] code\n```"],
    ["- [~] not a box on GitHub", "- [~] not a box on GitHub"],
  ])("%j can't be ticked to no effect", (source, expected) => {
    expect(sanitizeMarkdown(source)).toBe(expected);
  });
});

describe("a message as markdown", () => {
  it.each([
    ["Say `/plansync allow docs/a.md` or wait.", "Say `/plansync allow docs/a.md` or wait."],
    ["`plans` and `config`", "`plans` and `config`"],
    ["a *star* and <b>", "a \\*star\\* and &lt;b>"],
    ["one ` alone", "one \\` alone"],
    ["`a|b` in a cell", "\\`a&#124;b\\` in a cell"],
    ["`<!-- plansync end boxes=0 -->`", "\\`&lt;!-- plansync end boxes=0 -->\\`"],
    ["fixes #1 for @ada", "fixes #\u200b1 for @\u200bada"],
    ["two\nlines", "two lines"],
  ])("%j keeps its code and nothing else", (text, expected) => {
    expect(renderProse(text)).toBe(expected);
  });
});
