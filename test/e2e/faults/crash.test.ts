import { describe, expect, it } from "@jest/globals";
import { DISTURBANCES, undisturbed, violationOf, type Disturbance } from "./disturbance.ts";
import { STORIES } from "./stories.ts";

/** Every so many requests are tried here; `npm run faults` tries each of them. */
const STEP = 4;

describe.each(STORIES)("$name that dies", (story) => {
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

async function tryFrom(
  first: number,
  story: (typeof STORIES)[number],
  what: Disturbance,
  step = STEP,
): Promise<readonly string[]> {
  const { state, requests } = await undisturbed(story);
  const violations: string[] = [];
  for (let k = first; k < requests; k += step) {
    const violation = await violationOf(story, what, k, state);
    if (violation !== null) violations.push(violation);
  }
  return violations;
}
