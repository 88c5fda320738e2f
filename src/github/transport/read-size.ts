/**
 * Numbers of rows that a read asks for, largest first. GitHub gives up on a query after ten seconds, or when it takes
 * too many resources; asking the same again is of no use, and a page of half the size usually passes.
 */
export const READ_SIZES = [100, 50, 25, 10] as const;

/** Number of rows of one read; one of {@link READ_SIZES}. */
export type ReadSize = (typeof READ_SIZES)[number];

/** The largest reads that GitHub can answer, as far as it is known. */
export interface ReadLimits {
  /** Most rows of one read. */
  readonly size: ReadSize;
  /** Texts of files are requested apart from everything else. */
  readonly textsApart: boolean;
}

/** Where nothing is known of GitHub's having given up. */
export const FULL_READS: ReadLimits = { size: 100, textsApart: false };

const SMALLEST: ReadSize = 10;

/** True when a read of that many rows can be made smaller. */
export function canShrink(rows: number): boolean {
  return rows > SMALLEST;
}

/** Returns the largest size below that many rows. */
export function smallerThan(rows: number): ReadSize {
  return READ_SIZES.find((size) => size < rows) ?? SMALLEST;
}
