import { describe, expect, it } from "@jest/globals";
import { renderGraph } from "../../src/issue/dependency-graph.ts";
import { issueNumber } from "../../src/ports/issue-number.ts";
import { view } from "./issue-view.ts";

/** A plan of steps, each of which waits for the ones that are named. */
function steps(...waits: readonly string[]): string {
  const sections = waits.map((names, at) => {
    const waiting = names === "" ? "" : `**Depends On**: ${names}\n\n`;
    return `### Step ${at + 1}: Work ${at + 1}\n\n${waiting}- [ ] Do part ${at + 1}\n`;
  });
  return `# Harbor\n\n${sections.join("\n")}`;
}

function linesOf(text: string): readonly string[] {
  return renderGraph(view(text, 0)).split("\n");
}

describe("the graph of what waits for what", () => {
  it("names each step that waits or is waited for, with its state, and then the arrows", () => {
    const text = steps("", "Step 1", "Step 1, Step 2", "").replace("- [ ] Do part 1", "- [x] Do part 1");

    expect(linesOf(text)).toEqual([
      "### What waits for what",
      "",
      "```mermaid",
      "graph LR",
      '  n1["Step 1: Work 1"]:::done',
      '  n3["Step 2: Work 2"]:::open',
      '  n5["Step 3: Work 3"]:::open',
      "  n1 --> n3",
      "  n1 --> n5",
      "  n3 --> n5",
      "  classDef open fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
      "  classDef done fill:#dafbe1,stroke:#4ac26b,color:#116329",
      "```",
    ]);
  });

  it("has its steps in the order of the plan, whichever waits for which", () => {
    const nodes = linesOf(steps("Step 3", "", "Step 2")).filter((line) => line.includes(":::"));

    expect(nodes.map((line) => line.slice(0, 4))).toEqual(["  n1", "  n3", "  n5"]);
  });

  it("leads from each step to its issue, and shows what is started", () => {
    const { plan, ...rest } = view(steps("", "Step 1"), 0);
    const numberOf = (index: number) => (index === 1 ? issueNumber(7) : null);

    const lines = renderGraph({ ...rest, plan, numberOf, isStarted: (index) => index === 3 }).split("\n");

    expect(lines).toContain('  n1["#35;7 Step 1: Work 1"]:::open');
    expect(lines).toContain('  n3["Step 2: Work 2"]:::started');
    expect(lines.filter((line) => line.includes("click"))).toEqual([
      '  click n1 href "https://github.com/ada/harbor/issues/7" _blank',
    ]);
  });

  it.each<[count: number, isFolded: boolean]>([
    [12, false],
    [13, true],
  ])("of %d steps is folded: %s, for a larger one fills the screen", (count, isFolded) => {
    const waits = Array.from({ length: count }, (_, at) => (at === 0 ? "" : `Step ${at}`));

    expect(renderGraph(view(steps(...waits), 0)).startsWith("<details>")).toBe(isFolded);
  });

  it("is left out where nothing waits", () => {
    expect(linesOf(steps("", ""))).toEqual([""]);
  });

  it.each<[count: number, isShown: boolean]>([
    [40, true],
    [41, false],
  ])("of %d steps is shown: %s, for more than 40 are unreadable", (count, isShown) => {
    const waits = Array.from({ length: count }, (_, at) => (at === 0 ? "" : `Step ${at}`));

    expect(renderGraph(view(steps(...waits), 0)) !== "").toBe(isShown);
  });

  it("spells what mermaid would read, and cuts a long title", () => {
    const text = steps("", "Step 1")
      .replace("Work 1\n", 'Say "a;b" & `c` [d](e) {f}|g @h C# x\n')
      .replace("Work 2\n", `${"long ".repeat(20)}\n`);
    const labels = linesOf(text).flatMap((line) => /\["(.*)"\]/.exec(line)?.[1] ?? []);

    expect(labels[0]).toBe("Step 1: Say #34;a#59;b#34; #38; c d #123;f#125;#124;g #64;h C#35; x");
    expect(labels[1]).toBe("Step 2: long long long long long long long long long…");
  });
});
