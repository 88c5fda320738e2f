import { describe, expect, it } from "@jest/globals";
import { readIssueTitle } from "../../../../src/issue/title/read-title.ts";
import { splitOwnId } from "../../../../src/plan/edit/title/own-id.ts";
import { transferWords } from "../../../../src/plan/edit/title/transfer-words.ts";
import { writeTitle } from "../../../../src/plan/edit/title/write-title.ts";
import type { Item, Plan } from "../../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";
import { TITLE_ROWS, type TitleRow } from "./title-rows.ts";

function read(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error(`no plan: ${text}`);
  return plan;
}

/** The text after the title of an issue flowed into the item whose line this is. */
function flow(text: string, find: (item: Item) => boolean, row: Pick<TitleRow, "title" | "base">): string {
  const plan = read(text);
  const item = plan.items.find(find);
  if (item === undefined) throw new Error(`no such item in ${text}`);
  const { lead, words } = splitOwnId(item);
  const now = splitOwnId({ ...item, title: readIssueTitle(row.title, item) }).words;
  const base = row.base ?? words;
  const merged = transferWords({ from: base, to: now, onto: words, base });
  const outcome = writeTitle(
    plan,
    item.index,
    `${lead}${merged.title}`,
    (changed) => parsePlan({ path: "PLAN.md", text: changed }).plan,
  );
  return outcome.kind === "written" ? outcome.plan.text : text;
}

/** Ways in which a line can stand in a file. */
const SETTINGS: readonly (readonly [string, (line: string) => string])[] = [
  ["in a plan of one item", (line) => `# Plan\n\n${line}\n`],
  ["with CRLF", (line) => `# Plan\r\n\r\n${line}\r\n`],
  ["as the last line, without an end", (line) => `# Plan\n\n${line}`],
  ["behind a byte order mark", (line) => `\ufeff${line}\n`],
  ["in a quote", (line) => `# Plan\n\n> ${line}\n`],
  [
    "below another item, by a tab",
    (line) => (line.startsWith("#") ? `# Plan\n\n## Phase 1: All\n\n${line}\n` : `# Plan\n\n- [ ] around\n\t${line}\n`),
  ],
  [
    "as one of several",
    (line) =>
      `# Plan\n\n- [ ] before\n- [x] Read CSV too\n${line.startsWith("#") ? `\n${line}\n\n` : `${line}\n`}- [ ] behind [P] (1h)\n`,
  ],
];

describe("a title from GitHub is written into its line", () => {
  describe.each(SETTINGS)("%s", (name, setting) => {
    // A heading in a quote is no item.
    const rows = TITLE_ROWS.filter(({ line }) => name !== "in a quote" || !line.startsWith("#"));
    it.each(rows)("$number: $line, $title", (row) => {
      const line = setting(row.line);
      const at = line.lastIndexOf(row.line);

      const text = flow(line, ({ index, offset }) => index > 0 && offset === at, row);

      expect(text).toBe(setting(row.after ?? row.line));
    });
  });
});
