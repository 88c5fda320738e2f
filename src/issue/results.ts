/** The lines between which a results file shows the progress of its plan. */
export const RESULTS_START = "<!-- plansync:progress:start -->";
export const RESULTS_END = "<!-- plansync:progress:end -->";

/**
 * Replaces the progress between the markers of a results file; every other byte stays, and line ends are the file's
 * own. Null when the file has no markers, or not exactly one pair of them in order.
 */
export function replaceProgress(text: string, content: string): string | null {
  const start = text.indexOf(RESULTS_START);
  const end = text.indexOf(RESULTS_END);
  const isPair =
    start >= 0 && end > start && !text.includes(RESULTS_START, start + 1) && !text.includes(RESULTS_END, end + 1);
  if (!isPair) return null;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const block = `${eol}${eol}${content.replaceAll("\n", eol)}${eol}${eol}`;
  return text.slice(0, start + RESULTS_START.length) + block + text.slice(end);
}
