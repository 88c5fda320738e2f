/** A job's place: it has one while it works, and gives it back while it waits. */
export interface Place {
  /** Gives the place back until `wait` is over, then waits for one again. */
  readonly rest: <T>(wait: () => Promise<T>) => Promise<T>;
  /** Gives it back for good. */
  readonly leave: () => void;
}

interface Held {
  readonly group: string;
  isWorking: boolean;
  /** How many of its waits are not over. */
  rests: number;
}

interface Returning {
  readonly held: Held;
  readonly go: () => void;
}

export interface PlaceLimits {
  /** Jobs that work at once. */
  readonly places: number;
  /** Jobs of one group that work at once. */
  readonly perGroup: number;
}

/** A replica has this many jobs for each place, working and waiting together: each of them takes memory. */
const JOBS_PER_PLACE = 4;
/** This part of the places is for groups that have none. */
const RESERVED = 0.25;

/** What may be fetched now. */
export interface Room {
  readonly count: number;
  /** Only from groups with fewer running jobs than this, wherever they run. */
  readonly perGroup: number;
  /** Groups that get none: the queue counts only running jobs of one kind. */
  readonly except: readonly string[];
}

/**
 * The places of a replica. Places are for work, not for waiting: for a turn to write, for the end of a limit, for an
 * answer that GitHub is slow with. A group (an installation) that has none always finds one, since the last of them never
 * go to a group that has one already.
 */
export class Places {
  readonly #limits: PlaceLimits;
  readonly #held = new Set<Held>();
  readonly #returning: Returning[] = [];
  readonly #onFree: () => void;

  /** @param onFree called when a place has become free. */
  constructor(limits: PlaceLimits, onFree: () => void) {
    this.#limits = limits;
    this.#onFree = onFree;
  }

  /** Number of jobs that work now. */
  get working(): number {
    return [...this.#held].filter(({ isWorking }) => isWorking).length;
  }

  /** Says how many jobs may be fetched, and from whom. Those that come back from a wait go first. */
  get room(): Room {
    const { places, perGroup } = this.#limits;
    const most = places * JOBS_PER_PLACE;
    const free = Math.min(places - this.working - this.#returning.length, most - this.#held.size);
    const kept = places === 1 ? 0 : Math.max(1, Math.floor(places * RESERVED));
    const isScarce = free <= kept || this.#held.size >= most * (1 - RESERVED);
    if (free <= 0) return { count: 0, perGroup, except: [] };
    const except = this.#groups.filter((group) => isScarce || this.#workingIn(group) >= perGroup);
    // What waits counts where it is fetched from, but holds no place: its group may have as many more.
    if (!isScarce) return { count: free - kept, perGroup: perGroup + this.#mostResting(), except };
    return { count: free, perGroup: 1, except };
  }

  get #groups(): readonly string[] {
    return [...new Set([...this.#held].map(({ group }) => group))];
  }

  take(group: string): Place {
    const held: Held = { group, isWorking: true, rests: 0 };
    this.#held.add(held);
    return {
      rest: async (wait) => {
        held.rests += 1;
        held.isWorking = false;
        this.#next();
        try {
          return await wait();
        } finally {
          held.rests -= 1;
          if (held.rests === 0) await this.#comeBack(held);
        }
      },
      leave: () => {
        this.#held.delete(held);
        this.#next();
      },
    };
  }

  async #comeBack(held: Held): Promise<void> {
    const back = new Promise<void>((go) => this.#returning.push({ held, go }));
    this.#admit();
    await back;
  }

  #mayWork({ group, isWorking }: Held): boolean {
    const { places, perGroup } = this.#limits;
    // Another request of the same job may have got the place back already.
    return isWorking || (this.working < places && this.#workingIn(group) < perGroup);
  }

  #workingIn(group: string): number {
    return [...this.#held].filter((one) => one.isWorking && one.group === group).length;
  }

  #mostResting(): number {
    const counts = new Map<string, number>();
    for (const { group, isWorking } of this.#held) if (!isWorking) counts.set(group, (counts.get(group) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  }

  #next(): void {
    this.#admit();
    this.#onFree();
  }

  /** Lets those go on that found no place when their wait was over, in the order in which they came back. */
  #admit(): void {
    for (const one of this.#returning.slice()) {
      if (!this.#mayWork(one.held)) continue;
      this.#returning.splice(this.#returning.indexOf(one), 1);
      one.held.isWorking = true;
      one.go();
    }
  }
}
