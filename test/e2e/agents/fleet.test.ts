import { describe, expect, it } from "@jest/globals";
import { runFleet } from "./fleet.ts";

/** `npm run agents` lets out the whole fleet. */
const [AGENTS, ITEMS, SEEDS] = process.env["AGENTS"] === "all" ? [64, 64, 3] : [12, 24, 1];

describe("a fleet of agents on one plan", () => {
  it.each(Array.from({ length: SEEDS }, (_, at) => at + 1))(
    "finishes everything once, while agents die, answers get lost and syncs run: seed %i",
    async (seed) => {
      const { violations, text, writesAfter } = await runFleet({ agents: AGENTS, items: ITEMS, seed });

      expect(violations).toEqual([]);
      expect(text.match(/- \[x\]/g)).toHaveLength(ITEMS);
      expect(text).not.toContain("- [ ]");
      expect(writesAfter).toBe(0);
    },
  );
});
