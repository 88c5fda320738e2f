export type State = "open" | "done" | "dropped";
/** What the two sides call an item. */
interface Titles {
  readonly plan: string;
  readonly issue: string;
}

export type Kind = "plan" | "step" | "task" | "check";

/** What both sides last agreed upon. */
export interface Agreed {
  plan: State;
  issue: State;
  titles: Titles;
  /** The item whose issue this one was to hang under, by the plan. */
  host: number;
  /** The item whose issue it hung under; null: none. */
  under: number | null;
  /** Whether each side said that it is started. */
  started: { readonly plan: boolean; readonly issue: boolean };
}

export interface ModelItem {
  readonly id: number;
  readonly kind: Kind;
  /** Null for the plan. */
  parent: number | null;
  title: string;
  /** The mark in the plan; tasks and checks only. */
  mark: State;
  /** Its box in the plan says that it is started; tasks only. */
  started: boolean;
  /** Its issue bears the label that says so. */
  isLabelled: boolean;
  /** A sync ticked its box, which said so before. */
  wasStarted: boolean;
  /** Number of the issue; null: none, the item is a box in the text of the issue above it. */
  issue: number | null;
  /** The issue was deleted or transferred: no other one is made. */
  gone: boolean;
  /** What GitHub says: the issue's state, or the box's. */
  observed: State;
  /** A bot, not a human, brought the issue to this state. */
  byBot: boolean;
  /** The box was lost with the body around it: it says nothing. */
  voteLost: boolean;
  /** The record was lost, and its box in the text of the issue above stands. */
  boxStands: boolean;
  /** Place and words that its key derives from, by which its box is known when the record is lost; null before a sync. */
  keyedBy: { readonly plan: number; readonly parent: number | null; readonly title: string } | null;
  /** A human took back what a run had made of the issue that died before it could keep its record. */
  overruled: boolean;
  issueTitle: string;
  /** The last title of its issue by somebody who may write into the plan: under another one's, that one counts. */
  votedTitle: string;
  /** Item whose issue is the parent on GitHub; null: none. */
  under: number | null;
  /** How its line is written where it is no item, `T` standing for its words: it is *unread*. Null: it is read. */
  unread: string | null;
  /** It was closed while its plan was away, and is still: no vote. */
  closedAway: boolean;
  agreed: Agreed | null;
}

/** An issue whose item left the plan. */
export interface Removed {
  readonly item: ModelItem;
  readonly issue: number;
  /** The plan that it left: in another one it is new work. */
  readonly plan: number;
  state: State;
  /** No sync has seen that it is gone. */
  isFresh: boolean;
  /** A sync closed its issue for that: it opens again when the item comes back. */
  isClosedByUs: boolean;
  /** New items came beside it when it went: it may live on in one of them, and its issue is left alone. */
  isAsked: boolean;
}

/** A sub-issue that people made, without a line. */
export interface Stranger {
  /** The item whose issue it hangs under. */
  readonly under: number;
  /** Its item once it has a line. */
  readonly id: number;
  title: string;
  isOpen: boolean;
  /** Somebody with write access wrote its title, or put it there. */
  mayAdd: boolean;
}

/** An item that no sync has seen. */
export function newItem(id: number, kind: Kind, parent: number | null, title: string): ModelItem {
  return {
    id,
    kind,
    parent,
    title,
    mark: "open",
    started: false,
    isLabelled: false,
    wasStarted: false,
    issue: null,
    gone: false,
    observed: "open",
    byBot: false,
    voteLost: false,
    boxStands: false,
    keyedBy: null,
    overruled: false,
    issueTitle: "",
    votedTitle: "",
    under: null,
    unread: null,
    closedAway: false,
    agreed: null,
  };
}

/** The host of an item that came back to the plan: no sync has put it anywhere yet. */
export const NOWHERE = -1;

/** Stands for the number of an issue that the sync has to make. */
export const NEW = -1;
