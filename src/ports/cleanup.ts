/** What only `leave` and `unbind` do. */
export interface Cleanup {
  /** Takes labels off an issue; those that it does not bear are no matter. */
  takeLabels(issue: number, names: readonly string[]): Promise<void>;
  /** Deletes a branch of ours; true when there was one. */
  deleteBranch(name: string): Promise<boolean>;
  /** Deletes labels from the repository, and so from all its issues. */
  deleteLabels(names: readonly string[]): Promise<void>;
  /** Deletes plansync's reference with the record; true when there was one. */
  deleteState(): Promise<boolean>;
}
