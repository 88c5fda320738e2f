import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as z from "zod";

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const payload = z.looseObject({ action: z.string().optional() });
const events = z.array(z.object({ name: z.string(), examples: z.array(payload) }));

/** One delivery as GitHub, or a GitHub Enterprise Server, sent it. */
export interface RecordedEvent {
  /** `api.github.com`, `ghes-35` … */
  readonly server: string;
  readonly name: string;
  readonly payload: z.infer<typeof payload>;
}

/** Every payload of `@octokit/webhooks-examples`, from each server that it was recorded on. */
export function recordedEvents(): readonly RecordedEvent[] {
  const root = folderOf("@octokit/webhooks-examples");
  const servers = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return servers.flatMap(({ name: server }) =>
    events
      .parse(JSON.parse(readFileSync(join(root, server, "index.json"), "utf8")))
      .flatMap(({ name, examples }) => examples.map((one) => ({ server, name, payload: one }))),
  );
}

const exchange = z.object({
  method: z.string(),
  path: z.string(),
  status: z.number(),
  response: z.unknown(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** A request and its answer, as they went over the wire. */
export type RecordedExchange = z.infer<typeof exchange> & { readonly scenario: string };

/** The traffic with api.github.com in `@octokit/fixtures`, in the order of each scenario. */
export function recordedTraffic(): readonly RecordedExchange[] {
  const root = join(folderOf("@octokit/fixtures"), "scenarios/api.github.com");
  return readdirSync(root).flatMap((scenario) =>
    z
      .array(exchange)
      .parse(JSON.parse(readFileSync(join(root, scenario, "normalized-fixture.json"), "utf8")))
      .map((one) => ({ ...one, scenario })),
  );
}
