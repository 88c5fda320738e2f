/** What a thread may take. */
export interface Bounds {
  /** Milliseconds of its own work; what it waits for GitHub doesn't count. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A preview of the largest plans in use takes about a tenth of it. */
export const BOUNDS: Bounds = { milliseconds: 20_000, megabytes: 512 };
