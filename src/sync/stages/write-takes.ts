import { insertLine } from "../../plan/edit/lines/insert-line.ts";
import { moveBlock } from "../../plan/edit/lines/move-block.ts";
import { reorderChildren } from "../../plan/edit/lines/reorder-children.ts";
import type { Reading } from "../../plan/edit/reading.ts";
import type { InsertedLine } from "../../plan/edit/lines/wanted-line.ts";
import type { RefusedRewrite, Rewrite, Rewritten } from "../../plan/edit/rewrite.ts";
import { writeTitle } from "../../plan/edit/title/write-title.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { writeTrait } from "./write-trait.ts";
import type { LineTake, MoveTake, Take } from "../../reconcile/input/take.ts";
import { STARTED } from "../../reconcile/items/trait.ts";

/** A plan with what came from GitHub written into it. */
export interface TakenPlan {
  /** The new text, parsed. */
  readonly plan: Plan;
  /** Where each item of the plan before stands in it. */
  readonly placeOf: readonly ItemIndex[];
  /** The new items in it, with their issues. */
  readonly added: ReadonlyMap<ItemIndex, LineTake>;
  readonly taken: readonly Take[];
  /** Why a take can't be written. */
  readonly refused: ReadonlyMap<Take, string>;
}

/**
 * Writes takes into a plan, one after the other: each is read back before the next, and one that can't be written
 * leaves the text as it was.
 *
 * @param indexOf the index in the text's plan of an item that a take names; undefined: it is unread.
 */
export function writeTakes(
  text: Plan,
  takes: readonly Take[],
  indexOf: (index: ItemIndex) => ItemIndex | undefined,
  { reading, mayWriteSections }: WritingOptions,
): TakenPlan {
  const writing = new Writing(text, indexOf, { reading, mayWriteSections });
  // A plan from which the last sign is taken has none any more: so signs are set before any is taken off.
  const [first, last] = [takes.filter((take) => !takesOffSign(take)), takes.filter(takesOffSign)];
  for (const take of [...first, ...last]) writing.write(take);
  return writing;
}

function takesOffSign(take: Take): boolean {
  return take.kind === "trait" && take.trait === STARTED && !take.isSet;
}

/** How takes may be written. */
interface WritingOptions {
  readonly reading: Reading;
  /** Whether whole sections may be added and moved: a person looks at the change before it is made. */
  readonly mayWriteSections: boolean;
}

class Writing implements TakenPlan {
  plan: Plan;
  placeOf: readonly ItemIndex[];
  readonly taken: Take[] = [];
  readonly refused = new Map<Take, string>();
  readonly #indexOf: (index: ItemIndex) => ItemIndex | undefined;
  readonly #reading: Reading;
  readonly #mayWriteSections: boolean;
  /** Where each new line stands by now, by the number of its issue. */
  #lines = new Map<IssueNumber, { readonly index: ItemIndex; readonly take: LineTake }>();

  constructor(
    text: Plan,
    indexOf: (index: ItemIndex) => ItemIndex | undefined,
    { reading, mayWriteSections }: WritingOptions,
  ) {
    this.plan = text;
    this.placeOf = text.items.map(({ index }) => index);
    this.#indexOf = indexOf;
    this.#reading = reading;
    this.#mayWriteSections = mayWriteSections;
  }

  get added(): ReadonlyMap<ItemIndex, LineTake> {
    return new Map([...this.#lines.values()].map(({ index, take }) => [index, take] as const));
  }

  write(take: Take): void {
    const at = this.#placeOf(take.index);
    const rewrite = at === null ? UNREAD : this.#rewrite(take, at);
    if (rewrite.kind === "refused") {
      this.refused.set(take, rewrite.why);
      return;
    }
    const moved = (place: ItemIndex) => elementAt(rewrite.placeOf, place, "places");
    this.plan = rewrite.plan;
    this.placeOf = this.placeOf.map(moved);
    this.#lines = new Map(
      [...this.#lines].map(([issue, line]) => [issue, { ...line, index: moved(line.index) }] as const),
    );
    if (take.kind === "line" && isInserted(rewrite)) this.#lines.set(take.source, { index: rewrite.index, take });
    this.taken.push(take);
  }

  #rewrite(take: Take, at: ItemIndex): Rewrite | InsertedLine {
    switch (take.kind) {
      case "title":
        return writeTitle(this.plan, at, take.title, this.#reading.reread);
      case "line": {
        const after = this.#spotOf(take);
        const { title, source: issue } = take;
        const inserted = insertLine(this.plan, { parent: at, after, title, state: "open", issue }, this.#reading);
        return this.#unlessSection(inserted);
      }
      case "move": {
        const parent = this.#placeOf(take.to);
        if (parent === null) return UNREAD;
        const moved = moveBlock(this.plan, { item: at, parent, after: this.#spotOf(take) }, this.#reading);
        return this.#unlessSection(moved);
      }
      case "trait":
        return writeTrait(this.plan, at, take, this.#reading);
      case "order": {
        const order = take.order.flatMap((index) => this.#placeOf(index) ?? []);
        const reordered = reorderChildren(this.plan, { parent: at, order }, this.#reading);
        return this.#unlessSection(reordered);
      }
    }
  }

  /** Whole sections are added and moved only where a person looks at it first. */
  #unlessSection<T extends Rewritten & { readonly pullRequestOnly: boolean }>(
    rewrite: T | RefusedRewrite,
  ): T | RefusedRewrite {
    return rewrite.kind === "written" && rewrite.pullRequestOnly && !this.#mayWriteSections ? SECTION : rewrite;
  }

  #placeOf(index: ItemIndex): ItemIndex | null {
    const at = this.#indexOf(index);
    return at === undefined ? null : elementAt(this.placeOf, at, "places");
  }

  #spotOf({ after }: LineTake | MoveTake): ItemIndex | null {
    if (after === null) return null;
    if (after.kind === "item") return this.#placeOf(after.index);
    // A line that could not be written leaves its followers to stand first.
    return this.#lines.get(after.issue)?.index ?? null;
  }
}

function isInserted(rewrite: Rewritten): rewrite is InsertedLine {
  return "index" in rewrite;
}

const UNREAD: RefusedRewrite = {
  kind: "refused",
  why: "the line above it can't be read at present",
  pullRequestOnly: false,
};

const SECTION: RefusedRewrite = {
  kind: "refused",
  why: "its neighbours are headings, and whole sections are written by people",
  pullRequestOnly: true,
};
