/** Measures time while it runs, and calls back once when the limit is exceeded. */
export class Stopwatch {
  readonly #limit: number;
  #spent = 0;
  #since: number | null = null;
  #timer: NodeJS.Timeout | undefined;

  onLimit: () => void = () => undefined;

  /** @param limit milliseconds. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  start(): void {
    if (this.#since !== null) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.onLimit(), Math.max(0, this.#limit - this.#spent));
  }

  stop(): void {
    if (this.#since === null) return;
    clearTimeout(this.#timer);
    this.#spent += performance.now() - this.#since;
    this.#since = null;
  }
}
