import { describe, expect, it } from "@jest/globals";
import { Lives } from "../../../src/history/past/lives.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function planOf(text: string) {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("the plan was refused");
  return plan;
}

/** Progress of a plan after each of its versions: done, total, dropped. */
function through(...texts: readonly string[]): readonly (readonly [number, number, number])[] {
  const lives = new Lives();
  return texts.map((text) => {
    lives.next([{ id: "a", plan: planOf(`# Plan\n\n${text}`) }]);
    const { done, total, dropped } = lives.progress("a");
    return [done, total, dropped];
  });
}

describe("an item counts once over its life", () => {
  it.each<[string, readonly string[], readonly (readonly [number, number, number])[]]>([
    [
      "when it is ticked",
      ["- [ ] Write it\n- [ ] Ship it", "- [x] Write it\n- [ ] Ship it"],
      [
        [0, 2, 0],
        [1, 2, 0],
      ],
    ],
    [
      "when it is opened again and done again",
      ["- [x] Write it", "- [ ] Write it", "- [x] Write it"],
      [
        [1, 1, 0],
        [0, 1, 0],
        [1, 1, 0],
      ],
    ],
    [
      "when it is reworded and ticked at once",
      ["- [ ] Write the parser\n- [ ] Ship it", "- [x] Write the streaming parser\n- [ ] Ship it"],
      [
        [0, 2, 0],
        [1, 2, 0],
      ],
    ],
    [
      "when it moves to another step",
      [
        "## Step 1: Build\n\n- [x] Write it\n- [ ] Lay the pipes\n\n## Step 2: Ship\n\n- [ ] Announce",
        "## Step 1: Build\n\n- [ ] Lay the pipes\n\n## Step 2: Ship\n\n- [x] Write it\n- [ ] Announce",
      ],
      [
        [1, 3, 0],
        [1, 3, 0],
      ],
    ],
    [
      "when it was done and is cleared away",
      ["- [x] Write it\n- [ ] Ship it", "- [ ] Ship it"],
      [
        [1, 2, 0],
        [1, 2, 0],
      ],
    ],
    [
      "as dropped when it is cleared away unfinished",
      ["- [ ] Write it\n- [ ] Ship it", "- [ ] Ship it"],
      [
        [0, 2, 0],
        [0, 1, 1],
      ],
    ],
    [
      "as dropped when it is struck out",
      ["- [ ] Write it\n- [ ] Ship it", "- [ ] ~~Write it~~\n- [ ] Ship it"],
      [
        [0, 2, 0],
        [0, 1, 1],
      ],
    ],
    [
      "when it is cleared away and comes back",
      ["- [x] Write it\n- [ ] Ship it", "- [ ] Ship it", "- [x] Write it\n- [ ] Ship it"],
      [
        [1, 2, 0],
        [1, 2, 0],
        [1, 2, 0],
      ],
    ],
    [
      "when the finished lines below a finished step are cleared away",
      [
        "## Step 1: Build\n\n- [x] Write it\n- [x] Test it\n\n## Step 2: Ship\n\n- [ ] Announce",
        "## Step 1: Build ✅\n\n## Step 2: Ship\n\n- [ ] Announce",
      ],
      [
        [2, 3, 0],
        [2, 3, 0],
      ],
    ],
    [
      "when a step is broken down into tasks",
      [
        "## Step 1: Build\n\nText\n\n## Step 2: Ship\n\nText",
        "## Step 1: Build\n\n- [ ] Write it\n- [ ] Test it\n\n## Step 2: Ship\n\nText",
      ],
      [
        [0, 2, 0],
        [0, 3, 0],
      ],
    ],
  ])("%s", (_, texts, expected) => {
    expect(through(...texts)).toEqual(expected);
  });

  it("when it moves to another plan: there it goes on, and here it was not dropped", () => {
    const lives = new Lives();
    const [first, second] = [
      "- [ ] Lay out the garden beds\n- [x] Order the seeds for spring",
      "- [ ] Paint the wooden fence",
    ];
    lives.next([
      { id: "a", plan: planOf(`# Garden\n\n${first}`) },
      { id: "b", plan: planOf(`# House\n\n${second}`) },
    ]);

    lives.next([
      { id: "a", plan: planOf("# Garden\n\n- [ ] Lay out the garden beds") },
      { id: "b", plan: planOf(`# House\n\n${second}\n- [x] Order the seeds for spring`) },
    ]);

    expect(lives.progress("a")).toEqual({ done: 0, total: 1, dropped: 0 });
    expect(lives.progress("b")).toEqual({ done: 1, total: 2, dropped: 0 });
  });

  it("while its plan has no text", () => {
    const lives = new Lives();
    lives.next([{ id: "a", plan: planOf("# Plan\n\n- [x] Write it") }]);

    lives.next([]);

    expect(lives.progress("a")).toEqual({ done: 1, total: 1, dropped: 0 });
  });
});
