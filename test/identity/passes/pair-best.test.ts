import { describe, expect, it } from "@jest/globals";
import { pairBest, type Candidate } from "../../../src/identity/passes/pair-best.ts";
import { boxes } from "../found.ts";
import { doubts, found, nodeOf, workOn, type Pair } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const PLAN = boxes("A", "B", "C");

/** A candidate `Old = New` or, as an assumption, `Old ~ New`; with `!` it only competes. */
type Scored = readonly [pair: string, score: number];

function candidates(work: ReturnType<typeof workOn>, scored: readonly Scored[]): Candidate[] {
  return scored.map(([pair, score]) => {
    const [old = "", sign, now = ""] = pair.replace("!", "").split(" ");
    return {
      old: nodeOf(work.before, old),
      now: nodeOf(work.after, now),
      score,
      mayPair: !pair.includes("!"),
      isAssumed: sign === "~",
    };
  });
}

describe("the best pairs of several", () => {
  it.each<[says: string, scored: readonly Scored[], found: readonly Pair[], doubts: readonly string[]]>([
    [
      "are those that compete with none",
      [
        ["A = B", 0.5],
        ["B ~ C", 0.6],
      ],
      ["A = B", "B ~ C"],
      [],
    ],
    [
      "are made before those they compete with",
      [
        ["A = A", 0.8],
        ["A = B", 0.6],
      ],
      ["A = A"],
      [],
    ],
    [
      "leave their rivals to others",
      [
        ["A = A", 0.9],
        ["A = B", 0.7],
        ["B = B", 0.5],
      ],
      ["A = A", "B = B"],
      [],
    ],
    [
      "leave their rivals' rivals alone",
      [
        ["A = A", 0.9],
        ["B = A", 0.7],
        ["B = B", 0.5],
      ],
      ["A = A", "B = B"],
      [],
    ],
    [
      "are not made with a rival that is as good",
      [
        ["A = A", 0.8],
        ["A = B", 0.8],
      ],
      [],
      ["A ? A | B"],
    ],
    [
      "are not made with a rival that is nearly as good",
      [
        ["A = A", 0.8],
        ["A = B", 0.75],
      ],
      [],
      ["A ? A | B"],
    ],
    [
      "are not made with a rival that is worse by just the margin",
      [
        ["A = A", 0.75],
        ["A = B", 0.65],
      ],
      [],
      ["A ? A | B"],
    ],
    [
      "are made with a rival that is worse by more than the margin",
      [
        ["A = A", 0.8],
        ["A = B", 0.65],
      ],
      ["A = A"],
      [],
    ],
    [
      "are not made with a rival for the new item",
      [
        ["A = A", 0.8],
        ["B = A", 0.8],
      ],
      [],
      ["A ? A", "B ? A"],
    ],
    [
      "are not made with several rivals",
      [
        ["A = A", 0.8],
        ["A = C", 0.8],
        ["A = B", 0.8],
      ],
      [],
      ["A ? A | B | C"],
    ],
    [
      "are made once the rivals are taken",
      [
        ["A = A", 0.8],
        ["A = B", 0.8],
        ["B = B", 1],
      ],
      ["A = A", "B = B"],
      [],
    ],
    [
      "are not made where a rival may not be a pair itself",
      [
        ["A = A", 0.8],
        ["A !~ B", 0.8],
      ],
      [],
      ["A ? A | B"],
    ],
    ["are none of those that only compete", [["A !~ A", 0.9]], [], []],
    [
      "are not made where a better one only competes",
      [
        ["A !~ A", 0.9],
        ["A = B", 0.8],
      ],
      [],
      ["A ? A | B"],
    ],
  ])("%s", (_, scored, expected, doubted) => {
    const work = workOn(PLAN, PLAN, [STEP]);

    const pairs = found(work, () => pairBest(work, candidates(work, scored), 0.1));

    expect(pairs).toEqual(expected);
    expect(doubts(work)).toEqual(doubted);
  });

  it("are those of free items", () => {
    const work = workOn(PLAN, PLAN, [STEP, "A = C"]);

    expect(
      found(work, () =>
        pairBest(
          work,
          candidates(work, [
            ["A = A", 1],
            ["B = C", 1],
            ["B = B", 0.95],
          ]),
          0.1,
        ),
      ),
    ).toEqual(["B = B"]);
  });
});
