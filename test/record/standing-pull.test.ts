import { describe, expect, it } from "@jest/globals";
import { isResolved, pullBranch, readRefused, renderPullBody, markResolved } from "../../src/record/standing-pull.ts";

describe("the text of a standing pull request", () => {
  it("lists its ticks, and says how to accept and how to reject them", () => {
    const body = renderPullBody("- First", new Set());

    expect(body).toContain("\n\n- First\n\nMerge it to take these marks. Close it to turn them down");
    expect(body).not.toContain("<!--");
  });

  it("remembers which ticks were rejected before, in a stable order", () => {
    const refused = new Set(["b2", "a1"]);

    expect([...readRefused(renderPullBody("", refused))].sort()).toEqual(["a1", "b2"]);
    expect(renderPullBody("", refused)).toBe(renderPullBody("", new Set(["a1", "b2"])));
  });

  it.each(["", "Words of a person", "<!-- plansync refused= -->"])("turns nothing down where it says %j", (body) => {
    expect(readRefused(body)).toEqual(new Set());
  });

  it("says once plansync closed it that its closing rejected nothing, and keeps earlier rejections", () => {
    const body = markResolved(renderPullBody("- First", new Set(["a1"])));

    expect(isResolved(body)).toBe(true);
    expect(isResolved(renderPullBody("- First", new Set(["a1"])))).toBe(false);
    expect(readRefused(body)).toEqual(new Set(["a1"]));
  });

  it("is on its plan's own branch", () => {
    expect(pullBranch("harbor")).toBe("plansync/harbor");
  });
});
