import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { MUTATIONS } from "../../scripts/planted-bugs.ts";

describe("the bugs that `npm run mutations` plants", () => {
  it.each(MUTATIONS)("$name: still has its place in the source, and its tests", ({ changes, tests }) => {
    for (const { file, from } of changes) expect(readFileSync(file, "utf8").split(from)).toHaveLength(2);
    expect(tests.filter((test) => !existsSync(test))).toEqual([]);
  });
});
