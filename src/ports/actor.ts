/** Who did something on GitHub. */
export interface Actor {
  /** As REST spells it: apps end in `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}
