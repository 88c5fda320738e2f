import { createHash } from "node:crypto";
import * as z from "zod";
import { createOctokit } from "../../github/transport/client.ts";
import type { Session } from "./session.ts";

/** The repositories that a person may see, and those where they may act: those with write access. */
export interface Visible {
  /** Null: everything, for somebody with the bot's own token. */
  readonly repositories: ReadonlyMap<number, { readonly mayWrite: boolean }> | null;
}

/** GitHub no longer accepts the person's token. */
export class LoggedOutError extends Error {}

const installations = z.object({ installations: z.array(z.object({ id: z.number() })) });
const repositories = z.object({
  repositories: z.array(z.object({ id: z.number(), permissions: z.object({ push: z.boolean() }).optional() })),
});

/** Milliseconds for which an answer from GitHub is reused. */
const HOLDS = 60_000;
const PER_PAGE = 100;
/** Maximum number of answers kept in memory. */
const MOST_KEPT = 500;

/** Asks GitHub what people may see, with their own token. */
export class Visibility {
  readonly #apiUrl: string;
  readonly #known = new Map<string, { readonly until: number; readonly answer: Promise<Visible> }>();

  constructor(apiUrl: string) {
    this.#apiUrl = apiUrl;
  }

  /** @throws LoggedOutError */
  async of(session: Session): Promise<Visible> {
    if (session.kind === "local") return { repositories: null };
    const key = createHash("sha256").update(session.token).digest("hex");
    const known = this.#known.get(key);
    if (known !== undefined && known.until > Date.now()) return known.answer;
    const answer = this.#ask(session.token);
    this.#known.set(key, { until: Date.now() + HOLDS, answer });
    answer.catch(() => this.#known.delete(key));
    const oldest = this.#known.keys().next();
    if (this.#known.size > MOST_KEPT && oldest.done !== true) this.#known.delete(oldest.value);
    return answer;
  }

  async #ask(token: string): Promise<Visible> {
    const client = createOctokit({ token, apiUrl: this.#apiUrl });
    const ask = async (route: string, params: Record<string, unknown>): Promise<unknown> => {
      try {
        return (await client.request(route, { ...params, per_page: PER_PAGE })).data as unknown;
      } catch (error) {
        const isGone = typeof error === "object" && error !== null && "status" in error && error.status === 401;
        throw isGone ? new LoggedOutError("GitHub no longer accepts this login.", { cause: error }) : error;
      }
    };
    const ids = await pages(async (page) =>
      installations.parse(await ask("GET /user/installations", { page })).installations.map(({ id }) => id),
    );
    const found = new Map<number, { mayWrite: boolean }>();
    for (const id of ids) {
      const rows = await pages(async (page) => {
        const answer = await ask("GET /user/installations/{id}/repositories", { id, page });
        return repositories.parse(answer).repositories;
      });
      for (const row of rows) found.set(row.id, { mayWrite: row.permissions?.push ?? false });
    }
    return { repositories: found };
  }
}

async function pages<T>(read: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const rows = await read(page);
    all.push(...rows);
    if (rows.length < PER_PAGE) return all;
  }
}

export function maySee({ repositories: known }: Visible, id: number): boolean {
  return known === null || known.has(id);
}

export function mayAct({ repositories: known }: Visible, id: number): boolean {
  return known === null || known.get(id)?.mayWrite === true;
}
