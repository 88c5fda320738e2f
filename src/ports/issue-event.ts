import type { Actor } from "./actor.ts";
import type { IssueNumber } from "./issue-number.ts";

/** Something that happened to an issue: only what tells who said which title, label, owner, milestone or place. */
export type IssueEvent = {
  readonly actor: Actor | null;
  /** ISO 8601, in seconds. */
  readonly at: string;
} & (
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "labeled" | "unlabeled"; readonly label: string }
  | { readonly kind: "assigned" | "unassigned"; readonly login: string }
  /** Put into a milestone, or taken out of it; `title` is that of the milestone then. */
  | { readonly kind: "milestoned" | "demilestoned"; readonly title: string }
  /** `parent` is null for an issue of another repository. */
  | { readonly kind: "attached" | "detached"; readonly parent: IssueNumber | null }
);

export type RenameEvent = Extract<IssueEvent, { kind: "renamed" }>;
