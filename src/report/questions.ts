import { renderProse } from "../issue/prose.ts";
import type { Diagnostic } from "../plan/model/diagnostic.ts";
import { nameFile } from "./plan-section.ts";
import type { PlanReport } from "./report.ts";
import { sentence } from "./sentence.ts";

/** Problems that are no mistake: a person has to say which issue belongs to which line. */
const QUESTIONS: ReadonlySet<string> = new Set([
  "same-item",
  "ambiguous-item",
  "doubtful-reference",
  "closed-while-away",
]);

/** True for a problem that a person answers, rather than corrects. */
export function isQuestion({ code }: Pick<Diagnostic, "code">): boolean {
  return QUESTIONS.has(code);
}

/** Renders what only a person can say, each question with its answer below it; empty when there is none. */
export function renderQuestions({ path, diagnostics }: PlanReport): string {
  const lines = diagnostics
    .filter(isQuestion)
    .map(
      ({ line, message, hint }) =>
        `- ${nameFile(`${path}:${line}`)} ${renderProse(sentence(message))}<br>${renderProse(hint)}`,
    );
  return lines.length === 0 ? "" : `**Please answer**\n\n${lines.join("\n")}`;
}
