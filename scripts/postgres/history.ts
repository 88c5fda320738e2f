import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LoggedRequest } from "github-sandbox";
import type { Crowd } from "./crowd.ts";
import { repositoryOf, runOf } from "./overlaps.ts";

/** Writes down how a repository came to differ from the model: who did what on it, people and jobs, in its order. */
export function writeHistory(crowd: Crowd, entries: readonly LoggedRequest[], folder: string): string {
  const wanted = crowd.repo.fullName.toLowerCase();
  const runs = new Set(
    entries.filter((entry) => repositoryOf(entry) === wanted).flatMap((entry) => runOf(entry) ?? []),
  );
  const requests = entries
    .filter((entry) => runs.has(runOf(entry) ?? ""))
    .map((entry) => ({ at: entry.startedAt, text: `${runOf(entry) ?? ""} ${describe(entry)}` }));
  const events = crowd.repo
    .issues()
    .flatMap(({ timeline }) => timeline)
    .map(({ at, issue, type, actor }) => ({ at, text: `issue #${issue.number} ${type} by ${actor.login}` }));
  const lines = [...requests, ...events, ...crowd.history]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, text }) => `${new Date(at).toISOString().slice(11, 23)} ${text}\n`);
  const path = join(folder, `${crowd.repo.repository.name}.history.log`);
  writeFileSync(path, lines.join(""));
  return path;
}

function describe({ method, path, rootFields, status, applied, body, isWrite }: LoggedRequest): string {
  const what = rootFields.length > 0 ? rootFields.join(",") : `${method} ${path}`;
  const told = isWrite ? ` ${JSON.stringify((body as { variables?: unknown } | null)?.variables ?? body)}` : "";
  return `${what} ${status}${applied ? "" : " not applied"}${told.slice(0, 4000)}`;
}
