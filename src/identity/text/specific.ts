/**
 * Whether a wording is specific enough to be recognized outside its place: `Update README` and `Commit` are in every
 * plan.
 */
export function isSpecific(wording: string): boolean {
  return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
