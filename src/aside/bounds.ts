/** The limits of a thread. */
export interface Bounds {
  /** Milliseconds of its own work; waiting for GitHub doesn't count. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A preview of the largest plans in use takes about a tenth of this. */
export const BOUNDS: Bounds = { milliseconds: 20_000, megabytes: 512 };
