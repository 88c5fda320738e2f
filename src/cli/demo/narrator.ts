import { createColors } from "picocolors";
import wrapAnsi from "wrap-ansi";
import { InternalError } from "../../errors.ts";
import { fit } from "../terminal/text-width.ts";
import type { Output } from "../terminal/shell.ts";

/** Text wider than this is hard to read, however wide the terminal is. */
const MAX_COLUMNS = 100;

/** Tells a story on a terminal, or as plain text into a file, and checks the facts that it states. */
export class Narrator {
  readonly paint: ReturnType<typeof createColors>;
  readonly #out: Output;
  #chapter = 0;
  #facts = 0;

  constructor(out: Output) {
    this.#out = out;
    this.paint = createColors(out.hasColour);
  }

  /** Number of facts that were stated and found true. */
  get facts(): number {
    return this.#facts;
  }

  get columns(): number {
    return Math.max(20, Math.min(MAX_COLUMNS, this.#out.columns));
  }

  title(text: string, below: string): void {
    this.#out.write(`${this.paint.bold(text)}\n`);
    this.say(below);
  }

  chapter(title: string): void {
    this.#chapter += 1;
    const head = `${this.#chapter}. ${title}`;
    this.#out.write(`\n${this.paint.bold(this.paint.cyan(wrapAnsi(head, this.columns)))}\n\n`);
  }

  say(text: string): void {
    this.#out.write(`${wrapAnsi(text, this.columns)}\n`);
  }

  /** Shows lines unchanged, each cut at the edge; colours are added afterwards. */
  show(lines: readonly ShownLine[]): void {
    for (const { text, colour } of lines) {
      const shown = keepIndent(text, this.columns - 2);
      this.#out.write(`  ${colour === undefined ? shown : this.paint[colour](shown)}\n`.replace(/ +\n$/, "\n"));
    }
    this.#out.write("\n");
  }

  /**
   * States a fact that was just checked.
   * @throws InternalError when it is false: then the story ends.
   */
  fact(isSo: boolean, statement: string): void {
    if (!isSo) {
      this.#out.write(`${this.paint.red("✗")} ${statement}\n`);
      throw new InternalError(`The demo was about to state something that is not true: ${statement}`);
    }
    this.#facts += 1;
    this.#out.write(`${this.paint.green("✓")} ${wrapAnsi(statement, this.columns - 2).replaceAll("\n", "\n  ")}\n`);
  }
}

/** A line that is shown as it is. */
export interface ShownLine {
  readonly text: string;
  readonly colour?: "green" | "red" | "dim" | "cyan" | "bold";
}

function keepIndent(text: string, width: number): string {
  const indent = text.slice(0, text.search(/[^ ]|$/));
  return indent + fit(text.slice(indent.length), width - indent.length);
}
