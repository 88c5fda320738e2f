import { STATE_BRANCH, STATE_REF, type RemoteContext } from "../transport/context.ts";
import type { Failure } from "../transport/failure/failure.ts";
import { isAbout } from "../transport/failure/refusals.ts";
import { moveReference } from "./git-data.ts";
import { swapReferences } from "./swap-references.ts";

/** What the requests that write the record are for, in words that complete "GitHub refused to …". */
export const SAVE_RECORD = "save plansync's record";

/**
 * Moves the record's reference from one commit to the next. Where the server refuses its name, or a rule forbids it,
 * the record goes to a branch; from there it returns as soon as the server lets it.
 * @param from Null: there is no record yet.
 * @throws MovedError when the record is not at `from`.
 */
export async function moveState(context: RemoteContext, from: string | null, to: string): Promise<void> {
  const { memory } = context;
  if (memory.stateRef === STATE_BRANCH && from !== null && (await returnFromBranch(context, from, to))) return;
  const refusals = await moveTo(context, memory.stateRef, from, to);
  const last = refusals.at(-1);
  if (last !== undefined) {
    if (memory.stateRef === STATE_BRANCH || !isRefusedPlace(refusals)) throw stateRefused(context, last);
    await fallBackToBranch(context, from, to, last);
  }
  memory.stateAt.set(memory.stateRef, to);
}

/**
 * Moves one reference. A refused compare-and-swap is tried once more as a fast-forward by REST, and without GraphQL the
 * same twice: a single refusal may have another cause than its text says.
 * @returns The refusals; none when it was moved.
 */
async function moveTo(context: RemoteContext, ref: string, from: string | null, to: string): Promise<Failure[]> {
  const swapped = await swapReferences(context, [{ ref, from, to }]);
  if (swapped === null) return [];
  const first = swapped === "unsupported" ? await moveReference(context, ref, from, to) : swapped;
  if (first === null) return [];
  if (!isRefusedPlace([first])) return [first];
  const second = await moveReference(context, ref, from, to);
  if (second === null) context.memory.swapsReferences = false;
  return second === null ? [] : [first, second];
}

/** True when every refusal says that the record may not stand there: for its name, or for a rule about it. */
function isRefusedPlace(refusals: readonly Failure[]): boolean {
  return refusals.every((failure) => isAbout(failure, "name-refused") || isAbout(failure, "ruleset-violated"));
}

/** Puts the record on a branch, and takes the reference away with it where both can be done at once. */
async function fallBackToBranch(
  context: RemoteContext,
  from: string | null,
  to: string,
  refusal: Failure,
): Promise<void> {
  const { memory, logger } = context;
  const before = memory.stateAt.get(STATE_BRANCH) ?? null;
  const atOnce = [
    { ref: STATE_BRANCH, from: before, to },
    { ref: STATE_REF, from, to: null },
  ];
  const swapped = from === null ? "unsupported" : await swapReferences(context, atOnce);
  if (swapped !== null) {
    const failure = await moveReference(context, STATE_BRANCH, before, to);
    if (failure !== null) throw stateRefused(context, failure);
  } else memory.stateAt.delete(STATE_REF);
  memory.stateRef = STATE_BRANCH;
  memory.mayReturn = false;
  logger.warn(
    `The record is now on the branch plansync-state: GitHub refused refs/${STATE_REF} (${refusal.message.trim()}). ` +
      "It returns when the reference may be written.",
  );
}

/**
 * Brings the record back from the branch, once a run. Only where both references move at once: a run that still sees the
 * branch must not be able to write there.
 */
async function returnFromBranch(context: RemoteContext, from: string, to: string): Promise<boolean> {
  const { memory, logger } = context;
  if (!memory.mayReturn) return false;
  memory.mayReturn = false;
  const swapped = await swapReferences(context, [
    { ref: STATE_REF, from: memory.stateAt.get(STATE_REF) ?? null, to },
    { ref: STATE_BRANCH, from, to: null },
  ]);
  if (swapped !== null) return false;
  memory.stateRef = STATE_REF;
  memory.stateAt.delete(STATE_BRANCH);
  memory.stateAt.set(STATE_REF, to);
  logger.info(`The record is at refs/${STATE_REF} again.`);
  return true;
}

function stateRefused(context: RemoteContext, failure: Failure): Error {
  const { memory, client } = context;
  const what = `${SAVE_RECORD} (refs/${memory.stateRef})`;
  return client.error(failure, { what, permission: "contents: write", kind: "keep" });
}
