import { expandBraces } from "./braces.ts";
import { MAX_ALTERNATIVES, MAX_GLOB_LENGTH } from "./glob.ts";

// Rules for texts that end up in paths, references and requests: each says what is wrong, or null.

/** A glob relative to the repository's root that can't leave it. */
export function globProblem(glob: string): string | null {
  const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
  if (pattern.trim() === "") return "must not be empty";
  if (hasControl(pattern)) return "must not hold control characters";
  if (pattern.includes("\\")) return "must use `/` between folders, not `\\`";
  if (/^(?:\/|~|[A-Za-z]:)/.test(pattern)) return "must be relative to the repository, not absolute";
  if (segments(pattern).includes("..")) return "must stay inside the repository: `..` is not allowed";
  if (pattern.length > MAX_GLOB_LENGTH)
    return `must have at most ${MAX_GLOB_LENGTH} characters; \`${pattern.slice(0, 40)}…\` has ${pattern.length}: write several globs`;
  const extended = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
  if (extended !== undefined)
    return `must not hold \`${extended}\`, in \`${pattern}\`: write alternatives in braces, \`{a,b}\`, or as several globs`;
  const range = /\{[^{},]*\.\.[^{},]*\}/.exec(pattern)?.[0];
  if (range !== undefined)
    return `must not hold the range \`${range}\`, in \`${pattern}\`: write \`{1,2,3}\` or \`[1-3]\``;
  if (expandBraces(pattern, MAX_ALTERNATIVES) === null)
    return `stands for more than ${MAX_ALTERNATIVES} globs by its braces, in \`${pattern}\`: write \`*\`, or several globs`;
  return null;
}

/** GitHub takes labels of up to 50 characters; its lists separate them by commas. */
export function labelProblem(label: string): string | null {
  if (label.trim() === "" || label !== label.trim()) return "must not be empty or have blanks around it";
  if (hasControl(label)) return "must not hold control characters";
  if (label.includes(",")) return "must not hold a comma: GitHub separates labels by it";
  if (Array.from(label).length > 50) return "is too long: GitHub takes labels of up to 50 characters";
  return null;
}

/** A GitHub login, of people in enterprises too (`name_company`). */
export function loginProblem(login: string): string | null {
  if (login.startsWith("@")) return "must be the login without `@`";
  return /^[A-Za-z\d](?:[A-Za-z\d_-]{0,99})$/.test(login) ? null : "is no GitHub login";
}

/** The short name of a branch, by the rules of git-check-ref-format. */
export function branchProblem(branch: string): string | null {
  if (branch.startsWith("refs/")) return "must be the short name, without `refs/heads/`";
  const bad =
    branch === "" ||
    branch === "@" ||
    hasControl(branch) ||
    /[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$/.test(branch) ||
    branch.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"));
  return bad ? "is no name that git allows for a branch" : null;
}

/** Parts of a glob between `/`, those within braces and brackets too: `{..,a}/b` must not hide a way out. */
function segments(pattern: string): string[] {
  return pattern.split(/[/{},()|[\]]/);
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
