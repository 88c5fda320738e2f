import { ConfigError } from "../errors.ts";
import { normaliseTitle } from "../identity/text/normalise.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { issueNumber } from "../ports/issue-number.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** What a person or an agent calls an item: it needs a path to be found by place, and so on. */
export interface Named {
  readonly path: string;
  readonly line: LineNumber;
  readonly id: string | null;
  readonly key: string;
  readonly title: string;
  readonly issue: number | null;
}

/** Maximum number of candidates in a message. */
const MAX_LISTED = 5;
const HINT = "Name it by its issue (`#12`), its id in the plan (`T012`), its place (`PLAN.md:40`) or its key.";

/** Reads `#12` or `12`; null for anything else. */
export function readIssueName(text: string): IssueNumber | null {
  const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
  return number === undefined ? null : issueNumber(Number(number));
}

/**
 * Finds the one item that is meant: by issue, place, key or id in its plan; last by its title.
 * @throws ConfigError when none or several match; the message lists the candidates.
 */
export function findNamed<T>(all: readonly T[], nameOf: (entry: T) => Named, text: string): T {
  const wanted = text.trim();
  const number = readIssueName(wanted);
  const names = all.map((entry) => ({ entry, name: nameOf(entry) }));
  const ways: readonly ((name: Named) => boolean)[] = [
    ({ issue }) => number !== null && issue === number,
    ({ path, line }) => samePlace(`${path}:${line}`, wanted),
    ({ key }) => key === wanted,
    ({ id }) => id !== null && id.toLowerCase() === wanted.toLowerCase(),
    ({ title }) => normaliseTitle(title) === normaliseTitle(wanted),
  ];
  for (const fits of ways) {
    const found = names.filter(({ name }) => fits(name));
    const [first, second] = found;
    if (first === undefined) continue;
    if (second === undefined) return first.entry;
    const list = found.slice(0, MAX_LISTED).map(({ name }) => candidate(name));
    const more = found.length > MAX_LISTED ? `, and ${found.length - MAX_LISTED} more` : "";
    throw new ConfigError(`${found.length} items are called ${JSON.stringify(wanted)}: ${list.join(", ")}${more}.`, {
      hint: "Name the one you mean by its place, such as `PLAN.md:40`.",
    });
  }
  throw new ConfigError(`No item is called ${JSON.stringify(wanted)}.`, { hint: HINT });
}

function candidate({ path, line, title, issue }: Named): string {
  return `${path}:${line} (${title}${issue === null ? "" : `, #${issue}`})`;
}

function samePlace(place: string, wanted: string): boolean {
  return place === wanted.replace(/^\.\//, "");
}
