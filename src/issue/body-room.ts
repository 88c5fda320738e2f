import { replaceBlock, type DesiredIssue } from "./block.ts";

/**
 * The longest body that is written, in UTF-16 units. GitHub refuses more than 65,536 characters, and counts what people
 * wrote beside the block.
 */
export const MAX_BODY = 65_500;

/** Enough for words in the block that are kept only where less of it is written. */
const MAX_ROUNDS = 4;

/**
 * What an issue is to say, cut until the whole body has room. It follows from what stands outside the block alone, so
 * that the same body never asks for another text.
 *
 * @param render the block with no more than so many UTF-16 units, as far as it can be cut.
 */
export function fitBody(body: string, render: (room: number) => DesiredIssue): DesiredIssue {
  let desired = render(MAX_BODY);
  if (body.length + desired.block.length + 2 <= MAX_BODY) return desired;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const excess = replaceBlock(body, desired.block).length - MAX_BODY;
    if (excess <= 0) return desired;
    desired = render(desired.block.length - excess);
  }
  return desired;
}

/** True for a body that GitHub takes: where people's own text fills it, not even the shortest block has room. */
export function isAccepted(body: string): boolean {
  return body.length < 65_536;
}
