const REFUSED = /<!-- plansync refused=([a-z0-9,]*) -->/;

/** Text of a standing pull request: what it ticks, how it works, and which ticks were turned down before. */
export function renderPullBody(list: string, refused: ReadonlySet<string>): string {
  const memory = refused.size === 0 ? "" : `\n\n<!-- plansync refused=${[...refused].sort().join(",")} -->`;
  return `Issues were closed or reopened; this brings the plan up to date.\n\n${list}\n\nMerge it to take these marks. Close it to turn them down: they are not proposed again.${memory}`;
}

/** Item keys whose ticks a human turned down by closing an earlier pull request. */
export function readRefused(body: string): ReadonlySet<string> {
  const keys = REFUSED.exec(body)?.[1] ?? "";
  return new Set(keys.split(",").filter((key) => key !== ""));
}
