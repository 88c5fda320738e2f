/** What a run logs while it works. The shells decide how it looks. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  /** Progress of a long run: `done` of `total` operations. */
  progress(done: number, total: number, what: string): void;
}
