import { structuredPatch } from "diff";
import { markdownHtml, markdownStyle } from "../markdown-html.ts";
import type { Story } from "./story.ts";

export type Theme = "light" | "dark";

/** Width of the page in CSS pixels: about that of a README on GitHub. */
export const WIDTH = 860;

const COLOURS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    page: "#ffffff",
    text: "#1f2328",
    quiet: "#59636e",
    line: "#d1d9e0",
    bar: "#f6f8fa",
    label: "#ddf4ff",
    name: "#0969da",
    open: "#1f883d",
    done: "#8250df",
    add: "#dafbe1",
    del: "#ffebe9",
    changed: "#953800",
  },
  dark: {
    page: "#0d1117",
    text: "#f0f6fc",
    quiet: "#9198a1",
    line: "#3d444d",
    bar: "#151b23",
    label: "#121d2f",
    name: "#4493f8",
    open: "#3fb950",
    done: "#ab7df8",
    add: "#12261e",
    del: "#25171c",
    changed: "#ffa657",
  },
};

/** What the first character of a line of a diff means. */
const KINDS: Readonly<Record<string, string>> = { "+": "add", "-": "del", "!": "change" };

/** The page that is photographed: the plan's commit and the issue beside it, the comment below. */
export function renderPage(story: Story, theme: Theme): string {
  return `<!doctype html><meta charset="utf-8"><style>${markdownStyle(theme)}${styleOf(theme)}</style>
<main>
<section class="plan"><h2>${escape(story.path)}<small>${escape(story.commit)}</small></h2>${diffOf(story)}</section>
<section><h2>${escape(story.issue.title)} <small>#${story.issue.number}</small></h2>
<p class="labels">${stateOf(story.issue)}${story.issue.labels.map((label) => `<b>${escape(label)}</b>`).join("")}</p>
<div class="markdown-body">${shown(story.issue.body)}</div>
<ul>${story.subIssues.map((one) => `<li>${stateOf(one)}${escape(one.title)} <small>#${one.number}</small></li>`).join("")}</ul></section>
<section class="comment"><h2>${escape(story.pull.title)} <small>#${story.pull.number}, a pull request</small></h2>
<div class="markdown-body">${shown(story.pull.comment)}</div></section>
</main>`;
}

/** What a reader sees, without hidden markers: those may change and leave the picture as it is. */
function shown(markdown: string): string {
  const html = markdownHtml(markdown.replaceAll(/<!--[^]*?-->\n?/g, ""));
  return html.replaceAll(/(?<=<code class="language-diff">)[^]*?(?=<\/code>)/g, (diff) =>
    diff.replaceAll(/^([-+!]).*$/gm, (line, sign: string) => `<span class="${KINDS[sign] ?? ""}">${line}</span>`),
  );
}

function diffOf({ before, after }: Story): string {
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 20 });
  const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => !line.startsWith("\\"));
  return `<pre>${lines.map((line) => `<span class="${KINDS[line.charAt(0)] ?? ""}">${escape(line)}\n</span>`).join("")}</pre>`;
}

function stateOf({ isOpen }: { readonly isOpen: boolean }): string {
  return isOpen ? '<i class="open" title="open"></i>' : '<i class="done" title="closed">✓</i>';
}

function styleOf(theme: Theme): string {
  const variables = Object.entries(COLOURS[theme]).map(([name, value]) => `--${name}:${value};`);
  return `
:root{${variables.join("")}}
body{margin:0;background:var(--page);color:var(--text);font:13px/1.45 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
main{width:${WIDTH}px;display:grid;grid-template-columns:1fr 1fr;gap:14px;padding:2px;box-sizing:border-box}
section{border:1px solid var(--line);border-radius:8px;overflow:hidden;padding-bottom:10px}
.comment{grid-column:1/3}
h2{font-size:14px;margin:0 0 10px;padding:9px 14px;background:var(--bar);border-bottom:1px solid var(--line)}
h2 small{font-weight:400;color:var(--quiet);font-size:13px}
.plan h2 small{display:block;font-size:12px}
.plan pre{margin:0;font:12px/1.6 ui-monospace,"Noto Sans Mono","DejaVu Sans Mono",monospace;white-space:pre-wrap}
.plan pre span{display:block;padding:0 14px}
.add{background:var(--add)}.del{background:var(--del)}.change{color:var(--changed)}
.labels{margin:0 14px 8px}.labels b{font-weight:500;font-size:12px;background:var(--label);color:var(--name);border-radius:9px;padding:1px 9px;margin-right:6px}
.markdown-body{padding:0 14px;font-size:13px;background:transparent}
.markdown-body sub{line-height:1.5;vertical-align:baseline}
.markdown-body hr{height:1px;margin:12px 0}
ul{list-style:none;margin:8px 14px 4px;padding:0;border:1px solid var(--line);border-radius:6px}
.markdown-body ul{border:0;list-style:disc;padding-left:20px;margin:4px 0}
main>section>ul li{padding:6px 10px;border-top:1px solid var(--line)}main>section>ul li:first-child{border-top:0}
li small{color:var(--quiet)}
i{display:inline-grid;place-items:center;box-sizing:border-box;width:14px;height:14px;border-radius:50%;margin:-2px 7px 0 0;vertical-align:middle;font:bold 9px/1 sans-serif}
.open{border:2px solid var(--open)}.done{background:var(--done);color:var(--page)}
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
