import type { Probe } from "./probe.ts";
import type { Sheet } from "./sheet.ts";
import type { Undo } from "./undo.ts";

/** What every chapter of the check works with. */
export interface Check {
  readonly probe: Probe;
  readonly sheet: Sheet;
  readonly undo: Undo;
  /** Part of every name that this run makes, so that nothing of anybody else's can bear it. */
  readonly run: string;
}

/** What the first steps find out. */
export interface Repository {
  readonly id: string;
  readonly login: string;
  readonly defaultBranch: string;
  /** True where plansync is in use: then its own label and record are somebody's. */
  readonly isUsed: boolean;
  /** Commit at the tip of the default branch. */
  readonly head: string;
}

/** A repository that the check must not be run in. */
export class Unusable extends Error {}
