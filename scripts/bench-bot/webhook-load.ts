import { createHmac, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

/** Parameters of a load: passed as JSON in the first argument. */
export interface Load {
  readonly url: string;
  readonly secret: string;
  readonly seconds: number;
  /** Maximum number of concurrent deliveries. */
  readonly inFlight: number;
  /** Deliveries per second; null: as many as are answered. */
  readonly rate: number | null;
  readonly repositories: readonly {
    readonly id: number;
    readonly owner: string;
    readonly name: string;
    readonly installation: number;
  }[];
}

/**
 * Result of a load, printed as JSON. Times are milliseconds, from when a delivery was due until its answer was read.
 */
export interface LoadResult {
  readonly accepted: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** Answers other than 202 by status; 0: no answer. */
  readonly others: Readonly<Record<string, number>>;
}

/** About as long as GitHub's for a push of a few commits. */
const COMMITS = Array.from({ length: 5 }, (_, index) => ({
  id: createHmac("sha1", "a commit").update(String(index)).digest("hex"),
  message: `Drive pile ${index}\n\n${"The harbor wall needs another look at its footing. ".repeat(20)}`,
  modified: ["docs/plans/harbor.md", "src/harbor/wall.ts"],
}));

function prepare(load: Load): readonly { readonly body: Buffer; readonly signature: string }[] {
  return load.repositories.map(({ id, owner, name, installation }) => {
    const repository = { id, name, owner: { login: owner }, default_branch: "main" };
    const push = { ref: "refs/heads/main", repository, installation: { id: installation }, commits: COMMITS };
    const body = Buffer.from(JSON.stringify(push));
    return { body, signature: `sha256=${createHmac("sha256", load.secret).update(body).digest("hex")}` };
  });
}

async function run(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight });
  const prepared = prepare(load);
  const times: number[] = [];
  const others: Record<string, number> = {};
  const send = async (index: number, due: number) => {
    const { body, signature } = prepared[index % prepared.length] ?? { body: Buffer.alloc(0), signature: "" };
    const status = await post(load.url, agent, body, signature);
    if (status === 202) times.push(performance.now() - due);
    else others[status] = (others[status] ?? 0) + 1;
  };
  const began = performance.now();
  const end = began + load.seconds * 1000;
  await (load.rate === null ? asFastAsAnswered(load, send, end) : atRate(load.rate, send, end));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Number((sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1));
  return {
    accepted: times.length,
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
    others,
  };
}

type Send = (index: number, due: number) => Promise<void>;

async function asFastAsAnswered({ inFlight }: Load, send: Send, end: number): Promise<void> {
  let index = 0;
  const one = async () => {
    while (performance.now() < end) await send(index++, performance.now());
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}

/** Delays count from when a delivery was due: a slow answer doesn't slow down other deliveries. */
async function atRate(rate: number, send: Send, end: number): Promise<void> {
  const began = performance.now();
  const underWay: Promise<void>[] = [];
  for (let index = 0; ; index += 1) {
    const due = began + (index * 1000) / rate;
    if (due >= end) break;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    underWay.push(send(index, due));
  }
  await Promise.all(underWay);
}

function post(url: string, agent: Agent, body: Buffer, signature: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      "x-github-delivery": randomUUID(),
      "x-github-event": "push",
      "x-hub-signature-256": signature,
    };
    const sending = request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    sending.once("error", () => resolve(0));
    sending.end(body);
  });
}

process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "") as Load)));
