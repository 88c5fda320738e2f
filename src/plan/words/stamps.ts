const DATE = "\\d{4}-\\d{2}-\\d{2}";
const TIME = "[T ]\\s?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?\\s?(?:Z|UTC|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?";
/** When something was noted: `(2026-01-04 10:00Z)`, `[2026-02-01]`, `2026-02-03 09:15 -`. */
const STAMP = new RegExp(
  `^(?:[([]${DATE}(?:${TIME})?[)\\]]\\s*(?:[-–—:]\\s+)?|${DATE}(?:${TIME}\\s*(?:[-–—:|]\\s*)?|\\s+[-–—|]\\s+|:\\s+))(?=\\S)`,
  "u",
);

/** Words without the date and time before them, which say when they were noted and nothing of the work. */
export function withoutStamp(words: string): string {
  return words.replace(STAMP, "");
}
