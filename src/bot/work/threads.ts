interface Waiting {
  readonly group: string;
  readonly go: () => void;
}

/** This part of the threads is for groups that have none. */
const RESERVED = 0.25;

/**
 * The threads of a replica in which large plans are synced. Each takes memory for as long as its sync lasts, so there is
 * a limit; a group (an installation) gets only some of them, and the last ones never go to one that has one already.
 */
export class Threads {
  readonly #total: number;
  readonly #perGroup: number;
  readonly #held: string[] = [];
  readonly #waiting: Waiting[] = [];

  constructor({ total, perGroup }: { readonly total: number; readonly perGroup: number }) {
    this.#total = total;
    this.#perGroup = perGroup;
  }

  /**
   * Waits for a thread. Returns the function that gives it back.
   * @throws the signal's reason when it is aborted before there is one.
   */
  async take(group: string, stop: AbortSignal): Promise<() => void> {
    stop.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(stop.reason instanceof Error ? stop.reason : new Error(String(stop.reason)));
      };
      const waiting: Waiting = {
        group,
        go: () => {
          stop.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      stop.addEventListener("abort", giveUp, { once: true });
      this.#waiting.push(waiting);
      this.#admit();
    });
    return () => {
      this.#held.splice(this.#held.indexOf(group), 1);
      this.#admit();
    };
  }

  #admit(): void {
    for (const waiting of this.#waiting.slice()) {
      if (!this.#hasRoomFor(waiting.group)) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      this.#held.push(waiting.group);
      waiting.go();
    }
  }

  #hasRoomFor(group: string): boolean {
    const free = this.#total - this.#held.length;
    const own = this.#held.filter((one) => one === group).length;
    const isLast = free <= Math.ceil(this.#total * RESERVED);
    return free > 0 && own < this.#perGroup && (own === 0 || !isLast);
  }
}
