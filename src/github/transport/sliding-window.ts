/** Counts events in a moving span of time, to stay under a limit such as "500 in any hour". */
export class SlidingWindow {
  readonly #limit: number;
  readonly #span: number;
  #times: number[] = [];

  /** @param span Milliseconds. */
  constructor(limit: number, span: number) {
    this.#limit = limit;
    this.#span = span;
  }

  /** Epoch milliseconds at which one more event fits; `now` when it fits already. */
  freeAt(now: number): number {
    this.#times = this.#times.filter((time) => time > now - this.#span);
    const blocking = this.#times.at(-this.#limit);
    return blocking === undefined ? now : blocking + this.#span;
  }

  /** How many events the span before `now` holds. */
  count(now: number): number {
    return this.#times.filter((time) => time > now - this.#span).length;
  }

  add(time: number): void {
    this.#times.push(time);
  }
}
