/** A pull request to preview. */
export interface PullToPreview {
  readonly number: number;
  /** Its head commit. */
  readonly head: string;
  /** Branch that it would be merged into. */
  readonly base: string;
  /** True: it was opened just now, so there is no comment of ours on it yet. */
  readonly isNew: boolean;
  /** True: a read-only token is expected, as for forks and Dependabot. */
  readonly mayBeReadOnly: boolean;
}
