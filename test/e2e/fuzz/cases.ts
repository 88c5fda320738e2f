import { writePlan } from "./grammar.ts";
import { edit, spoil } from "./mutate.ts";
import { Random } from "./random.ts";
import { SEEDS, type Seed } from "./seeds.ts";

/** One input of the fuzzer: the bytes of a file, and of what it may be the second version. */
export interface FuzzCase {
  readonly seed: number;
  readonly kind: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A later version of the same file. */
  readonly later: Uint8Array;
}

/** The case of a seed; `more` are further plans to spoil. */
export function caseOf(seed: number, more: readonly Seed[] = []): FuzzCase {
  const random = new Random(seed);
  const roll = random.below(100);
  const path = random.pick(SEEDS).path;
  if (roll < 5) return finish(random, { seed, kind: "random bytes", path, bytes: randomBytes(random) });
  if (roll < 35) return finish(random, { seed, kind: "grammar", path, bytes: Buffer.from(writePlan(random)) });
  if (roll < 55) {
    const bytes = spoil(random, Buffer.from(writePlan(random)));
    return finish(random, { seed, kind: "grammar, spoiled", path, bytes });
  }
  const from = random.pick([...SEEDS, ...(more.length > 0 && roll < 75 ? more : [])] as const);
  const bytes = spoil(random, Buffer.from(from.text));
  return finish(random, { seed, kind: "plan, spoiled", path: from.path, bytes });
}

function finish(random: Random, made: Omit<FuzzCase, "later">): FuzzCase {
  const bytes = Buffer.from(made.bytes);
  const later = random.once(5) ? spoil(random, bytes) : Buffer.from(edit(random, bytes.toString("utf8")));
  return { ...made, later };
}

function randomBytes(random: Random): Buffer {
  const alphabet = random.pick(["", "", "- [x]#*`_<>!()\n\n\n |~:\\&@1aé", "[]()!*_`\n"]);
  const length = random.below(random.pick([20, 300, 3_000]));
  return Buffer.concat(
    Array.from({ length }, () =>
      alphabet === "" ? Buffer.from([1 + random.below(255)]) : Buffer.from(alphabet.charAt(random.below(alphabet.length))),
    ),
  ); // prettier-ignore
}
