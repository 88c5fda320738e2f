import type { LoggedRequest } from "github-sandbox";

/** One job on one repository, as GitHub saw it. */
interface Span {
  readonly run: string;
  readonly repository: string;
  start: number;
  end: number;
  requests: number;
}

/** The name of the job that sent a request, from its user agent: `plansync/1.0 (5f3e….0)`. */
export function runOf({ headers }: LoggedRequest): string | null {
  return /^plansync\/\S+ \(([^)]+)\)$/.exec(String(headers["user-agent"] ?? ""))?.[1] ?? null;
}

export function repositoryOf({ path, body }: LoggedRequest): string | null {
  const inPath = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1];
  if (inPath !== undefined) return inPath.toLowerCase();
  const variables = (body as { variables?: { owner?: string; repo?: string; name?: string } } | null)?.variables;
  const name = variables?.repo ?? variables?.name;
  return variables?.owner === undefined || name === undefined ? null : `${variables.owner}/${name}`.toLowerCase();
}

/** Reads from GitHub's request log which jobs worked on which repository, and when. */
export function readSpans(entries: readonly LoggedRequest[]): readonly Span[] {
  const repositories = new Map<string, string>();
  for (const entry of entries) {
    const run = runOf(entry);
    const repository = repositoryOf(entry);
    if (run !== null && repository !== null) repositories.set(run, repository);
  }
  const spans = new Map<string, Span>();
  for (const entry of entries) {
    const run = runOf(entry);
    const repository = run === null ? undefined : repositories.get(run);
    if (run === null || repository === undefined) continue;
    const end = entry.endedAt ?? entry.startedAt;
    const span = spans.get(run) ?? { run, repository, start: entry.startedAt, end, requests: 0 };
    span.start = Math.min(span.start, entry.startedAt);
    span.end = Math.max(span.end, end);
    span.requests += 1;
    spans.set(run, span);
  }
  return [...spans.values()];
}

/** Pairs of jobs of one repository that were at work at the same time. */
export function findOverlaps(spans: readonly Span[]): readonly string[] {
  const repositories = [...new Set(spans.map(({ repository }) => repository))];
  return repositories.flatMap((repository) => {
    const sorted = spans.filter((span) => span.repository === repository).sort((a, b) => a.start - b.start);
    const found: string[] = [];
    let latest: Span | undefined;
    for (const span of sorted) {
      if (latest !== undefined && span.start < latest.end)
        found.push(`${repository}: ${latest.run} until ${latest.end}, ${span.run} from ${span.start}`);
      if (latest === undefined || span.end > latest.end) latest = span;
    }
    return found;
  });
}
