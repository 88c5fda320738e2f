/** What stands at the end of a title that had no room. */
const CUT = "…";

/** True for a title that is the beginning of a longer one, cut because an issue has no room for more. */
function isCutOf(short: string, long: string): boolean {
  const head = short.slice(0, -CUT.length);
  return short.endsWith(CUT) && head.trim() !== "" && long.length > short.length && long.startsWith(head);
}

/**
 * The titles of an issue as they would be with room enough: of a title that was cut, the tail that the plan's title had
 * comes back, be it behind other words by now. Titles that were not cut stay as they are.
 *
 * @param base the plan's title when the was `from`, and `onto` what it is now.
 */
export function withTails(
  { from, to }: { readonly from: string; readonly to: string },
  { base, onto }: { readonly base: string; readonly onto: string },
): { readonly from: string; readonly to: string } {
  const isSettled = isCutOf(to, onto);
  if (!isCutOf(from, base)) return { from, to: isSettled ? onto : to };
  if (isSettled) return { from: base, to: onto };
  // Words are what is compared: the one that was cut in two is whole again, or gone.
  const cut = /\S+$/u.exec(from)?.[0] ?? "";
  const tail = base.slice(from.length - cut.length);
  if (to.endsWith(cut)) return { from: base, to: to.slice(0, -cut.length) + tail };
  const kept = to.endsWith(CUT) ? to.slice(0, -CUT.length) : to;
  return { from: base, to: `${kept.trimEnd()}${tail.replace(/^\S+/u, "")}` };
}
