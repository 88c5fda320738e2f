/** A pull request to preview. */
export interface PullToPreview {
  readonly number: number;
  /** Its head commit. */
  readonly head: string;
  /** Branch that it goes into. */
  readonly base: string;
  /** True: it was opened just now, so that there is no comment of ours on it yet. */
  readonly isNew: boolean;
  /** True: a token that may only read is expected, as for forks and Dependabot. */
  readonly mayBeReadOnly: boolean;
}
