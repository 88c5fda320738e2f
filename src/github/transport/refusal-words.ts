import type { Failure } from "./failure.ts";

/**
 * GitHub's wordings for refusals that neither a status nor a code tells apart. The one place that knows them: when
 * GitHub rewords a message, this table changes and nothing else.
 */
const WORDS = {
  /** The repository was archived. */
  archived: /archived/i,
  /** The token lacks a permission, or its owner a role. */
  "not-permitted": /resource not accessible|must have|archived/i,
  "sso-required": /SAML|single sign-on/i,
  "conversation-locked": /locked/i,
  /** Workflows of this repository or organization may not open pull requests. */
  "pulls-turned-off": /permitted to create or approve/i,
  /** The push changes a file below `.github/workflows`. */
  "workflow-file": /workflow/i,
  "pull-exists": /pull request already exists/i,
  "label-exists": /already_exists|already been taken|already exists/i,
  "branch-moved": /expected branch to point to|update is not a fast.?forward|is at .* but expected/i,
  "branch-protected":
    /protected branch|repository rule violations|changes must be made through a pull request|required status check|cannot update this protected ref|push declined|at least \d+ approving review/i,
  "reference-moved":
    /not a fast.?forward|reference already exists|reference does not exist|reference cannot be updated/i,
  /** Two sub-issues were added to one parent at the same moment and got the same place: one is refused. */
  "sub-issue-race": /priority has already been taken/i,
  "relation-exists": /already/i,
  "relation-missing": /does not exist|not found|could not resolve|not blocked/i,
  /** Anything about sub-issues; with it, one of the three limits below. */
  hierarchy: /sub-?issue|parent/i,
  "too-many-children": /more than \d+ sub-?issues|maximum number of sub-?issues|sub-?issues? limit/i,
  "too-deep": /depth|\blevels?\b|layers?/i,
  "other-parent": /only have one parent|circular|ancestor|duplicate sub-?issues/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a refusal is about, as far as only its text says so. */
export type Complaint = keyof typeof WORDS;

/** True when the text of a refusal is about this. Where the reason leaves it open what was refused, check that first. */
export function isAbout({ message }: Pick<Failure, "message">, complaint: Complaint): boolean {
  return WORDS[complaint].test(message);
}
