/** The sandbox's own time: runs from the real one, faster where asked, and can be moved by hand. */
export class SandboxClock {
  readonly #realStart = Date.now();
  readonly #start: number;
  #moved = 0;
  /** How many sandbox milliseconds pass in a real one. */
  readonly scale: number;

  constructor(scale = 1, start = Date.now()) {
    this.scale = scale;
    this.#start = start;
  }

  /** Epoch milliseconds in the sandbox. */
  now(): number {
    return this.#start + this.#moved + (Date.now() - this.#realStart) * this.scale;
  }

  /** Lets this many sandbox milliseconds pass at once. */
  advance(ms: number): void {
    this.#moved += ms;
  }

  /** Resolves when this many sandbox milliseconds have passed. */
  async sleep(ms: number): Promise<void> {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms / this.scale));
  }
}

/** A moment as GitHub writes it: ISO 8601 in whole seconds. */
export function toTimestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
