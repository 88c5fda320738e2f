/** Characters that no text of ours may carry: GitHub refuses some, terminals obey others. */

/** Control characters but tab and line ends, the byte order mark, and the separators that JavaScript reads as line ends. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** Marks that turn the direction of the text after them, or that of a whole line. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without control characters and lone surrogates; line ends become LF. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "").replace(LONE_SURROGATE, "\ufffd");
}

/** Text as one clean line, with nothing in it that turns the direction of what follows. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(DIRECTION, "")).replace(/\s+/g, " ").trim();
}

/** Made when a text is cut for the first time: that takes as long as a tenth of the Action's start. */
let graphemes: Intl.Segmenter | null = null;

/** At most `limit` UTF-16 units; what is cut ends in `…` and never within a character as people see it. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
