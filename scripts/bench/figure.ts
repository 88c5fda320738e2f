/** One line of the table: the figure, its goal, and whether it is met. */
export interface Row {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** How it was measured, if that is not obvious: a clock that ran faster, seconds beside requests. */
  readonly note?: string;
}

/** A file of this folder that measures; gives one line or several. */
export interface Figure {
  /** To choose it by: `npm run bench -- no-op`. */
  readonly name: string;
  readonly measure: () => Promise<readonly Row[]>;
}

/** Returns the median of several measurements, which a busy moment of the machine doesn't affect. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** `84.2 s` */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
