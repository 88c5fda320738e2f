/** Renders a bar of blocks, `width` characters wide; full only when everything is done, empty only when nothing is. */
export function progressBar(done: number, total: number, width = 20): string {
  const share = total === 0 ? 0 : done / total;
  const exact = Math.round(share * width);
  const filled = done === total && total > 0 ? width : Math.min(width - 1, done > 0 ? Math.max(1, exact) : 0);
  return "█".repeat(filled) + "░".repeat(width - filled);
}

/** Returns whole percent; 100 only when everything is done. */
export function percent(done: number, total: number): number {
  if (total === 0) return 0;
  return done === total ? 100 : Math.min(99, Math.round((done / total) * 100));
}
