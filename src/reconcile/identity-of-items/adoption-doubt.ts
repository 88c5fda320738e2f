/** Why an issue that a line names does not belong to it: GitHub's answer, or no certain answer. */
export type RefusedReference = "deleted" | "transferred" | "not-an-issue" | "unlike";
