import type { Bullet } from "../markdown/blocks.ts";
import type { Field } from "./sections/fields.ts";
import type { FieldName } from "../words/patterns.ts";
import type { ItemKind, ItemState, Mark, Span } from "../model/plan.ts";
import type { Section } from "./sections/sections.ts";
import type { TaskRow } from "./sections/task-tables.ts";
import type { Title } from "./titles/titles.ts";
import type { StateRule, Why } from "../model/why.ts";

/** An item while the plan is being read. */
export interface Draft {
  readonly kind: ItemKind;
  title: string;
  id: string | null;
  readonly parent: Draft | null;
  readonly section: readonly string[];
  /** Offset of the first character: list marker or `#`. */
  readonly start: number;
  /** End of the first line, and of everything that belongs to the item and what lies below it. */
  readonly lineEnd: number;
  end: number;
  readonly heading: Section | null;
  readonly bullet: Bullet | null;
  /** The row of a table that it is. */
  readonly row: TaskRow | null;
  /** The words of a list item, lines joined, as its title was read from them; null of anything else. */
  readonly words: string | null;
  readonly tags: readonly string[];
  readonly optional: boolean;
  /** What the item's own mark says; null without. */
  own: ItemState | null;
  mark: Mark;
  /** Its own mark says that it is open and that somebody works on it. */
  started: boolean;
  readonly fields: Field[];
  readonly values: { [name in FieldName]?: string };
  /** More ranges that are this item's body, apart from what stands between its first line and its end. */
  readonly extra: Span[];
  /** The rules that decided what it is; null where the state is still to be found. */
  readonly why: Omit<Why, "state"> & { state: StateRule | null };
}

/** An item of which nothing but its name is known. */
export function emptyDraft(
  kind: ItemKind,
  named: Title,
  parent: Draft | null,
  section: readonly string[],
  why: Draft["why"],
): Draft {
  return {
    kind,
    title: named.title,
    id: named.id,
    parent,
    section,
    start: 0,
    lineEnd: 0,
    end: 0,
    heading: null,
    bullet: null,
    row: null,
    words: null,
    tags: named.tags,
    optional: false,
    own: null,
    mark: { carrier: "none" },
    started: false,
    fields: [],
    values: {
      ...(named.estimate === null ? {} : { estimate: named.estimate }),
      ...(named.priority === null ? {} : { priority: named.priority }),
    },
    extra: [],
    why,
  };
}
