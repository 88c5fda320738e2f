/** Takes back what a run made, the newest first, whatever became of the run. */
export class Undo {
  readonly #acts: { readonly what: string; readonly run: () => Promise<string | null> }[] = [];

  /**
   * Remembers how to take something back.
   * @param run Resolves to null, or to the server's words where it refused.
   */
  add(what: string, run: () => Promise<string | null>): void {
    this.#acts.push({ what, run });
  }

  /** Takes everything back and returns what could not be, with the reason. */
  async all(): Promise<string[]> {
    const left: string[] = [];
    for (const { what, run } of this.#acts.splice(0).reverse()) {
      const words = await run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (words !== null) left.push(`${what}: ${words}`);
    }
    return left;
  }

  /** What would be taken back, for a run that keeps it. */
  list(): string[] {
    return this.#acts.map(({ what }) => what);
  }
}
