import { describe, expect, it } from "@jest/globals";
import { firstSyncLimits } from "../../../scripts/bench/first-sync-limits.ts";

describe("the time of a first sync, without waiting for it", () => {
  it("is fifteen seconds for twenty items, and hardly more than GitHub allows under far lower limits", async () => {
    const rows = await firstSyncLimits.measure();

    expect(rows.map(({ figure, measured, isMet }) => [figure, measured, isMet])).toEqual(
      rows.map(({ figure, measured }) => [figure, measured, true]),
    );
  });
});
