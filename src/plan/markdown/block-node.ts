/** A block of markdown with its place in the text. A span ends with the block's last character, before the line's end. */
export type BlockNode = Leaf | Quote | List;

/** What holds no other block. */
export interface Leaf {
  readonly type: "heading" | "paragraph" | "code" | "html" | "table" | "rule" | "definition";
  readonly start: number;
  readonly end: number;
  /** 1 to 6 for a heading, 0 for any other block. */
  readonly depth: number;
}

export interface Quote {
  readonly type: "quote";
  readonly start: number;
  end: number;
  readonly children: BlockNode[];
}

/** Items of one kind of marker, one after the other. */
export interface List {
  readonly type: "list";
  readonly start: number;
  end: number;
  readonly ordered: boolean;
  /** The bullet, or what follows the number. */
  readonly marker: string;
  readonly children: ListItem[];
}

export interface ListItem {
  readonly type: "item";
  readonly start: number;
  end: number;
  readonly children: BlockNode[];
}
