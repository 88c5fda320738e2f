import type { ItemIndex } from "../../model/item-index.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { elementAt } from "../../model/element-at.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { TextEdit } from "../edit.ts";
import { Layout } from "../layout/layout.ts";
import { isUsual } from "../layout/usual.ts";
import type { Reading } from "../reading.ts";
import type { Rewrite } from "../rewrite.ts";
import { endOfWords } from "./end-of-words.ts";
import { fieldLines, fieldPlace, type FieldPlace } from "./field-place.ts";
import { refused, rewriteField, vocabularyIn } from "./read-field.ts";
import { removalOf, replacementOf, unchanged } from "./write-field.ts";

const LOGIN = /@([\p{L}\p{N}](?:[\w-]{0,37}[\p{L}\p{N}])?)/gu;

/**
 * A plan in which an item has another owner, or, by null, none: in the field that it has, else as its siblings say
 * theirs, where half of them do.
 *
 * @param login without the `@`.
 */
export function writeOwner(plan: Plan, index: ItemIndex, login: string | null, reading: Reading): Rewrite {
  const item = elementAt(plan.items, index, "items");
  if (login !== null && !/^[\p{L}\p{N}][\w-]{0,38}$/u.test(login)) return refused("that is no login");
  if (loginOf(item) === login) return unchanged(plan);
  const layout = new Layout(plan);
  const vocabulary = vocabularyIn(reading);
  const place = fieldPlace(layout, item, "owner", vocabulary);
  if (place === null && login === null) return unchanged(plan);
  const edit = editOf(layout, item, place, login, vocabulary);
  if (typeof edit === "string") return refused(edit);
  return rewriteField(
    plan,
    edit,
    { index, fields: ["owner"], tags: false, isSaid: (now) => loginOf(now) === login },
    reading,
  );
}

/** The login that an owner is: the name behind the `@`, else the whole value. Null without an owner. */
function loginOf({ fields: { owner } }: Item): string | null {
  if (owner === undefined) return null;
  return [...owner.matchAll(LOGIN)][0]?.[1] ?? owner;
}

function editOf(
  layout: Layout,
  item: Item,
  place: FieldPlace | null,
  login: string | null,
  vocabulary: Vocabulary,
): TextEdit | string {
  if (place === null) return login === null ? "it has no owner" : asSiblings(layout, item, login, vocabulary);
  if (login === null) return removalOf(layout, place);
  const written = layout.text.slice(place.value.start, place.value.end);
  const names = [...written.matchAll(LOGIN)];
  const [name] = names;
  if (names.length > 1) return "its field names several people";
  if (name === undefined) return replacementOf(place, written === "" && place.kind === "line" ? `@${login}` : login);
  return { offset: place.value.start + name.index, length: name[0].length, text: `@${login}` };
}

/** What says the owner in the style of the siblings; a string, why there is no such style. */
function asSiblings(layout: Layout, item: Item, login: string, vocabulary: Vocabulary): TextEdit | string {
  const parent = item.parent === null ? null : layout.item(item.parent);
  const siblings = (parent?.children ?? [])
    .map((child) => layout.item(child))
    .filter(({ index }) => index !== item.index);
  const owned = siblings.filter((sibling) => sibling.fields.owner !== undefined);
  const [model] = owned;
  if (model === undefined || !isUsual(siblings, (sibling) => owned.includes(sibling)))
    return "neither it nor half of the lines around it say an owner";
  const place = fieldPlace(layout, model, "owner", vocabulary);
  if (place === null || layout.shapeOf(model) !== layout.shapeOf(item))
    return "the lines around it say their owners elsewhere";
  const at = [...layout.text.slice(place.value.start, place.value.end).matchAll(LOGIN)].length > 0 ? "@" : "";
  switch (place.kind) {
    case "cell":
      return "its row has no cell for it";
    case "inline": {
      const before = layout.text.slice(place.outer.start, place.value.start).trimStart();
      const after = layout.text.slice(place.value.end, place.outer.end);
      return { offset: endOfWords(layout, item), length: 0, text: ` ${before}@${login}${after}` };
    }
    case "line":
      return lineLike(layout, { item, model }, place, `${at}${login}`, vocabulary);
  }
}

/** A line of its own like that of a sibling: behind the item's first field, else right below the item's own line. */
function lineLike(
  layout: Layout,
  { item, model }: { readonly item: Item; readonly model: Item },
  place: FieldPlace,
  value: string,
  vocabulary: Vocabulary,
): TextEdit {
  const feed = layout.feedAt(item.offset);
  const marks = /[*_]*$/.exec(layout.lineAt(place.value.start).trimEnd())?.[0] ?? "";
  const isMarked = marks !== "" && layout.text.slice(place.value.end).startsWith(marks);
  const indent = layout.before(item.offset).slice(layout.before(model.offset).length);
  const line = `${indent}${layout.before(place.value.start)}${value}${isMarked ? marks : ""}`;
  const [first] = fieldLines(layout, item, vocabulary);
  if (first !== undefined) {
    const end = layout.lines.endAt(first.place.value.end);
    return { offset: end, length: 0, text: `${feed}${line}` };
  }
  const end = layout.lines.endAt(item.offset);
  if (layout.shapeOf(item) !== "heading") return { offset: end, length: 0, text: `${feed}${line}` };
  const next = layout.lineAt(layout.lines.nextAt(end));
  return { offset: end, length: 0, text: `${feed}${feed}${line}${next.trim() === "" ? "" : feed}` };
}
