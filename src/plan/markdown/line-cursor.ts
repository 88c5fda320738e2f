/** How far a tab goes. */
const TAB_STOP = 4;

/**
 * A place in one line of a text, for taking blanks away column by column as markdown counts them: a tab fills up to the
 * next multiple of four, and may be taken in part.
 */
export class LineCursor {
  readonly text: string;
  /** Offset of the line's first character and of its end, before its CR and LF. */
  start = 0;
  end = 0;
  /** Offset at which the next line begins. */
  next = 0;
  /** Offset of what was not taken yet. */
  at = 0;
  /** 0-based column of `at`, of the part of a tab that was taken too. */
  column = 0;
  /** Offset of the first character from `at` on that is no blank, or the line's end. */
  word = 0;
  /** Columns of blanks before that. */
  indent = 0;
  /** Columns of a tab at `at` that were not taken yet; 0 where no tab was taken in part. */
  #rest = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the line that begins at this offset. */
  open(start: number): void {
    const feed = this.text.indexOf("\n", start);
    this.start = start;
    this.next = feed < 0 ? this.text.length : feed + 1;
    const end = feed < 0 ? this.text.length : feed;
    this.end = feed > start && this.text.charCodeAt(feed - 1) === 13 ? end - 1 : end;
    this.at = start;
    this.column = 0;
    this.#rest = 0;
    this.#look();
  }

  /** True where nothing but blanks is left. */
  get isBlank(): boolean {
    return this.word >= this.end;
  }

  /** Takes so many columns of blanks, fewer where there are no more. */
  takeColumns(count: number): void {
    let left = Math.min(count, this.indent);
    while (left > 0) {
      const isTab = this.text.charCodeAt(this.at) === 9;
      const width = !isTab ? 1 : this.#rest > 0 ? this.#rest : TAB_STOP - (this.column % TAB_STOP);
      const taken = Math.min(width, left);
      this.#rest = width - taken;
      this.column += taken;
      this.indent -= taken;
      left -= taken;
      if (this.#rest === 0) this.at += 1;
    }
  }

  /** Takes characters that are no blanks. */
  takeWord(length: number): void {
    this.column += this.indent + length;
    this.at = this.word + length;
    this.#rest = 0;
    this.#look();
  }

  /** Finds the next word. */
  #look(): void {
    let { at, column } = this;
    for (; at < this.end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 32) column += 1;
      else if (code === 9) column += TAB_STOP - (column % TAB_STOP);
      else break;
    }
    this.word = at;
    this.indent = column - this.column;
  }
}
