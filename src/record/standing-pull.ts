/** Name of the branch that holds the proposed ticks of a plan. */
export function pullBranch(planId: string): string {
  return `plansync/${planId}`;
}

/** In the body of a pull request that plansync closed, or whose refusal is history: closing it turned nothing down. */
const SETTLED = "<!-- plansync settled -->";
const REFUSED = /<!-- plansync refused=([a-z0-9,:]*) -->/;

/**
 * Text of a standing pull request: what it changes, how it works, and what was turned down before.
 *
 * @param at where the plan was read, as a link to the commit; empty: nowhere to be named.
 */
export function renderPullBody(list: string, refused: ReadonlySet<string>, at = ""): string {
  const memory = refused.size === 0 ? "" : `\n\n<!-- plansync refused=${[...refused].sort().join(",")} -->`;
  const start = at === "" ? "" : `, starting from ${at}`;
  const boxes = /^- \[[ x]\] /m.test(list) ? " The boxes above only show them: clicking one changes nothing." : "";
  const parts = [
    `Issues were changed on GitHub; this brings the plan up to date${start}.`,
    list,
    `Merge it to take these changes. Close it to turn them down: they are not proposed again.${boxes}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}${memory}`;
}

/** The text of a pull request whose closing turns nothing down beyond what the text lists. */
export function markResolved(body: string): string {
  return `${body}\n\n${SETTLED}`;
}

/** True when closing the pull request turned nothing down beyond what its text lists. */
export function isResolved(body: string): boolean {
  return body.includes(SETTLED);
}

/**
 * What a human turned down by closing an earlier pull request: the key of an item for its tick, with `:` and the hash of
 * the title for a title.
 */
export function readRefused(body: string): ReadonlySet<string> {
  const [, keys] = REFUSED.exec(body) ?? [];
  return new Set(keys === undefined ? [] : keys.split(",").filter((key) => key !== ""));
}
