import * as z from "zod";
import { httpFetch } from "../../src/github/transport/http-fetch.ts";
import type { RepoRef } from "../../src/ports/repository-reader.ts";

/** A refusal with the server's own words: `422 "Reference already exists"`. */
export interface Refused {
  readonly ok: false;
  readonly status: number;
  /** Of the first error that has one; GraphQL only. */
  readonly type: string | null;
  readonly words: string;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly status: number;
  readonly data: T;
}

export interface ProbeOptions {
  readonly repo: RepoRef;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Milliseconds between two writes. */
  readonly pace: number;
  readonly say: (line: string) => void;
}

interface Sent {
  readonly status: number;
  readonly body: unknown;
}

const graphqlBody = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(z.object({ message: z.string(), type: z.optional(z.string()) }))),
});
const restError = z.object({
  message: z.string(),
  errors: z.optional(z.array(z.union([z.string(), z.looseObject({ message: z.optional(z.string()) })]))),
});

/** Longest wait for a secondary limit that is accepted, in seconds. */
const LONGEST_WAIT = 180;
const VERSION = "2022-11-28";

/**
 * Asks the server without anything of plansync's in between, since what matters is what it says itself. Writes wait for
 * their turn, unless two of them are to be there at once.
 */
export class Probe {
  readonly options: ProbeOptions;
  writes = 0;
  #next = 0;

  constructor(options: ProbeOptions) {
    this.options = options;
  }

  /** Sends a request to REST; the path is below the repository. */
  async rest<T>(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    schema: z.ZodType<T>,
    input?: unknown,
    how: { readonly atOnce?: true } = {},
  ): Promise<Accepted<T> | Refused> {
    const { apiUrl, repo } = this.options;
    if (method !== "GET" && how.atOnce === undefined) await this.#turn();
    if (method !== "GET") this.writes += 1;
    const { status, body } = await this.#send(method, `${apiUrl}/repos/${repo.owner}/${repo.repo}${path}`, input);
    if (status < 300) return accept(status, schema, body);
    const error = restError.safeParse(body);
    const details = (error.data?.errors ?? []).map((one) => (typeof one === "string" ? one : (one.message ?? "")));
    const words = [error.data?.message ?? "no message", ...details.filter((text) => text !== "")].join("; ");
    return { ok: false, status, type: null, words: `${status} ${JSON.stringify(words)}` };
  }

  /** Sends a query or mutation; any error counts as a refusal. */
  async graphql<T>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: z.ZodType<T>,
  ): Promise<Accepted<T> | Refused> {
    const isWrite = query.trimStart().startsWith("mutation");
    if (isWrite) await this.#turn();
    if (isWrite) this.writes += 1;
    const { status, body } = await this.#send("POST", this.options.graphqlUrl, { query, variables });
    const parsed = graphqlBody.safeParse(body);
    const errors = parsed.data?.errors ?? [];
    if (status < 300 && parsed.success && errors.length === 0) return accept(status, schema, parsed.data.data);
    const type = errors.find((error) => error.type !== undefined)?.type ?? null;
    const said = errors.map(({ message }) => message).join("; ");
    const words = said === "" ? `${status} ${JSON.stringify(body)}` : `${status} ${type ?? ""} ${JSON.stringify(said)}`;
    return { ok: false, status, type, words: words.replaceAll(/ +/g, " ") };
  }

  async #turn(): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.options.pace;
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }

  async #send(method: string, url: string, input: unknown): Promise<Sent> {
    const headers = {
      authorization: `Bearer ${this.options.token}`,
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "user-agent": "plansync-test-github",
      "x-github-api-version": VERSION,
    };
    const body = input === undefined ? {} : { body: JSON.stringify(input) };
    for (let attempt = 1; ; attempt += 1) {
      const response = await httpFetch(url, { method, headers, ...body });
      const text = await response.text();
      const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
      if ((response.status === 403 || response.status === 429) && wait <= LONGEST_WAIT && attempt === 1) {
        this.options.say(`     (${response.status}, asked to wait ${wait} s: ${text.slice(0, 200)})`);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
        continue;
      }
      return { status: response.status, body: parse(text) };
    }
  }
}

function parse(text: string): unknown {
  try {
    return text === "" ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function accept<T>(status: number, schema: z.ZodType<T>, body: unknown): Accepted<T> | Refused {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, status, data: parsed.data };
  const where = parsed.error.issues[0];
  const words = `${status} with an answer of another form: ${where?.path.join(".") ?? ""} ${where?.message ?? ""}`;
  return { ok: false, status, type: null, words };
}

/** Whatever was answered, as a few words. */
export function wordsOf(answer: Accepted<unknown> | Refused): string {
  return answer.ok ? String(answer.status) : answer.words;
}

/** The data of an answer. Throws with the server's words where it refused. */
export function must<T>(answer: Accepted<T> | Refused): T {
  if (answer.ok) return answer.data;
  throw new Error(answer.words);
}
