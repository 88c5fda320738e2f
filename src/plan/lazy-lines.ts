import type { SyntaxExtension } from "./unread-text.ts";

/** More lines than anybody writes below a list item or quote without its indent or mark, and without an empty line. */
const MAX_LAZY = 500;

/** micromark's codes of line ends are -5, -4 and -3; tabs and characters are above. */
const LAST_LINE_END = -3;

/** How many lines stand since the last empty line or bullet, and the line that was counted last. */
interface Run {
  lines: number;
  at: number;
}

/**
 * Syntax extension: a paragraph that goes on and on outside of its list item or quote ends, and with it these.
 *
 * micromark takes such a line for the paragraph's after it went back through all lines before it. Texts of fewer lines
 * ({@link mayHoldManyLines}) can do without this.
 */
export function boundLazyLines(): SyntaxExtension {
  const runs = new WeakMap<object, Run>();
  return {
    document: {
      null: {
        name: "boundLazyLines",
        // Behind lists and quotes: a line that begins one of them is none of this one's.
        add: "after",
        // It begins no container, but says that one may begin here: what is open is closed for that.
        continuation: { tokenize: (_effects, _ok, nok) => nok },
        exit: () => undefined,
        tokenize(_effects, ok, nok) {
          const { line } = this.now();
          const run = runs.get(this.parser) ?? { lines: 0, at: 0 };
          runs.set(this.parser, run);
          return (code) => {
            if (code === null || code <= LAST_LINE_END || this.events.at(-1)?.[1].type === "listItemPrefix") {
              run.lines = 0;
              return nok(code);
            }
            if (run.at === line) return nok(code);
            run.at = line;
            run.lines += 1;
            if (run.lines <= MAX_LAZY || this.parser.lazy[line - 1] !== true) return nok(code);
            run.lines = 0;
            return ok(code);
          };
        },
      },
    },
  };
}

/** True for a text in which {@link boundLazyLines} may have something to do. */
export function mayHoldManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) if ((lines += 1) > MAX_LAZY) return true;
  return false;
}
