import type { PullRequestReader } from "../ports/pull-requests.ts";
import type { RepoFiles } from "../ports/repo-files.ts";
import type { RecordWriter } from "../ports/repository-writer.ts";
import type { ReadContext } from "../sync/context/sync-context.ts";

/** What computing a preview needs. Nothing in it can write. */
export interface WorkContext extends ReadContext {
  readonly pulls: PullRequestReader;
  readonly files: RepoFiles;
  /** Web address of the run that answers; null where there is none. */
  readonly runUrl: string | null;
}

/** What recording a statement of someone with write access needs: it goes into the record, and nowhere else. */
export interface RecordingContext extends WorkContext {
  readonly writer: RecordWriter;
}
