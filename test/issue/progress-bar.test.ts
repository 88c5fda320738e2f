import { describe, expect, it } from "@jest/globals";
import { percent, progressBar } from "../../src/issue/progress-bar.ts";

describe("progress", () => {
  it.each<[rule: string, done: number, total: number, bar: string, percent: number]>([
    ["is empty only when nothing is done", 0, 100, "░░░░░░░░░░", 0],
    ["shows a block for the first of many", 1, 100, "█░░░░░░░░░", 1],
    ["is rounded in between", 1, 2, "█████░░░░░", 50],
    ["is full only when everything is done", 999, 1000, "█████████░", 99],
    ["is full when everything is done", 1000, 1000, "██████████", 100],
    ["is empty where there is nothing to do", 0, 0, "░░░░░░░░░░", 0],
  ])("%s", (_, done, total, bar, share) => {
    expect(progressBar(done, total, 10)).toBe(bar);
    expect(percent(done, total)).toBe(share);
  });
});
