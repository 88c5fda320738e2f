/** What the rest of a plan says of the words in its titles. */
export interface TitleContext {
  /** The labels of links that are defined in the text. */
  readonly links: ReadonlySet<string>;
  /** Codes such as `P1` that a checkbox is called by: in brackets they name that work, and no priority. */
  readonly codes: ReadonlySet<string>;
}

/** Of a title that stands alone. */
export const NO_CONTEXT: TitleContext = { links: new Set(), codes: new Set() };

const CODED_BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\][ \t]+(?:\*\*)?(P\d)(?:\*\*)?[ \t]*[:：.–—-]/gmu;

/** Reads the context of a plan's titles. */
export function titleContext(text: string, links: ReadonlySet<string>): TitleContext {
  return { links, codes: new Set([...text.matchAll(CODED_BOX)].map(([, code = ""]) => code)) };
}
