import { parseBody, type ParsedBody } from "../../issue/block.ts";
import type { ObservedIssue } from "../../ports/issue.ts";

const parsed = new WeakMap<ObservedIssue, ParsedBody>();

/** Parses the body of an issue; the result is cached, since an observed issue never changes. */
export function parsedBody(issue: ObservedIssue): ParsedBody {
  const known = parsed.get(issue);
  if (known !== undefined) return known;
  const body = parseBody(issue.body);
  parsed.set(issue, body);
  return body;
}
