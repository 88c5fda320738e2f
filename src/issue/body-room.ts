import { replaceBlock, type DesiredIssue } from "./block.ts";

/**
 * Maximum length of a body that is written, in UTF-16 units. GitHub refuses more than 65,536 characters, including
 * people's text beside the block.
 */
export const MAX_BODY = 65_500;

/** Enough rounds for people's text in the block that is kept only when less of the block is written. */
const MAX_ROUNDS = 4;

/**
 * Cuts an issue's text until the whole body fits. The result depends only on the text outside the block, so that the
 * same body never gets another text.
 *
 * @param render returns the block with at most so many UTF-16 units, as far as it can be cut.
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

/** True for a body that GitHub accepts: where people's own text fills it, not even the shortest block fits. */
export function isAccepted(body: string): boolean {
  return body.length < 65_536;
}
