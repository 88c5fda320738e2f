import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lines } from "../markdown/lines.ts";
import type { Span } from "../model/plan.ts";
import type { DirectiveComment } from "./directive.ts";

/** A comment that says what plansync doesn't know. */
export function unknown(comment: DirectiveComment, lines: Lines): Diagnostic {
  return problem(
    comment,
    lines,
    `\`plansync: ${comment.written}\` says nothing that plansync knows`,
    "Write phase, step, task, check, group or ignore behind `plansync:`, or children=checks for what stands below.",
  );
}

/** A comment on or above no line that can be what it says. */
export function withoutTarget(comment: Span, says: string, lines: Lines): Diagnostic {
  const [where, what] =
    says === "group"
      ? ["a heading", "No heading stands"]
      : ["a heading or a list item", "Neither heading nor list item stands"];
  return problem(
    comment,
    lines,
    `${what} on this comment's line or right below it, so nothing becomes a ${says}`,
    `Move the comment to the end of ${where}, or to the line above it.`,
  );
}

/** A second comment that says another thing of the same line. */
export function doubled(comment: Span, lines: Lines): Diagnostic {
  return problem(
    comment,
    lines,
    "Another comment says something else of the same line: that one holds",
    "Keep one of them.",
  );
}

function problem({ start }: Span, lines: Lines, message: string, hint: string): Diagnostic {
  return {
    code: "wrong-directive",
    severity: "warning",
    line: lines.lineOf(start),
    column: lines.columnOf(start),
    message,
    hint,
  };
}
