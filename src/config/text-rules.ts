import { expandBraces } from "./braces.ts";
import { MAX_ALTERNATIVES, MAX_GLOB_LENGTH } from "./glob.ts";

// Rules for texts that end up in paths, references and requests: each returns what is wrong, or null.

/** Checks a glob: relative to the repository's root, and unable to leave it. */
export function globProblem(glob: string): string | null {
  const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
  if (pattern.trim() === "") return "must not be empty";
  if (hasControl(pattern)) return "must not contain control characters";
  if (pattern.includes("\\")) return "must use `/` between folders, not `\\`";
  if (/^(?:\/|~|[A-Za-z]:)/.test(pattern)) return "must be relative to the repository, not absolute";
  if (segments(pattern).includes("..")) return "must stay inside the repository: `..` is not allowed";
  if (pattern.length > MAX_GLOB_LENGTH)
    return `must have at most ${MAX_GLOB_LENGTH} characters; \`${pattern.slice(0, 40)}…\` has ${pattern.length}: write several globs`;
  const extended = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
  if (extended !== undefined)
    return `must not contain \`${extended}\`, in \`${pattern}\`: write alternatives in braces, \`{a,b}\`, or as several globs`;
  const range = /\{[^{},]*\.\.[^{},]*\}/.exec(pattern)?.[0];
  if (range !== undefined)
    return `must not contain the range \`${range}\`, in \`${pattern}\`: write \`{1,2,3}\` or \`[1-3]\``;
  if (expandBraces(pattern, MAX_ALTERNATIVES) === null)
    return `expands to more than ${MAX_ALTERNATIVES} globs, in \`${pattern}\`: write \`*\`, or several globs`;
  return null;
}

/** Checks a label: GitHub accepts up to 50 characters, and its lists separate labels by commas. */
export function labelProblem(label: string): string | null {
  if (label.trim() === "" || label !== label.trim()) return "must not be empty or have leading or trailing blanks";
  if (hasControl(label)) return "must not contain control characters";
  if (label.includes(",")) return "must not contain a comma: GitHub separates labels by commas";
  if (Array.from(label).length > 50) return "is too long: GitHub accepts labels of up to 50 characters";
  return null;
}

/** Checks a GitHub login, including those of enterprises (`name_company`). */
export function loginProblem(login: string): string | null {
  if (login.startsWith("@")) return "must be the login without `@`";
  return /^[A-Za-z\d](?:[A-Za-z\d_-]{0,99})$/.test(login) ? null : "is not a GitHub login";
}

/** Checks the short name of a branch, by the rules of git-check-ref-format. */
export function branchProblem(branch: string): string | null {
  if (branch.startsWith("refs/")) return "must be the short name, without `refs/heads/`";
  const bad =
    branch === "" ||
    branch === "@" ||
    hasControl(branch) ||
    /[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$/.test(branch) ||
    branch.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"));
  return bad ? "is not a valid name for a branch in git" : null;
}

/**
 * Returns the parts of a glob between `/`, including those within braces and brackets: `{..,a}/b` must not hide a way
 * out.
 */
function segments(pattern: string): string[] {
  return pattern.split(/[/{},()|[\]]/);
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
