import { describe, expect, it } from "@jest/globals";
import { badgeEndpoint, badgeSvg } from "../../src/report/badge.ts";

describe("the badge as data", () => {
  it.each<[done: number, total: number, message: string, color: string]>([
    [0, 0, "no items", "lightgrey"],
    [0, 10, "0/10 · 0%", "lightgrey"],
    [1, 10, "1/10 · 10%", "orange"],
    [33, 100, "33/100 · 33%", "orange"],
    [34, 100, "34/100 · 34%", "yellow"],
    [66, 100, "66/100 · 66%", "yellow"],
    [67, 100, "67/100 · 67%", "green"],
    [99, 100, "99/100 · 99%", "green"],
    [10, 10, "10/10 · 100%", "brightgreen"],
  ])("says of %i of %i done: %s, in %s", (done, total, message, color) => {
    expect(badgeEndpoint({ done, total })).toEqual({ schemaVersion: 1, label: "plan", message, color });
  });

  it("has the given label", () => {
    expect(badgeEndpoint({ done: 1, total: 2, label: "harbor" }).label).toBe("harbor");
  });
});

describe("the badge as a picture", () => {
  it("says the same to people who can't see it", () => {
    const svg = badgeSvg({ done: 1, total: 2 });

    expect(svg).toContain('aria-label="plan: 1/2 · 50%"');
    expect(svg.match(/<text [^>]*>([^<]*)<\/text>/g)).toHaveLength(2);
  });

  it("is not broken by a label", () => {
    const svg = badgeSvg({ done: 1, total: 2, label: `<script>"&'` });

    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&#60;script&#62;&#34;&#38;&#39;");
  });

  it("is wide enough for characters of two columns", () => {
    const widthOf = (label: string) => Number(/width="(\d+)"/.exec(badgeSvg({ done: 1, total: 2, label }))?.[1]);

    expect(widthOf("港港") - widthOf("ab")).toBe(14);
  });

  it("is the same bytes for the same progress", () => {
    expect(badgeSvg({ done: 3, total: 7 })).toBe(badgeSvg({ done: 3, total: 7 }));
  });
});
