/** Indices of one of the longest runs of rising numbers in a list, gaps allowed, in order. */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  /** For each length of a run, the index of its smallest possible end. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const at = (index: number | undefined): number => (index === undefined ? Number.NaN : (numbers[index] ?? Number.NaN));
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) run.unshift(index);
  return run;
}
