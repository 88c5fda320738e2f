import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { insertLine } from "../../../../src/plan/edit/lines/insert-line.ts";
import { moveBlock } from "../../../../src/plan/edit/lines/move-block.ts";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { reread } from "./stage.ts";

/** How the lists of a random plan are written. */
interface Style {
  readonly bullet: "-" | "*" | "1." | "1)";
  readonly quote: "" | "> ";
  readonly indent: "\t" | 2 | 4;
  readonly isLoose: boolean;
  readonly feed: "\n" | "\r\n";
  readonly endsWithFeed: boolean;
  readonly ids: "none" | "T" | "dotted";
}

interface Box {
  readonly title: string;
  readonly isDone: boolean;
  readonly note: "none" | "line" | "paragraph" | "code";
  readonly below: readonly Box[];
}

const styles: fc.Arbitrary<Style> = fc.record({
  bullet: fc.constantFrom("-", "*", "1.", "1)"),
  quote: fc.constantFrom("", "", "> "),
  indent: fc.constantFrom("\t" as const, 2 as const, 4 as const),
  isLoose: fc.boolean(),
  feed: fc.constantFrom("\n", "\r\n"),
  endsWithFeed: fc.boolean(),
  ids: fc.constantFrom("none", "none", "T", "dotted"),
});

const words = fc.constantFrom(
  "Read",
  "Parse",
  "Sort",
  "Write",
  "Check the file",
  "Use `x`",
  "**Bold** one",
  "Old_name",
  "Ünï",
);
const leaf: fc.Arbitrary<Box> = fc.record({
  title: words,
  isDone: fc.boolean(),
  note: fc.constantFrom("none", "none", "none", "line", "paragraph", "code"),
  below: fc.constant([]),
});
const boxes: fc.Arbitrary<Box> = fc.record({
  title: words,
  isDone: fc.boolean(),
  note: fc.constantFrom("none", "none", "line", "paragraph", "code"),
  below: fc.array(leaf, { maxLength: 3 }),
});
const steps = fc.array(
  fc.record({
    prose: fc.constantFrom("", "Prose of it.", "**Goal:** g\n**Priority:** High", "**Tasks:**"),
    list: fc.array(boxes, { maxLength: 4 }),
    tail: fc.constantFrom("", "```sh\n- [ ] no\n```", "| a |\n| - |\n| b |", "<!-- end -->", "---"),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A plan of such steps, with different words in each of its boxes. */
function written(style: Style, of: readonly { prose: string; list: readonly Box[]; tail: string }[]): string {
  let count = 0;
  const lines = ["# Plan", ""];
  const list = (some: readonly Box[], indent: string, id: string): void => {
    for (const [at, box] of some.entries()) {
      count += 1;
      const marker = style.bullet.replace("1", String(at + 1));
      const own =
        style.ids === "T" ? `T${String(count).padStart(3, "0")} ` : style.ids === "dotted" ? `${id}${at + 1} ` : "";
      if (style.isLoose && (at > 0 || indent !== "")) lines.push(style.quote.trimEnd());
      lines.push(`${style.quote}${indent}${marker} [${box.isDone ? "x" : " "}] ${own}${box.title} w${count}`);
      const step = style.indent === "\t" ? "\t" : " ".repeat(Math.max(style.indent, marker.length + 1));
      const deeper = `${style.quote}${indent}${step}`;
      if (box.note === "line") lines.push(`${deeper}**Note** n${count}`);
      if (box.note === "paragraph") lines.push(style.quote.trimEnd(), `${deeper}Paragraph p${count}.`);
      if (box.note === "code")
        lines.push(style.quote.trimEnd(), `${deeper}\`\`\``, `${deeper}- [ ] code c${count}`, `${deeper}\`\`\``);
      list(box.below, `${indent}${step}`, `${id}${at + 1}.`);
    }
  };
  for (const [at, { prose, list: some, tail }] of of.entries()) {
    lines.push(`### Step ${at + 1}: s${at}`, "");
    if (prose !== "") lines.push(...prose.split("\n"), "");
    list(some, "", `${at + 1}.`);
    if (some.length > 0) lines.push("");
    if (tail !== "") lines.push(...tail.split("\n"), "");
  }
  lines.pop();
  return lines.join(style.feed) + (style.endsWithFeed ? style.feed : "");
}

const plans = fc
  .tuple(styles, steps)
  .map(([style, of]) => parsePlan({ path: "PLAN.md", text: written(style, of) }).plan)
  .filter((plan): plan is Plan => plan !== null);

/** How often each line is there, blank ones aside. */
function linesOf(text: string, of: (line: string) => string = (line) => line): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(of)
    .filter((line) => /[^\s>]/.test(line))
    .sort();
}

/** The lines of the one list that are not in the other, each as often as it is there. */
function compare(
  before: readonly string[],
  after: readonly string[],
): { gone: readonly string[]; come: readonly string[] } {
  const rest = [...after];
  const gone = before.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { gone, come: rest };
}

/** A line without quote marks, indent, level and the number of its list; a rule between sections is none of their lines. */
function bare(line: string): string {
  return line
    .replace(/^[\s>]+/, "")
    .replace(/^-{3,}$/, "")
    .replace(/^\d+([.)])/, "1$1")
    .replace(/^[-*]/, "-")
    .replace(/^#+/, "#");
}

/** What an item says, wherever it stands. */
function said({ items }: Plan, at: number): unknown {
  const item = items[at];
  return item && [item.title, item.id, item.stateFrom === "own" ? item.state : null, item.tags, item.fields];
}

/** A seed, so that every run plays the same plans. */
const RUNS = { seed: 20_261_128, numRuns: 300 };

describe("a line inserted anywhere into any plan", () => {
  it("leaves every line as it was, and every item as it is read", () => {
    let [count, made] = [0, 0];
    fc.assert(
      fc.property(plans, fc.nat(), fc.boolean(), fc.boolean(), (plan, at, isFirst, isDone) => {
        const item = plan.items[1 + (at % (plan.items.length - 1))]!;
        const place = isFirst ? { parent: item.index, after: null } : { parent: item.parent!, after: item.index };
        const found = insertLine(plan, { ...place, title: "Handle BOM", state: isDone ? "done" : "open" }, { reread });
        count += 1;
        if (found.kind === "refused") return;
        made += 1;

        const { gone, come } = compare(linesOf(plan.text), linesOf(found.plan.text));
        expect(gone).toEqual([]);
        // A heading says that it is done on a line of its own, and may be parted by a rule as its neighbours are.
        expect(come.filter((line) => !line.includes("Handle BOM") && line !== "---")).toEqual(
          isDone && found.pullRequestOnly ? ["**Status:** Done"] : [],
        );
        expect(found.placeOf.map((place) => said(found.plan, place))).toEqual(
          plan.items.map((_item, at) => said(plan, at)),
        );
        expect(found.plan.items[found.index]).toMatchObject({ parent: found.placeOf[place.parent] });
        expect(found.plan.text.endsWith("\n")).toBe(plan.text.endsWith("\n"));
        expect(found.plan.text.includes("\r\n")).toBe(plan.text.includes("\r\n"));
        expect(/[^\r]\n/.test(found.plan.text)).toBe(/[^\r]\n/.test(plan.text));
      }),
      RUNS,
    );
    expect(made / count).toBeGreaterThan(0.95);
  });
});

describe("a block moved anywhere in any plan", () => {
  it("keeps every line but for its indent and number, and every item as it is read", () => {
    let [count, made] = [0, 0];
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), fc.nat(), (plan, at, to, behind) => {
        const item = plan.items[1 + (at % (plan.items.length - 1))]!;
        const parent = plan.items[to % plan.items.length]!;
        const children = [null, ...parent.children.filter((child) => child !== item.index)];
        const found = moveBlock(
          plan,
          { item: item.index, parent: parent.index, after: children[behind % children.length]! },
          { reread },
        );
        const isPossible = item.kind !== "step" || parent.kind === "plan";
        if (isPossible) count += 1;
        if (found.kind === "refused") return;
        if (isPossible) made += 1;

        expect(linesOf(found.plan.text, bare)).toEqual(linesOf(plan.text, bare));
        expect(found.placeOf.map((place) => said(found.plan, place))).toEqual(
          plan.items.map((_item, at) => said(plan, at)),
        );
        expect(found.plan.items[found.placeOf[item.index]!]).toMatchObject({ parent: found.placeOf[parent.index] });
        expect(found.plan.text.endsWith("\n")).toBe(plan.text.endsWith("\n"));
        expect(/[^\r]\n/.test(found.plan.text)).toBe(/[^\r]\n/.test(plan.text));
      }),
      RUNS,
    );
    expect(made / count).toBeGreaterThan(0.6);
  });
});
