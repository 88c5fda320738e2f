import { describe, expect, it } from "@jest/globals";
import { breakReferences, isHarmless, redirected, type ReferenceOptions } from "../../src/issue/references.ts";

/** GitHub that is not github.com. */
const HOST = "ghe.example.org";

/** What becomes of a text; `·` is the blank that nobody sees. */
function broken(text: string, where: ReferenceOptions["where"] = "text"): string {
  return breakReferences(text, { where, host: HOST }).replaceAll("\u200b", "·");
}

describe("a reference in plain text", () => {
  it.each<[what: string, text: string, expected: string]>([
    ["a mention", "@ada", "@·ada"],
    ["a mention behind a word", "ask a@ada", "ask a@·ada"],
    ["the number of an issue", "#12 and a/b#3", "#·12 and a/b#·3"],
    ["a number whose first digit is escaped", "#\\12", "#·\\12"],
    ["a number that is spelt by its code", "#&#49;", "#·&#·49;"],
    ["the long form of an issue", "GH-12 gh-3 GH\\-4 GH-\\5", "GH-·12 gh-·3 GH\\-·4 GH-·\\5"],
    ["a short hash", "abcdef0", "abcdef·0"],
    ["a hash in capitals", "ABCDEF0123456", "ABCDEF·012345·6"],
    ["a whole hash", "6dcb09b5b57875f334f61aebed695e2e4193db5e", "6dcb09·b5b578·75f334·f61aeb·ed695e·2e4193·db5e"],
    ["words that skip workflows", "[skip ci] [no ci] [ci skip]", "[skip· ci] [no· ci] [ci· skip]"],
    ["words that skip actions", "[skip actions] [ACTIONS skip]", "[skip· actions] [ACTIONS· skip]"],
  ])("is broken: %s", (_, text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it.each([
    "@ ada",
    "@",
    "#a",
    "# 1",
    "GH-a",
    "aGH-12",
    "abcdef",
    "xabcdef0",
    "abcdef0x",
    "6dcb09b5b57875f334f61aebed695e2e4193db5e1",
    "[skip tests]",
    "plain words, 12 and a-b",
  ])("is not found in %j", (text) => {
    expect(broken(text)).toBe(text);
  });

  it("stays as it is once it is broken", () => {
    const once = breakReferences("@ada #12 GH-3 abcdef0123456 [skip ci]", { where: "text" });

    expect(breakReferences(once, { where: "text" })).toBe(once);
  });
});

describe("the address of an issue, pull request, discussion or commit", () => {
  const REDIRECT = "https://redirect.github.com";

  it.each<[address: string, text: string, target: string]>([
    ["https://github.com/a/b/issues/1", "https·://github.com/a/b/issues/1", "/a/b/issues/1"],
    ["http://github.com/a/b/pull/1", "http·://github.com/a/b/pull/1", "/a/b/pull/1"],
    ["www.github.com/a/b/pulls", "www·.github.com/a/b/pulls", "/a/b/pulls"],
    ["https://GitHub.com/a/b/discussions/1", "https·://GitHub.com/a/b/discussions/1", "/a/b/discussions/1"],
    ["https://github.com/a/b/commits/main", "https·://github.com/a/b/commits/main", "/a/b/commits/main"],
    ["https://github.com/a/b/commit/abcdef0", "https·://github.com/a/b/commit/abcdef·0", "/a/b/commit/abcdef0"],
    ["https://github.com/a/b/issues?q=1", "https·://github.com/a/b/issues?q=1", "/a/b/issues?q=1"],
    ["https://github.com/a/b/issues/1#x", "https·://github.com/a/b/issues/1#x", "/a/b/issues/1#x"],
  ])("%s stays a link by way of the redirector, and is cut where no link may be added", (address, text, target) => {
    expect(broken(address, "markdown")).toBe(`[${text}](${REDIRECT}${target})`);
    expect(broken(address)).toBe(text);
    expect(broken(address, "link")).toBe(text);
  });

  it.each(["*", ".", ",", "!?", "'", '"', "_", "~", ":", ";"])("ends before %j", (tail) => {
    expect(broken(`https://github.com/a/b/issues/1${tail}`, "markdown")).toBe(
      `[https·://github.com/a/b/issues/1](${REDIRECT}/a/b/issues/1)${tail}`,
    );
  });

  it.each(["(", ")", "[", "]", "`", "|"])("is cut where it holds %j, which would end a link", (mark) => {
    const address = `https://github.com/a/b/issues/1?x=${mark}1`;

    expect(broken(address, "markdown")).toBe(address.replace("https", "https·"));
  });

  it("is cut on another GitHub, which the redirector does not know", () => {
    expect(broken("https://ghe.example.org/a/b/issues/1", "markdown")).toBe("https·://ghe.example.org/a/b/issues/1");
  });

  it.each([
    "https://github.com/a/b",
    "https://github.com/a/b/tree/main",
    "https://github.com/a/b/issuesx",
    "https://github.com/issues/1",
    "https://example.org/a/b/issues/1",
    "https://example.org/a!?",
    "www.example.org/x",
  ])("is told from %s, which makes no reference", (address) => {
    expect(broken(address, "markdown")).toBe(address);
    expect(broken(address)).toBe(address);
  });
});

describe("an address that holds what would be a reference elsewhere", () => {
  it.each<[address: string, markdown: string, text: string]>([
    ["https://example.org/@ada", "<https://example.org/@ada>", "https·://example.org/@·ada"],
    ["https://example.org/a#12.", "<https://example.org/a#12>.", "https·://example.org/a#·12."],
    ["https://example.org/abcdef0", "<https://example.org/abcdef0>", "https·://example.org/abcdef·0"],
    ["www.example.org/@ada", "www·.example.org/@·ada", "www·.example.org/@·ada"],
    ["https://example.org/(@ada)", "https·://example.org/(@·ada)", "https·://example.org/(@·ada)"],
    ["http://localhost/a", "http·://localhost/a", "http·://localhost/a"],
    ["https://[", "https·://[", "https·://["],
    ["https:\\/\\/example.org", "https·:\\/\\/example.org", "https·:\\/\\/example.org"],
    ["https\\://example.org/@ada", "https·\\://example.org/@·ada", "https·\\://example.org/@·ada"],
    [
      "https://web.example.org/https://github.com/a/b/issues/1",
      "<https://web.example.org/https://github.com/a/b/issues/1>",
      "https·://web.example.org/https·://github.com/a/b/issues/1",
    ],
  ])("%s is kept whole in markdown where that is safe, and cut elsewhere", (address, markdown, text) => {
    expect(broken(address, "markdown")).toBe(markdown);
    expect(broken(address)).toBe(text);
  });

  it("is cut at each beginning where it holds more of them than any address does", () => {
    expect(broken("https://a.b/http://b/http://c/www.d", "markdown")).toBe("<https://a.b/http://b/http://c/www.d>");
    expect(broken("https://a/https://b/https://c/https://d/www.e", "markdown")).toBe(
      "https·://a/https·://b/https·://c/https·://d/www·.e",
    );
  });
});

describe("a sign that is spelt by its name or code", () => {
  it.each<[spelt: string, expected: string]>([
    ["&commat;ada", "\\@·ada"],
    ["&#64;ada", "\\@·ada"],
    ["&#x40;ada", "\\@·ada"],
    ["&#X40;ada", "\\@·ada"],
    ["&num;12", "\\#·12"],
    ["&#35;12", "\\#·12"],
    ["GH&#45;12", "GH\\-·12"],
    ["#&#49;", "#·1"],
    ["&#65;", "A"],
    [
      "https&colon;&sol;&sol;github.com&#47;a/b/issues/1",
      "[https·://github.com/a/b/issues/1](https://redirect.github.com/a/b/issues/1)",
    ],
    ["example&period;org &#46;", "example\\.org \\."],
  ])("%s is read in markdown", (spelt, expected) => {
    expect(broken(spelt, "markdown")).toBe(expected);
  });

  it.each(["&amp; &lt; &copy;", "&COMMAT;ada", "&nosuchthing;"])("%s stays as it is", (spelt) => {
    expect(broken(spelt, "markdown")).toBe(spelt);
  });

  it.each(["&#60;", "&#32;", "&#127;", "&#128;", "&#33;", "&#64"])(
    "%s is no letter, digit or sign of a reference",
    (spelt) => {
      expect(broken(spelt, "markdown")).toBe(spelt.replace("#", "#·"));
    },
  );

  it.each(["&commat;ada", "&#x40;ada"])("%s is text in plain text", (spelt) => {
    expect(broken(spelt)).toBe(spelt);
  });
});

describe("a text without anything to break", () => {
  it.each(["words", "a-b 12", "abcdef", "[link](x)", "GH 12"])("is known at once: %j", (text) => {
    expect(isHarmless(text)).toBe(true);
  });

  it.each(["@", "#", "&", "GH-", "gh\\-", "http:", "https\\:", "www.", "0123456", "[skip", "[no", "[ci", "[actions"])(
    "is not one that holds %j",
    (text) => {
      expect(isHarmless(`a ${text} b`)).toBe(false);
    },
  );
});

describe("the redirector", () => {
  it.each<[url: string, expected: string | null]>([
    ["https://github.com/a/b/issues/1?x=1#y", "https://redirect.github.com/a/b/issues/1?x=1#y"],
    ["https://www.github.com/a/b/pull/1", "https://redirect.github.com/a/b/pull/1"],
    ["https://ghe.example.org/a/b/issues/1", null],
    ["https://github.com/a/b", null],
    ["https://example.org/a/b/issues/1", null],
    ["../issues/1", null],
  ])("leads from %s to %s", (url, expected) => {
    expect(redirected(url, "GHE.example.org")).toBe(expected);
  });
});
