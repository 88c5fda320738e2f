import { later, type EpochMs } from "../../ports/epoch-ms.ts";
/** Counts events in a moving span of time, to stay under a limit such as "500 in any hour". */
export class SlidingWindow {
  readonly #limit: number;
  readonly #span: number;
  #times: EpochMs[] = [];

  /** @param span Milliseconds. */
  constructor(limit: number, span: number) {
    this.#limit = limit;
    this.#span = span;
  }

  /** When one more event fits; `now` when it fits already. */
  freeAt(now: EpochMs): EpochMs {
    this.#times = this.#times.filter((time) => time > now - this.#span);
    const blocking = this.#times.at(-this.#limit);
    return blocking === undefined ? now : later(blocking, this.#span);
  }

  /** Counts the events in the span before `now`. */
  count(now: EpochMs): number {
    return this.#times.filter((time) => time > now - this.#span).length;
  }

  add(time: EpochMs): void {
    this.#times.push(time);
  }
}
