/** Whether a wording says enough to be recognised outside its place: `Update README` and `Commit` stand in every plan. */
export function isSpecific(wording: string): boolean {
  return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
