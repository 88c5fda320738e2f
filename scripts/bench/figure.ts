/** One line of the table: what was measured, what it is to be, and whether it is. */
export interface Row {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** How it was measured, where that is not plain: a clock that ran faster, seconds beside requests. */
  readonly note?: string;
}

/** A file of this folder that measures; gives one line or several. */
export interface Figure {
  /** To choose it by: `npm run bench -- no-op`. */
  readonly name: string;
  readonly measure: () => Promise<readonly Row[]>;
}

/** The middle one of several measurements: what a busy moment of the machine can't move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** `84.2 s` */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
