import type { EpochMs } from "../ports/epoch-ms.ts";
import type { RepoRef } from "../ports/repository-reader.ts";
import type { Overrides } from "../sync/context/settings.ts";
import type { AllowRequest } from "../respond/allow.ts";
import type { AnswerRequest } from "../respond/answer-in-pull.ts";
import type { FrozenError } from "./frozen-error.ts";
import type { PullToPreview } from "../respond/pull-to-preview.ts";

/** The task of a thread. */
export type Task =
  | { readonly kind: "preview"; readonly pull: PullToPreview }
  | { readonly kind: "allow"; readonly request: AllowRequest }
  | { readonly kind: "answer"; readonly answer: AnswerRequest }
  | { readonly kind: "sync"; readonly allowPartialRead: boolean };

/** What a thread is started with. */
export interface ThreadStart {
  readonly task: Task;
  readonly repo: RepoRef;
  readonly overrides: Overrides;
  readonly runUrl: string | null;
  /** The main thread's clock when this was sent. */
  readonly now: EpochMs;
}

/** What a thread can ask for, by port. `Look` contains functions, so it has messages of its own. */
export const ASKABLE = {
  reader: [
    "listIssues",
    "readFiles",
    "readState",
    "readBlobs",
    "readIssues",
    "findRecent",
    "isInHistory",
    "compareCommits",
    "hasWriteAccess",
    "readBodyHistory",
    "findPull",
  ],
  pulls: ["readPull", "changedFiles", "closingIssues"],
  files: ["listFiles", "mergeBase"],
  writer: [
    "writeState",
    "learned",
    "ensureLabels",
    "createIssue",
    "updateIssue",
    "setParent",
    "moveChild",
    "changeBlockers",
    "comment",
    "keepComment",
    "sweepClaims",
    "commit",
    "putBranch",
    "openPull",
    "updatePull",
  ],
  past: ["readChanges", "readFormer", "readTexts"],
  agents: ["startAgents"],
} as const;
export type Port = keyof typeof ASKABLE;

const READS = { reader: ASKABLE.reader, pulls: ASKABLE.pulls, files: ASKABLE.files };
const RECORDS = { ...READS, writer: ["writeState"] };

/**
 * What each task may ask for. Texts that anybody can write get reads alone, and what someone with write access said gets
 * into the record; a sync is of plans that are on the branch, and writes as it does anywhere.
 */
export const ALLOWED: Readonly<Record<Task["kind"], Readonly<Partial<Record<Port, readonly string[]>>>>> = {
  preview: READS,
  allow: RECORDS,
  answer: RECORDS,
  sync: ASKABLE,
};

/** From the thread: questions, and finally the result. */
export type FromThread =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly port: Port | "look" | "more-issues";
      readonly method: string;
      readonly args: readonly unknown[];
    }
  /** Answers `choose`. */
  | { readonly kind: "chosen"; readonly id: number; readonly paths: readonly string[] }
  | { readonly kind: "log"; readonly level: "debug" | "info" | "warn"; readonly message: string }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly error: FrozenError };

/** To the thread. */
export type ToThread =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown; readonly repo: RepoRef }
  | { readonly kind: "refused"; readonly id: number; readonly error: FrozenError }
  /** Which of these paths are wanted, for the look with this number. */
  | { readonly kind: "choose"; readonly id: number; readonly paths: readonly string[] };
