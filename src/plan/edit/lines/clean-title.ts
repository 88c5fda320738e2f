/** What shows nothing or turns the direction of a text: a title from elsewhere must not carry it into a plan. */
const HIDDEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** A title on one line, without control characters and those that turn the direction of the text. */
export function cleanTitle(title: string): string {
  return title
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(HIDDEN, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What markdown may read as a mark; a backslash before it makes it a plain character. */
const MARKS = /[\\`*_[\]<>~&|#]/g;
/** The beginning of a tag or comment, which GitHub would take out of the text whatever it names. */
const TAG = /<(?=[\p{L}/!?])/gu;

/** Spellings of a title, the plainest first: as it is, and with a backslash before all that may be a mark. */
export function spellingsOf(title: string): readonly string[] {
  const plain = title.replace(TAG, "\\<");
  const escaped = title.replace(MARKS, "\\$&");
  return plain === escaped ? [plain] : [plain, escaped];
}
