import type { Clock } from "../../ports/clock.ts";

/** Milliseconds between two comparisons, whoever guesses. */
const SPACING = 250;
/** How many may wait for theirs: the last one is answered within five seconds. */
const ROW = 20;
/** Milliseconds that an address has to wait after its first wrong guess; twice as long after each further one. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** Up to this many milliseconds a guess waits, as long as somebody who mistyped does; beyond that it is sent away. */
const PATIENCE = 2000;
/** Wrong guesses are forgotten an hour later, and addresses beyond this many. */
const FORGET_AFTER = 3_600_000;
const MOST_ADDRESSES = 10_000;

interface Wrong {
  readonly count: number;
  readonly at: number;
  readonly nextAt: number;
}

/**
 * Makes guessing the dashboard's token slow, for each address and for all together. Guesses wait before they are
 * compared, in a row so short that it is over soon after the guessing is. An address waits in it once, so whoever
 * guesses from one address takes one place of it and can't keep the owner out.
 */
export class GuessGate {
  readonly #clock: Clock;
  readonly #wrong = new Map<string, Wrong>();
  readonly #waiting = new Set<string>();
  #nextAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Waits for the turn of a guess. Returns null when it may be compared; otherwise the number of seconds after which
   * another may be sent, and this one is not compared.
   */
  async enter(address: string): Promise<number | null> {
    const from = networkOf(address);
    const now = this.#clock.now();
    const wait = (this.#wrong.get(from)?.nextAt ?? 0) - now;
    if (wait > PATIENCE) return Math.ceil(wait / 1000);
    if (this.#waiting.has(from)) return 1;
    if (this.#waiting.size >= ROW) return Math.ceil((ROW * SPACING) / 1000);
    this.#waiting.add(from);
    try {
      if (wait > 0) await this.#clock.sleep(wait);
      const since = this.#clock.now();
      const turn = Math.max(since, this.#nextAt);
      this.#nextAt = turn + SPACING;
      if (turn > since) await this.#clock.sleep(turn - since);
    } finally {
      this.#waiting.delete(from);
    }
    return null;
  }

  /** Notes that a guess was wrong. */
  wrong(address: string): void {
    const from = networkOf(address);
    const now = this.#clock.now();
    const known = this.#wrong.get(from);
    const count = known === undefined || now - known.at > FORGET_AFTER ? 1 : known.count + 1;
    this.#wrong.delete(from);
    const wait = Math.min(FIRST_WAIT * 2 ** Math.min(count - 1, 10), LONGEST_WAIT);
    this.#wrong.set(from, { count, at: now, nextAt: now + wait });
    const oldest = this.#wrong.keys().next();
    if (this.#wrong.size > MOST_ADDRESSES && oldest.done !== true) this.#wrong.delete(oldest.value);
  }

  /** Forgets the wrong guesses of an address from which the right one came. */
  right(address: string): void {
    this.#wrong.delete(networkOf(address));
  }
}

/** An IPv6 customer has at least 2^64 addresses: they count as one. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [before = "", after] = address.split("::");
  const groups = before === "" ? [] : before.split(":");
  const missing = after === undefined ? 0 : 8 - groups.length - (after === "" ? 0 : after.split(":").length);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(after ?? "").split(":")];
  return all.slice(0, 4).join(":");
}
