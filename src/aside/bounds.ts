/** The limits of a thread. */
export interface Bounds {
  /** Milliseconds of its own work; waiting for GitHub doesn't count. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A preview of the largest plans in use takes about a tenth of this. */
export const BOUNDS: Bounds = { milliseconds: 20_000, megabytes: 512 };

/** A whole sync decides several times; one of 10,000 items takes about a tenth of this. */
export const SYNC_BOUNDS: Bounds = { milliseconds: 120_000, megabytes: 512 };

/** Says what was exceeded, of whose plans. */
export function exceeded(whose: string, why: "time" | "memory", { milliseconds, megabytes }: Bounds): string {
  const measure = why === "time" ? `${milliseconds / 1000} seconds` : `${megabytes} MB of memory`;
  const what = why === "time" ? "time" : "the memory there is";
  return `${whose} plans can't be read in ${what}: that takes more than ${measure}.`;
}
