/** Why an issue that a line names is not the line's: GitHub's answer, or that nobody could tell. */
export type RefusedReference = "deleted" | "transferred" | "not-an-issue" | "unlike";
