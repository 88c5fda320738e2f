import { describe, expect, it } from "@jest/globals";
import { readCommand } from "../../src/respond/command.ts";

describe("a comment", () => {
  it.each<[what: string, body: string, verb: string | null, argument: string]>([
    ["on its own", "/plansync sync", "sync", ""],
    ["with an argument", "/plansync allow docs/plans/a b.md  ", "allow", "docs/plans/a b.md"],
    ["in capitals", "/plansync SYNC", "sync", ""],
    ["below other text", "Thanks!\n/plansync preview\n", "preview", ""],
    ["after Windows' line ends", "Thanks!\r\n\r\n/plansync status\r\n", "status", ""],
    ["after bare CRs", "Thanks!\r\r/plansync status\r", "status", ""],
    ["that is unknown", "/plansync stauts", null, ""],
    ["without a word", "/plansync", null, ""],
    ["below code that has ended", "```sh\nls\n```\n/plansync sync", "sync", ""],
    ["below a list, apart from it", "- one\n- two\n\n/plansync sync", "sync", ""],
    ["beside code on another line", "Use `ls`.\n/plansync sync\nThen `cd`.", "sync", ""],
    ["the first of two", "/plansync status\n/plansync sync", "status", ""],
  ])("holds a command %s", (_, body, verb, argument) => {
    expect(readCommand(body)).toMatchObject({ verb, argument });
  });

  it.each<[what: string, body: string]>([
    ["a fence", "```\n/plansync allow\n```"],
    ["a fence with another one quoted in it", "````md\n```js\n```\n/plansync allow\n````"],
    ["a fence that a fence with a language does not end", "```\n```js\n/plansync allow\n```"],
    ["a fence of tildes around backticks", "~~~\n```\n/plansync allow\n~~~"],
    ["a fence that never ends", "```\n/plansync allow"],
    ["indented code", "Write:\n\n    /plansync allow\n"],
    ["code by a tab", "Write:\n\n\t/plansync allow\n"],
    ["<pre>", "<pre>\n/plansync allow\n</pre>"],
    ["<pre> around empty lines", "<pre>\n\n/plansync allow\n\n</pre>"],
    ["<details>", "<details>\n/plansync allow\n</details>"],
    ["a comment of HTML", "<!--\n/plansync allow\n-->"],
    ["a comment of HTML with empty lines", "<!-- template\n\n/plansync allow\n\n-->\nHello"],
    ["a comment of HTML within text", "Hello <!--\n/plansync allow\n-->"],
    ["a tag within text", 'Hello <a title="\n/plansync allow\n">'],
    ["a quote", "> /plansync allow"],
    ["a quote's text that goes on", "> Write:\n/plansync allow"],
    ["code within text", "Write `\n/plansync allow\n`"],
    ["code of two marks within text", "Write ``a\n/plansync allow\n`` b"],
    ["a list", "- /plansync allow"],
    ["the text of a list item", "1. Write:\n   /plansync allow"],
    ["a table", "a | b\n---|---\n/plansync allow | c"],
    ["the middle of a line", "Write /plansync allow"],
    ["an escape", "\\/plansync allow"],
    ["another word", "/plansyncs allow"],
    ["an answer of ours", "<!-- plansync reply -->\n/plansync allow"],
  ])("holds no command in %s", (_, body) => {
    expect(readCommand(body)).toBeNull();
  });
});
