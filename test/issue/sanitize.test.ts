import { describe, expect, it } from "@jest/globals";
import { escapeMarkdown, sanitizeLine, sanitizeMarkdown, sanitizePlain } from "../../src/issue/sanitize.ts";

/** Relative links lead to another place. */
const RESOLVE = { resolveLink: (url: string) => (url.startsWith("#") ? null : `https://h.example/${url}`) };

/** `·` is the blank that nobody sees. */
function visible(text: string): string {
  return text.replaceAll("\u200b", "·");
}

describe("a link", () => {
  it.each<[source: string, expected: string]>([
    ["[a](b)", "[a](https://h.example/b)"],
    ['[a](b "t")', '[a](https://h.example/b "t")'],
    ["[b](b)", "[b](https://h.example/b)"],
    ["![a](b)", "![a](https://h.example/b)"],
    ["[`b`](b)", "[`b`](https://h.example/b)"],
    ["[@ada](b)", "[@·ada](https://h.example/b)"],
    ["[https://e.example/@ada](b)", "[https·://e.example/@·ada](https://h.example/b)"],
    ["[a](https://github.com/a/b/issues/1)", "[a](https://redirect.github.com/a/b/issues/1)"],
    [
      "<https://github.com/a/b/issues/1>",
      "[https·://github.com/a/b/issues/1](https://redirect.github.com/a/b/issues/1)",
    ],
    ["<https://e.example/@ada>", "<https://e.example/@ada>"],
  ])("%s leads where it is to lead, and its words mention nobody", (source, expected) => {
    expect(visible(sanitizeMarkdown(source, RESOLVE))).toBe(expected);
    expect(visible(sanitizeLine(source, RESOLVE))).toBe(expected);
  });

  it.each(["[a]()", "[a](#x)", "[a](mailto:x@e.example)", "[a](//e.example/x)", "[a](HTTP://e.example)"])(
    "%s stays as it is",
    (source) => {
      expect(sanitizeMarkdown(source, RESOLVE).replaceAll("\u200b", "")).toBe(source);
    },
  );

  it("that is defined elsewhere in the text leads there too", () => {
    expect(sanitizeMarkdown("See [x].\n\n[x]: b", RESOLVE)).toBe("See [x].\n\n[x]: https://h.example/b");
  });

  it("stays as it is where nothing says what it is relative to", () => {
    expect(sanitizeMarkdown("[a](b)")).toBe("[a](b)");
    expect(sanitizeLine("[a](b)")).toBe("[a](b)");
  });

  it("to an issue of the GitHub that shows it is cut", () => {
    const address = "https://ghe.example.org/a/b/issues/1";

    expect(visible(sanitizeMarkdown(`Like ${address}`, { host: "ghe.example.org" }))).toBe(
      `Like ${address.replace("https", "https·")}`,
    );
    expect(sanitizeMarkdown(`Like ${address}`)).toBe(`Like ${address}`);
  });
});

describe("code", () => {
  it.each<[what: string, source: string, expected: string]>([
    ["that is open is closed", "```\ncode", "```\ncode\n```"],
    ["with tildes is closed in the same way", "~~~\ncode\n", "~~~\ncode\n~~~"],
    ["that a shorter fence would not close is closed", "````\ncode\n```", "````\ncode\n```\n````"],
    ["that words behind a fence would not close is closed", "```\ncode\n``` x", "```\ncode\n``` x\n```"],
    ["that is indented is closed", "   ```\ncode", "   ```\ncode\n```"],
    ["that is closed stays", "```ts\ncode @ada #7\n```", "```ts\ncode @ada #7\n```"],
    ["that a longer fence closes stays", "```\ncode\n`````", "```\ncode\n`````"],
    ["shows a marker that is none any more", "`<!-- plansync x -->`", "`<!·-- plansync x -->`"],
    ["shows a key of a box that is none any more", "```\n<!-- BOX:a -->\n```", "```\n<!·-- BOX:a -->\n```"],
    ["shows other comments", "`<!-- note -->`", "`<!-- note -->`"],
    ["above other text stays", "```\ncode\n```\n\n@ada", "```\ncode\n```\n\n@·ada"],
  ])("%s", (_, source, expected) => {
    expect(visible(sanitizeMarkdown(source))).toBe(expected);
  });
});

describe("what opens HTML", () => {
  it.each<[source: string, expected: string]>([
    ["<b>x</b>", "<b>x</b>"],
    ["<b>x", "&lt;b>x"],
    ["a <t>", "a &lt;t>"],
    ["a <t", "a &lt;t"],
    ["a </t", "a &lt;/t"],
    ["a <!t", "a &lt;!t"],
    ["a <?t", "a &lt;?t"],
    ["a\\<b", "a\\<b"],
    ["a <3 b", "a <3 b"],
    ["@<!-- -->ada", "@·ada"],
  ])("%s can't swallow what comes behind it", (source, expected) => {
    expect(visible(sanitizeMarkdown(source))).toBe(expected);
    expect(visible(sanitizeLine(source))).toBe(expected);
  });
});

describe("a line", () => {
  it.each<[what: string, source: string, expected: string]>([
    ["opens no code", "a ` b", "a \\` b"],
    ["keeps code that is closed", "a `b @ada` c", "a `b @ada` c"],
    ["keeps what is escaped", "a \\` b \\\\ `", "a \\` b \\\\ \\`"],
    ["is one line", "a\nb", "a b"],
    ["begins no heading, list or fence of its own", "# @ada", "# @·ada"],
    ["is the same where it is a list", "- [ ] <t>", "- [ ] &lt;t>"],
    ["has nothing around it", "  <t> ", "&lt;t>"],
  ])("%s", (_, source, expected) => {
    expect(visible(sanitizeLine(source))).toBe(expected);
  });
});

describe("plain text", () => {
  it.each<[text: string, markdown: string, plain: string]>([
    ["a_b _c_ x_", "a_b \\_c\\_ x\\_", "a_b _c_ x_"],
    ["*d* `e` [f] ~g~ \\h", "\\*d\\* \\`e\\` \\[f\\] \\~g\\~ \\\\h", "*d* `e` [f] ~g~ \\h"],
    ["&amp; &x y & z", "&amp;amp; &x y & z", "&amp; &x y & z"],
    ["<b> | c", "&lt;b> &#124; c", "<b> | c"],
    ["@ada\n#7", "@·ada #·7", "@·ada #·7"],
  ])("%j is shown as it is in markdown, and mentions nobody as a title", (text, markdown, plain) => {
    expect(visible(escapeMarkdown(text))).toBe(markdown);
    expect(visible(sanitizePlain(text))).toBe(plain);
  });

  it("does not link to issues of the GitHub that shows it", () => {
    const address = "https://ghe.example.org/a/b/issues/1";

    for (const sanitize of [escapeMarkdown, sanitizePlain])
      expect(visible(sanitize(address, { host: "ghe.example.org" }))).toBe(address.replace("https", "https·"));
  });
});

describe("a text that nobody writes and that would take long to read", () => {
  it.each<[what: string, most: string, more: string]>([
    ["brackets", "[ ".repeat(1_000), "[ ".repeat(1_001)],
    ["stars", "a* ".repeat(3_000), "a* ".repeat(3_001)],
    ["heading underlines", "a\n=\n\n".repeat(300), "a\n=\n\n".repeat(301)],
    ["line ends in one paragraph", "a\n".repeat(1_001), "a\n".repeat(1_002)],
  ])("is shown as code where it has too many %s", (_, most, more) => {
    expect(sanitizeMarkdown(`${most}\n\n<t>`)).toMatch(/&lt;t>$/);
    expect(sanitizeMarkdown(`${more}\n\n<t>`)).toBe(`\`\`\`\n${more}\n\n<t>\n\`\`\``);
  });

  it("is shown as code whose fence is longer than any in it, and holds no marker", () => {
    const text = `${"[ ".repeat(1_001)}\n\`\`\`\`\n<!-- plansync x -->`;

    expect(visible(sanitizeMarkdown(text))).toBe(`\`\`\`\`\`\n${text.replace("<!", "<!·")}\n\`\`\`\`\``);
  });

  it("is plain text where it is one line", () => {
    expect(sanitizeLine(`${"[ ".repeat(1_001)}<t>`)).toBe(`${"\\[ ".repeat(1_001)}&lt;t>`);
  });

  it("is read where the many stand in many paragraphs", () => {
    expect(sanitizeMarkdown(`${"[\n\n".repeat(1_100)}<t>`)).toMatch(/&lt;t>$/);
  });
});
