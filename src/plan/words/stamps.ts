const DATE = "\\d{4}-\\d{2}-\\d{2}";
const TIME = "[T ]\\s?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?\\s?(?:Z|UTC|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?";
/** When something was noted, or will be: `(2026-01-04 10:00Z)`, `[2026-02-01]`, `2026-02-03 09:15 -`, `(TBD)`. */
const STAMP = new RegExp(
  `^(?:[([](?:${DATE}(?:${TIME})?|TBD)[)\\]]\\s*(?:[-–—:]\\s+)?|${DATE}(?:${TIME}\\s*(?:[-–—:|]\\s*)?|\\s+[-–—|]\\s+|:\\s+))(?=\\S)`,
  "u",
);

/** Words without the date and time before them, which say when they were noted and nothing of the work. */
export function withoutStamp(words: string): string {
  return words.replace(STAMP, "");
}

/** Seven or more hexadecimal digits with a letter among them, at the end: as Git shortens the name of a commit. */
const COMMIT = /(?<=\S)\s+`?(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}`?\s*$/u;
/** No name of a commit is longer, with its blanks. */
const LONGEST_COMMIT = 60;

/** `Task: Read it`: the shape in which tools that note commits behind their tasks write them. */
const NAMED_TASK = /^(?:sub-?)?task\s*:/iu;

/** Words of a named task without the commit that ends them. It does not depend on the tick: a tick changes no title. */
export function withoutCommit(words: string): string {
  const found = NAMED_TASK.test(words) ? COMMIT.exec(words.slice(-LONGEST_COMMIT)) : null;
  return found === null ? words : words.slice(0, -found[0].length);
}
