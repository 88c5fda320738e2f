import type { Look, LookQuery } from "../ports/look.ts";
import type { Actor } from "../ports/actor.ts";
import { ALLOWED, type FromThread, type Port, type Task } from "./messages.ts";
import type { ThreadContext } from "./thread-context.ts";

type Question = Extract<FromThread, { kind: "ask" }>;
type AnyMethod = (...args: unknown[]) => Promise<unknown>;

/** Answers what the task of a thread may ask of GitHub, and refuses everything else. */
export class Answers {
  readonly #context: ThreadContext;
  readonly #task: Task["kind"];
  readonly #choose: (look: number, paths: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly #more = new Map<number, NonNullable<Look["moreIssues"]>>();
  /** The account that the token belongs to, as the last look said. */
  viewer: Actor | null = null;

  constructor(
    context: ThreadContext,
    task: Task["kind"],
    choose: (look: number, paths: readonly string[]) => Promise<ReadonlySet<string>>,
  ) {
    this.#context = context;
    this.#task = task;
    this.#choose = choose;
  }

  async answer({ id, port, method, args }: Question): Promise<unknown> {
    switch (port) {
      case "look":
        return this.#look(id, args[0] as Omit<LookQuery, "wanted">);
      case "more-issues":
        return this.#more.get(args[0] as number)?.(args[1] as string | undefined) ?? [];
      case "reader":
      case "pulls":
      case "files":
      case "writer":
      case "past":
      case "agents":
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
    const { startAgents } = this.#context;
    const adapters = { ...this.#context, agents: { startAgents } };
    const adapter = adapters[port] as Readonly<Record<string, AnyMethod | undefined>> | undefined;
    const isAllowed = ALLOWED[this.#task][port]?.includes(method) === true;
    // Called on its adapter, which may be an object with a state of its own.
    if (!isAllowed || adapter?.[method] === undefined)
      throw new TypeError(`a thread for ${this.#task} may not ask for ${port}.${method}`);
    return adapter[method](...args);
  }
}
