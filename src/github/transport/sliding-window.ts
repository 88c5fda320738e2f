import { later, type EpochMs } from "../../ports/epoch-ms.ts";

/** Counts events in a moving span of time, to stay under a limit such as "500 in any hour". */
export class SlidingWindow {
  readonly #longest: number;
  #times: EpochMs[] = [];

  /** @param longest Milliseconds after which an event is forgotten. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** When one more event fits under a limit of so many in a span; `now` when it fits already. */
  freeAt(now: EpochMs, limit: number, span: number): EpochMs {
    const blocking = this.within(now, span).at(-limit);
    return blocking === undefined ? now : later(blocking, span);
  }

  /** Returns the events in the span before `now`, oldest first. */
  within(now: EpochMs, span: number): readonly EpochMs[] {
    return this.#times.filter((time) => time > now - span);
  }

  /** The last event; null: there was none. */
  get last(): EpochMs | null {
    return this.#times.at(-1) ?? null;
  }

  add(time: EpochMs): void {
    this.#times = [...this.#times.filter((known) => known > time - 2 * this.#longest), time];
  }

  /** Forgets the last event: it did not happen. */
  takeBack(): void {
    this.#times = this.#times.slice(0, -1);
  }
}
