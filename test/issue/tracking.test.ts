import { describe, expect, it } from "@jest/globals";
import { synced } from "../reconcile/decide.ts";
import { planOf } from "../reconcile/plans.ts";

const tasks = (count: number) => planOf(...Array.from({ length: count }, (_, at) => `- [ ] Work number ${at + 1}`));
const bodyOf = (count: number) => synced(tasks(count), { isAllowed: true }).synced().issue("Harbor").body;

/** GitHub shows 100 sub-issues of an issue; the table has 120 rows. */
describe("the plan's own issue", () => {
  it.each([[3], [100], [120], [121], [150], [400]])("names each of %d tasks once or more", (count) => {
    const body = bodyOf(count);

    const missing = Array.from({ length: count }, (_, at) => `Work number ${at + 1}`).filter(
      (title) => !new RegExp(`${title}(?!\\d)`).test(body),
    );
    expect(missing).toEqual([]);
  });

  it("lists nothing below its table that has a row in it", () => {
    expect(bodyOf(120)).not.toContain("### Below this");
  });
});
