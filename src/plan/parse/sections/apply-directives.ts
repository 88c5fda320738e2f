import type { Block, Bullet } from "../../markdown/blocks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Lines } from "../../markdown/lines.ts";
import type { Span } from "../../model/plan.ts";
import { joinSpans } from "../../model/spans.ts";
import { sectionAt, walkSections, type Section } from "./sections.ts";
import type { DirectiveKind } from "../../directives/directive.ts";
import { doubled, unknown, withoutTarget } from "../../directives/directive-problems.ts";
import type { PlacedDirective } from "../../directives/place-directives.ts";

/** What the comments of a plan say of its headings and list items. They win over every rule. */
export interface Directives {
  /** `group`: a heading that is no item. */
  readonly sections: ReadonlyMap<Section, DirectiveKind | "group">;
  readonly bullets: ReadonlyMap<Bullet, DirectiveKind>;
  /** What stands right below a heading or in a list item. */
  readonly below: ReadonlyMap<Section | Bullet, DirectiveKind>;
  /** What is left out, in order and apart. */
  readonly ignored: readonly Span[];
  /** The comments themselves, in order: they are nobody's text. */
  readonly comments: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The bold lines that a comment makes headings. */
export function directedHeadings(placed: readonly PlacedDirective[]): ReadonlySet<Block> {
  const targets = placed.map(({ target }) => target).filter((target) => target?.type === "paragraph");
  return new Set(targets.filter((target) => target !== null));
}

/** Reads what the comments say. A directive makes a list item an item without a checkbox, too. */
export function readDirectives(placed: readonly PlacedDirective[], root: Section, lines: Lines): Directives {
  const reader = new ToldReader(placed.length === 0 ? [] : [root, ...walkSections(root)], lines);
  for (const one of placed) reader.read(one);
  for (const section of reader.all) {
    const boxless = section.blocks.filter(
      (block) => block.type === "bullet" && block.box === null && reader.bullets.has(block),
    );
    if (boxless.length > 0)
      section.numbered = new Set([...section.numbered, ...boxless.filter((block) => block.type === "bullet")]);
  }
  return {
    sections: reader.sections,
    bullets: reader.bullets,
    below: reader.below,
    ignored: joinSpans(reader.ignored),
    comments: placed.map(({ comment: { start, end } }) => ({ start, end })),
    diagnostics: reader.diagnostics,
  };
}

class ToldReader {
  readonly sections = new Map<Section, DirectiveKind | "group">();
  readonly bullets = new Map<Bullet, DirectiveKind>();
  readonly below = new Map<Section | Bullet, DirectiveKind>();
  readonly ignored: Span[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly all: readonly Section[];
  readonly #lines: Lines;
  readonly #headed: ReadonlyMap<number, Section>;

  constructor(all: readonly Section[], lines: Lines) {
    this.all = all;
    this.#lines = lines;
    this.#headed = new Map(
      all.flatMap((section) => (section.heading === null ? [] : [[section.heading.start, section]])),
    );
  }

  read({ comment, target }: PlacedDirective): void {
    const { directive } = comment;
    const around = sectionAt(this.all, comment.start);
    const subject = target?.type === "bullet" ? target : this.#headed.get(target?.start ?? -1);
    if (directive === null) this.#say(unknown(comment, this.#lines));
    else if (directive.about === "children") this.#keep(this.below, subject ?? around, directive.says, comment);
    else if (directive.says === "ignore") this.ignored.push(spanOf(subject ?? around));
    else if (subject === undefined || (directive.says === "group" && "box" in subject))
      this.#say(withoutTarget(comment, directive.says, this.#lines));
    else if ("box" in subject) this.#keep(this.bullets, subject, directive.says as DirectiveKind, comment);
    else this.#keep(this.sections, subject, directive.says, comment);
  }

  #keep<S, K>(directed: Map<S, K>, subject: S, says: K, comment: Span): void {
    if (directed.has(subject) && directed.get(subject) !== says) this.#say(doubled(comment, this.#lines));
    else directed.set(subject, says);
  }

  #say(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }
}

function spanOf(subject: Section | Bullet): Span {
  return "box" in subject
    ? { start: subject.start, end: subject.until }
    : { start: subject.heading?.start ?? 0, end: subject.end };
}
