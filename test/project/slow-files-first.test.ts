import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { rankOf, SLOW_FILES } from "../support/slow-files-first.ts";

describe("the order of the test files in a fresh clone", () => {
  it("knows only files that there are", () => {
    const isMissing = (place: string) => !existsSync(fileURLToPath(new URL(`../../${place}`, import.meta.url)));

    expect(SLOW_FILES.filter(isMissing)).toEqual([]);
  });

  it("begins with the slow files, goes on with the slow folders, and ends with all others", () => {
    const places = [
      "test/plan/parse/parse.test.ts",
      "test/e2e/both-ways/titles.test.ts",
      "test/bot/queue.test.ts",
      "test/agents/dispatch/histories.test.ts",
      "test/e2e/both-ways/crashes.test.ts",
    ];

    expect(places.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual(places.toReversed());
  });
});
