import type { DirectiveKind } from "../../directives/directive.ts";
import type { Level } from "../../words/vocabulary.ts";

/** What the headings around one say of it. */
export interface Surroundings {
  /** Levels of the items around, outermost first. */
  readonly around: readonly Level[];
  readonly gate: boolean;
  /** It is one since the configuration says so. */
  readonly own: boolean;
  /** Below a heading that stands apart from the named work of the plan. */
  readonly outside: boolean;
  readonly prose: boolean;
  /** The level that the enclosing container's numbered headings have; undefined outside of containers. */
  readonly container: Level | null | undefined;
  readonly prerequisites: boolean;
  /** What a comment says that everything right below is; `check` holds for all that stands below. */
  readonly directed: DirectiveKind | null;
}

/** Below no heading. */
export const OUTSIDE: Surroundings = {
  around: [],
  gate: false,
  own: false,
  outside: false,
  prose: false,
  container: undefined,
  prerequisites: false,
  directed: null,
};
