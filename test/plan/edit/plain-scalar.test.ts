import { describe, expect, it } from "@jest/globals";
import { isPlainScalar } from "../../../src/plan/edit/plain-scalar.ts";

describe("a value of YAML without quotes", () => {
  it.each(["Big plan", "1.5 times", "a/b", "C++", "Nullable", "v1.5", "Überblick"])("says its words: %s", (value) => {
    expect(isPlainScalar(value)).toBe(true);
  });

  it.each([
    "1.5",
    ".5",
    "+1",
    "12",
    "1e3",
    "0x1F",
    "null",
    "True",
    "no",
    "a: b",
    "a #b",
    "- a",
    "[a",
    "",
    "*a",
    "2026-11-28 ",
  ])("does not: %s", (value) => {
    expect(isPlainScalar(value)).toBe(false);
  });
});
