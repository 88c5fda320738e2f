import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { planMoves, type Move } from "../../../src/reconcile/structure/order.ts";

function perform(observed: readonly number[], moves: readonly Move<number>[]): readonly number[] {
  const order = [...observed];
  for (const { child, after } of moves) {
    order.splice(order.indexOf(child), 1);
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, child);
  }
  return order;
}

describe("planMoves", () => {
  it("moves one child to bring a reordered list in order", () => {
    const moves = planMoves([1, 2, 3, 4, 5], [1, 5, 2, 3, 4], new Set(), true);

    expect(moves).toEqual([{ child: 5, after: 1 }]);
  });

  it("keeps the order that a human chose on GitHub and only places the new child", () => {
    const moves = planMoves([3, 1, 2, 9], [1, 9, 2, 3], new Set([9]), false);

    expect(moves).toEqual([{ child: 9, after: 1 }]);
  });

  it("does nothing when a new child is already at its place in the plan", () => {
    expect(planMoves([1, 2, 3], [1, 2, 3], new Set([3]), false)).toEqual([]);
  });

  it("reaches the wanted order with no more moves than children out of place", () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.nat(50), { maxLength: 30 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([observed, wanted]) => {
          const moves = planMoves(observed, wanted, new Set(), true);

          expect(perform(observed, moves)).toEqual(wanted);
          expect(moves.length).toBeLessThan(Math.max(1, observed.length));
        },
      ),
    );
  });
});
