/** Operations that only `leave` and `unbind` need. */
export interface Cleanup {
  /** Removes labels from an issue; labels that it does not have are ignored. */
  takeLabels(issue: number, names: readonly string[]): Promise<void>;
  /** Deletes a branch of ours; true when it existed. */
  deleteBranch(name: string): Promise<boolean>;
  /** Deletes labels from the repository, and so from all its issues. */
  deleteLabels(names: readonly string[]): Promise<void>;
  /** Deletes plansync's reference with the record; true when it existed. */
  deleteState(): Promise<boolean>;
}
