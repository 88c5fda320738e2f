import { invalid, type FieldError } from "../refusal.ts";

/** Maximum length of a title, in characters. */
const TITLE_LIMIT = 256;
/** Maximum length of the body of an issue, pull request or comment, in characters. */
const BODY_LIMIT = 65_536;
/** Maximum length of a label's name and description, in characters. */
export const LABEL_LIMITS = { name: 50, description: 100 } as const;

/** Throws GitHub's 422 for a title it refuses. */
export function checkTitle(title: string, resource: "Issue" | "PullRequest" = "Issue"): void {
  if (title.trim() === "")
    throw invalid({ resource, field: "title", code: "missing_field", message: "title can't be blank" });
  if (title.length > TITLE_LIMIT) throw tooLong(resource, "title", TITLE_LIMIT);
}

/** Throws GitHub's 422 for a body it refuses. */
export function checkBody(body: string, resource: "Issue" | "PullRequest" | "IssueComment" = "Issue"): void {
  if (body.length > BODY_LIMIT) throw tooLong(resource, "body", BODY_LIMIT);
}

function tooLong(resource: string, field: string, limit: number): Error {
  const error: FieldError = {
    resource,
    code: "custom",
    field,
    message: `${field} is too long (maximum is ${limit} characters)`,
  };
  return invalid(error);
}
