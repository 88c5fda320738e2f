import type { Bullet } from "../markdown/blocks.ts";
import type { Field } from "./sections/fields.ts";
import type { FieldName } from "../words/patterns.ts";
import type { ItemKind, ItemState, Mark, Span } from "../model/plan.ts";
import type { Section } from "./sections/sections.ts";

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
  readonly tags: readonly string[];
  readonly optional: boolean;
  /** What the item's own mark says; null without. */
  own: ItemState | null;
  mark: Mark;
  readonly fields: Field[];
  readonly values: { [name in FieldName]?: string };
  /** More ranges that are this item's body, apart from what stands between its first line and its end. */
  readonly extra: Span[];
}
