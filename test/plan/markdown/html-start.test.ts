import { describe, expect, it } from "@jest/globals";
import { htmlEnds, htmlStart, type HtmlKind } from "../../../src/plan/markdown/html-start.ts";

describe("a line begins an HTML block", () => {
  it.each<[line: string, kind: HtmlKind | null]>([
    ["<!-- a", "comment"],
    ["<?php", "instruction"],
    ["<![CDATA[ a", "cdata"],
    ["<!DOCTYPE html", "declaration"],
    ["<!a", "declaration"],
    ["<![a", null],
    ["<script>", "raw"],
    ["<PRE", "raw"],
    ["<pre class='a'", "raw"],
    ["<presto>", "tag"],
    ["<div", "block"],
    ["</Div>", "block"],
    ["<hr/>", "block"],
    ["<h6 id=a>", "block"],
    ["<h7 id=a>", "tag"],
    ["<a href='b' c=\"d\" e=f g>", "tag"],
    ["</a >", "tag"],
    ["<a/>  ", "tag"],
    ["<a> words", null],
    ["<a b='c>", null],
    ["< a>", null],
    ["<1>", null],
    ["words", null],
  ])("%j of the kind %p", (line, kind) => {
    expect(htmlStart(line)).toBe(kind);
  });
});

describe("a line ends an HTML block", () => {
  it.each<[kind: HtmlKind, line: string, isFirst: boolean, ends: boolean]>([
    ["raw", "a </SCRIPT> b", false, true],
    ["raw", "</div>", false, false],
    ["comment", "<!-- a -->", true, true],
    ["comment", "<!-- a", true, false],
    ["comment", "<!-->", true, true],
    ["comment", "<!--->", true, true],
    ["comment", "a -->", false, true],
    ["comment", "a ->", false, false],
    ["instruction", "<?>", true, true],
    ["instruction", "<?php ?>", true, true],
    ["instruction", "<?php", true, false],
    ["instruction", "a ?>", false, true],
    ["instruction", "a >", false, false],
    ["declaration", "<!DOCTYPE html>", true, true],
    ["declaration", "<!DOCTYPE", true, false],
    ["cdata", "a ]]>", false, true],
    ["cdata", "a ]>", false, false],
    ["block", "</div>", false, false],
    ["tag", "</a>", false, false],
  ])("of the kind %s with %j (first: %p): %p", (kind, line, isFirst, ends) => {
    expect(htmlEnds(kind, line, isFirst)).toBe(ends);
  });
});
