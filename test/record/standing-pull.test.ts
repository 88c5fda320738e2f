import { describe, expect, it } from "@jest/globals";
import { isResolved, pullBranch, readRefused, renderPullBody, markResolved } from "../../src/record/standing-pull.ts";

describe("the text of a standing pull request", () => {
  it("lists its ticks, and says how to take them and how to turn them down", () => {
    expect(renderPullBody("- First", new Set())).toBe(
      [
        "Issues were changed on GitHub; this brings the plan up to date.",
        "- First",
        "Merge it to take these changes. Close it to turn them down: they are not proposed again.",
      ].join("\n\n"),
    );
  });

  it("says which commit it started from, and that its boxes do nothing", () => {
    expect(
      renderPullBody("- [x] First (#4)", new Set(), "[`1a2b3c4`](https://github.com/ada/harbor/commit/1a2b3c4)"),
    ).toBe(
      [
        "Issues were changed on GitHub; this brings the plan up to date, starting from [`1a2b3c4`](https://github.com/ada/harbor/commit/1a2b3c4).",
        "- [x] First (#4)",
        "Merge it to take these changes. Close it to turn them down: they are not proposed again. The boxes above only show them: clicking one changes nothing.",
      ].join("\n\n"),
    );
  });

  it("has no list where nothing is to be listed", () => {
    expect(renderPullBody("", new Set())).toBe(
      [
        "Issues were changed on GitHub; this brings the plan up to date.",
        "Merge it to take these changes. Close it to turn them down: they are not proposed again.",
      ].join("\n\n"),
    );
  });

  it("remembers which ticks were turned down before, in the same order whatever order they came in", () => {
    const refused = new Set(["b2", "a1"]);

    expect([...readRefused(renderPullBody("", refused))].sort()).toEqual(["a1", "b2"]);
    expect(renderPullBody("", refused)).toBe(renderPullBody("", new Set(["a1", "b2"])));
  });

  it.each(["", "Words of a person", "<!-- plansync refused= -->"])("turns nothing down where it says %j", (body) => {
    expect(readRefused(body)).toEqual(new Set());
  });

  it("says once plansync closed it that its closing turned nothing down, and keeps what was", () => {
    const body = markResolved(renderPullBody("- First", new Set(["a1"])));

    expect(isResolved(body)).toBe(true);
    expect(isResolved(renderPullBody("- First", new Set(["a1"])))).toBe(false);
    expect(readRefused(body)).toEqual(new Set(["a1"]));
  });

  it("stands on a branch of its plan's own", () => {
    expect(pullBranch("harbor")).toBe("plansync/harbor");
  });
});
