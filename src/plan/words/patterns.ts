/**
 * The words by which a plan's structure is read. Everything is compared in lower case, without marks, as whole words
 * (or as substrings in scripts that write no blanks). Configuration adds to these lists, and its words win.
 */
export interface Patterns {
  /** Heading words, followed by a number, a letter or a colon, that make an item of this kind. */
  readonly levels: {
    readonly phase: readonly string[];
    readonly step: readonly string[];
    readonly task: readonly string[];
  };
  /** Headings that only group the work of a plan or phase, and labels before tasks. */
  readonly work: readonly string[];
  /** The work words that say tasks: a numbered list in bold below such a label is a list of tasks. */
  readonly tasks: readonly string[];
  /** Labels and headings whose boxes are checks. */
  readonly gates: readonly string[];
  /** Words that make a check list of a whole section, but not of a numbered group or a phase. */
  readonly weakGates: readonly string[];
  /** Headings below which named steps are prose: examples, summaries, history. */
  readonly prose: readonly string[];
  /** Headings and labels below which boxes explain notation. */
  readonly legends: readonly string[];
  /** Headings whose numbered sub-headings are steps that come first. */
  readonly prerequisites: readonly string[];
  /** Spellings of the known fields. */
  readonly fields: { readonly [name in FieldName]: readonly string[] };
  /** Words of state, in status fields, heading suffixes and YAML. */
  readonly states: {
    readonly done: readonly string[];
    readonly started: readonly string[];
    readonly open: readonly string[];
    readonly dropped: readonly string[];
  };
  /** What of all this the configuration says: it wins over what is read from a phrase. */
  readonly own: {
    /** By the words as they are compared. */
    readonly roles: ReadonlyMap<string, HeadingRole>;
    readonly levels: ReadonlySet<string>;
  };
}

/** What a heading or label says of what stands below it. */
export const HEADING_ROLES = ["work", "tasks", "gates", "weakGates", "prose", "legends", "prerequisites"] as const;
export type HeadingRole = (typeof HEADING_ROLES)[number];

export const FIELD_NAMES = [
  "goal",
  "dependsOn",
  "priority",
  "estimate",
  "status",
  "owner",
  "due",
  "milestone",
  "type",
  "files",
  "verification",
  "output",
  "acceptance",
  "deliverables",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
