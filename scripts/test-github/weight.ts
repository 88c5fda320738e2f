import * as z from "zod";
import { createRemoteContext, type RemoteOptions, remoteIn } from "../../src/github/remote.ts";
import { createOctokit } from "../../src/github/transport/client.ts";
import type { Check } from "./check.ts";
import { fail, pass } from "./sheet.ts";

const sent = z.object({ query: z.string(), variables: z.looseObject({ rows: z.number() }) });
type Sent = z.infer<typeof sent>;
const weighed = z.looseObject({ rateLimit: z.nullable(z.object({ cost: z.number(), nodeCount: z.number() })) });
const SIZES = [100, 50, 25] as const;

/** Step 25: plansync's own look, as it is sent, in three sizes of its page. */
export async function weight(check: Check, options: RemoteOptions): Promise<void> {
  const { probe, sheet } = check;
  await sheet.step(
    { id: "25", what: `the look of plansync, at pages of ${SIZES.join(", ")}`, expected: "no error" },
    async () => {
      const query = await recordLook(options);
      const lines: string[] = [];
      let refused = 0;
      for (const size of SIZES) {
        const start = performance.now();
        const answer = await probe.graphql(withCost(query), { ...query.variables, rows: size }, weighed);
        const ms = Math.round(performance.now() - start);
        if (!answer.ok) refused += 1;
        const limit = answer.ok ? answer.data.rateLimit : null;
        const weight = limit === null ? "no limit" : `${limit.cost} points, ${limit.nodeCount} nodes`;
        lines.push(`${size}: ${answer.ok ? `${ms} ms, ${weight}` : `${answer.words} after ${ms} ms`}`);
      }
      const seen = lines.join("; ");
      sheet.fact(`the look: ${seen}`);
      return refused === 0 ? pass(seen) : fail(seen, "plansync has to look in smaller pages here");
    },
  );
}

/** Lets plansync look once and returns the query that it sent. */
async function recordLook(options: RemoteOptions): Promise<Sent> {
  const seen: Sent[] = [];
  const octokit = createOctokit({ token: options.token, apiUrl: options.apiUrl });
  const request = Object.assign(
    (...given: Parameters<typeof octokit.request>) => {
      const query = sent.safeParse(given[1]);
      if (query.success) seen.push(query.data);
      return octokit.request(...given);
    },
    { defaults: octokit.request.defaults, endpoint: octokit.request.endpoint },
  ) as typeof octokit.request;
  const { reader } = remoteIn(createRemoteContext({ ...options, octokit: { request } }));
  await reader.look({ wanted: (path) => path.endsWith("plan.md"), label: "plansync" });
  // The last one: before it, plansync learns what the server lacks.
  const look = seen.findLast(({ query }) => query.includes("issues("));
  if (look === undefined) throw new Error("plansync looked without GraphQL");
  return look;
}

/** The query, asking for its own cost as well. */
function withCost({ query }: Sent): string {
  return query.replace("{", "{ rateLimit { cost nodeCount }");
}
