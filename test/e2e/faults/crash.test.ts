import { describe, expect, it } from "@jest/globals";
import { DISTURBANCES, undisturbed, violationOf, type Disturbance } from "./disturbance.ts";
import { TAKES } from "../both-ways/takes.ts";
import { STORIES, type Story } from "./stories.ts";

/** Every so many requests are tried here; `npm run faults` tries each of them. */
const STEP = 4;

/** The busiest of the syncs that take something from GitHub. */
const TAKEN = TAKES.filter(({ name }) => name === "all of it happens at once").map((story) => ({
  ...story,
  name: "a sync that takes all of it",
}));

describe.each([...STORIES, ...TAKEN])("$name that dies", (story) => {
  it.each([
    ["before", DISTURBANCES["dies before"], 0],
    ["after", DISTURBANCES["dies after"], 2],
  ] as const)("%s any of its requests ends, after the next runs, as if it had not", async (_, what, first) => {
    expect(await tryFrom(first, story, what)).toEqual([]);
  });

  it.each([
    ["the loss of an answer", DISTURBANCES["loses the answer to"], 1],
    ["half an answer", DISTURBANCES["gets half of the answer to"], 3],
    ["a 502 page", DISTURBANCES["gets a 502 page after"], 5],
    ["a timeout", DISTURBANCES["waits in vain after"], 7],
  ] as const)("or not: it survives %s, whichever it is", async (_, what, first) => {
    expect(await tryFrom(first, story, what, 2 * STEP)).toEqual([]);
  });
});

async function tryFrom(first: number, story: Story, what: Disturbance, step = STEP): Promise<readonly string[]> {
  const { state, requests } = await undisturbed(story);
  const violations: string[] = [];
  for (let k = first; k < requests; k += step) {
    const violation = await violationOf(story, what, k, state);
    if (violation !== null) violations.push(violation);
  }
  return violations;
}
