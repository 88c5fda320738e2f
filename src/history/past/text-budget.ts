import type { Plan } from "../../plan/model/plan.ts";

/** Old texts read in one look at the past, whatever the number of plans. */
export const MAX_TEXTS = 60;
/** Bytes of old texts read in one look at the past. */
export const MAX_BYTES = 4 << 20;
/** Time for one look at the past, in milliseconds. */
export const MAX_MS = 20_000;

/** Where old texts come from. */
export interface PastTexts {
  /** Returns the bytes of those blobs that there are. */
  read(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Parses a plan; null where it is refused. */
  parse(path: string, bytes: Uint8Array): Plan | null;
  /** Milliseconds since the look began. */
  elapsed(): number;
}

/** Reads and parses old texts, each once, until there are enough of them. */
export class TextBudget {
  readonly #texts: PastTexts;
  readonly #bytes = new Map<string, Uint8Array | null>();
  readonly #plans = new Map<string, Plan | null>();
  #size = 0;
  #hasRefused = false;

  constructor(texts: PastTexts) {
    this.#texts = texts;
  }

  /** How many more texts may be read. */
  get left(): number {
    return this.#isSpent() ? 0 : MAX_TEXTS - this.#bytes.size;
  }

  /** How many more bytes may be read. */
  get bytesLeft(): number {
    return MAX_BYTES - this.#size;
  }

  /** True where a text was asked for and nothing more could be read: somewhere the look ended early. */
  get hasRefused(): boolean {
    return this.#hasRefused;
  }

  /** Takes a text that is known anyway, such as that of today: it costs nothing. */
  know(path: string, blob: string, plan: Plan): void {
    this.#plans.set(nameOf(path, blob), plan);
  }

  /** True where a text costs nothing any more. */
  isKnown(path: string, blob: string): boolean {
    return this.#bytes.has(blob) || this.#plans.has(nameOf(path, blob));
  }

  /** Reads these texts at once, as far as they are not known and may be read: the first ones before the others. */
  async fetch(versions: readonly { readonly path: string; readonly blob: string }[]): Promise<void> {
    const unread = versions.flatMap(({ path, blob }) => (this.isKnown(path, blob) ? [] : [blob]));
    await this.#read([...new Set(unread)].slice(0, Math.max(0, this.left)));
  }

  /** Returns the plan in a blob; null where it is refused or gone; undefined where nothing more may be read. */
  async plan(path: string, blob: string): Promise<Plan | null | undefined> {
    const name = nameOf(path, blob);
    const known = this.#plans.get(name);
    if (known !== undefined) return known;
    // A text that was read already may still take long to parse.
    const isRead = this.#bytes.has(blob);
    if (this.#isLate() || (!isRead && this.left === 0)) {
      this.#hasRefused = true;
      return undefined;
    }
    if (!isRead) await this.#read([blob]);
    const bytes = this.#bytes.get(blob) ?? null;
    const plan = bytes === null ? null : this.#texts.parse(path, bytes);
    this.#plans.set(name, plan);
    return plan;
  }

  async #read(blobs: readonly string[]): Promise<void> {
    if (blobs.length === 0) return;
    const found = await this.#texts.read(blobs);
    for (const blob of blobs) {
      const bytes = found.get(blob) ?? null;
      this.#bytes.set(blob, bytes);
      this.#size += bytes?.length ?? 0;
    }
  }

  #isSpent(): boolean {
    return this.#size >= MAX_BYTES || this.#isLate();
  }

  #isLate(): boolean {
    return this.#texts.elapsed() >= MAX_MS;
  }
}

function nameOf(path: string, blob: string): string {
  return `${blob} ${path}`;
}
