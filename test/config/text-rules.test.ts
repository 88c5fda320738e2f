import { describe, expect, it } from "@jest/globals";
import { branchProblem, globProblem, labelProblem, loginProblem } from "../../src/config/text-rules.ts";

describe("a glob in a configuration", () => {
  it.each(["docs/*.md", "!docs/old.md", "a/{b,c}.md", "..a/b..md", "計画.md", "./a.md"])("is allowed: %s", (glob) => {
    expect(globProblem(glob)).toBeNull();
  });

  it.each([
    "",
    "!",
    "../a",
    "a/../b",
    "!../a",
    "{..,a}/b",
    "@(..|a)/b",
    "a/..",
    "/etc",
    "~/a",
    "C:/a",
    "a\\b",
    "a\0b",
    "a\nb",
  ])("is refused: %j", (glob) => {
    expect(globProblem(glob)).not.toBeNull();
  });
});

describe("the name of a branch", () => {
  it.each(["main", "release/2.x", "user@work", "機能"])("is allowed: %s", (branch) => {
    expect(branchProblem(branch)).toBeNull();
  });

  it.each(["", "@", "a b", "a..b", "/a", "a/", "a.", "-a", "a~1", "a.lock", "a/.b", "refs/heads/a", "a@{1}", "a//b"])(
    "is refused: %j",
    (branch) => {
      expect(branchProblem(branch)).not.toBeNull();
    },
  );
});

describe("the name of a label", () => {
  it("has as many characters as GitHub counts, and none that its lists can't contain", () => {
    expect(labelProblem("🚀".repeat(50))).toBeNull();
    expect(labelProblem("x".repeat(51))).toContain("50");
    expect(labelProblem("a,b")).toContain("comma");
    expect(labelProblem(" a")).not.toBeNull();
  });
});

describe("a login", () => {
  it("is a person's, not a team or a mention", () => {
    expect([loginProblem("ada-l"), loginProblem("bob_corp")]).toEqual([null, null]);
    expect(loginProblem("@ada")).toContain("without `@`");
    expect(loginProblem("org/team")).not.toBeNull();
  });
});
