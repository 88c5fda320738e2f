import type { Look, LookQuery } from "../ports/look.ts";
import type { Actor } from "../ports/actor.ts";
import type { RecordWriter } from "../ports/repository-writer.ts";
import { ASKABLE, type FromThread, type Port } from "./messages.ts";
import type { WorkContext } from "../respond/work-context.ts";

type Question = Extract<FromThread, { kind: "ask" }>;
type AnyMethod = (...args: unknown[]) => Promise<unknown>;

/** Answers what a thread may ask of GitHub, and refuses everything else. */
export class Answers {
  readonly #context: WorkContext;
  readonly #writer: RecordWriter | null;
  readonly #choose: (look: number, paths: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly #more = new Map<number, NonNullable<Look["moreIssues"]>>();
  /** The account that the token belongs to, as the last look said. */
  viewer: Actor | null = null;

  /** @param writer null: the thread may write nothing. */
  constructor(
    context: WorkContext,
    writer: RecordWriter | null,
    choose: (look: number, paths: readonly string[]) => Promise<ReadonlySet<string>>,
  ) {
    this.#context = context;
    this.#writer = writer;
    this.#choose = choose;
  }

  async answer({ id, port, method, args }: Question): Promise<unknown> {
    switch (port) {
      case "look":
        return this.#look(id, args[0] as Omit<LookQuery, "wanted">);
      case "more-issues":
        return this.#more.get(args[0] as number)?.() ?? [];
      case "write-state":
        if (this.#writer === null) throw new TypeError("a preview writes no record");
        return this.#writer.writeState(...(args as Parameters<RecordWriter["writeState"]>));
      case "reader":
      case "pulls":
      case "files":
        return this.#call(port, method, args);
    }
  }

  async #look(id: number, query: Omit<LookQuery, "wanted">): Promise<unknown> {
    const { moreIssues, ...look } = await this.#context.reader.look({
      ...query,
      wanted: () => false,
      wantedOf: (paths) => this.#choose(id, paths),
    });
    this.viewer = look.viewer;
    if (moreIssues !== null) this.#more.set(id, moreIssues);
    return { ...look, hasMore: moreIssues !== null };
  }

  #call(port: Port, method: string, args: readonly unknown[]): Promise<unknown> {
    const known: readonly string[] = ASKABLE[port];
    if (!known.includes(method)) throw new TypeError(`a thread may not ask for ${port}.${method}`);
    const adapter = this.#context[port] as unknown as Readonly<Record<string, AnyMethod>>;
    return adapter[method]?.(...args) ?? Promise.resolve(undefined);
  }
}
