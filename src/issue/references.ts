/** Breaks what GitHub would turn into a mention, a cross-reference or a link, with a blank that nobody sees. */

/** U+200B, the usual remedy: backslashes and entities do not stop a mention. */
const GAP = "\u200b";

/** How references in a text are sanitized. */
export interface ReferenceOptions {
  /** Host of the GitHub that will show the text. URLs of github.com are broken everywhere. */
  readonly host?: string | undefined;
  /**
   * - `text`: plain text; nothing may be added that shows.
   * - `markdown`: URLs of issues stay links, by way of redirect.github.com, which leaves no backlink.
   * - `link`: inside the text of a link, where no other link can be.
   */
  readonly where: "text" | "markdown" | "link";
}

/**
 * A scheme whose colon or slashes are escaped is no link to a markdown parser, but a URL to later readers of the text.
 */
const URL_START = String.raw`(?:https?\\?:\\?\/\\?\/|www\.)`;
const TOKEN = new RegExp(
  [
    String.raw`(?<url>${URL_START}[^\s<>]*)`,
    String.raw`(?<sign>@)(?=[^\s${GAP}])`,
    String.raw`(?<hash>#)(?=\\?[\d&])`,
    String.raw`(?<gh>\bGH\\?-)(?=\\?[\d&])`,
    String.raw`(?<sha>(?<![0-9A-Za-z_])[0-9A-Fa-f]{7,40}(?![0-9A-Za-z_]))`,
    String.raw`(?<skip>\[(?:skip|no) ci\]|\[ci skip\]|\[skip actions\]|\[actions skip\])`,
  ].join("|"),
  "gi",
);

/** True when a text contains nothing that {@link breakReferences} would change: the common case, decided fast. */
export function isHarmless(text: string): boolean {
  return !/[@#&]|GH\\?-|https?\\?:|www\.|[0-9A-F]{7}|\[(?:skip|no|ci|actions)\b/i.test(text);
}

/**
 * Makes mentions, issue numbers, commit hashes, URLs of issues, pull requests and commits, and the words that skip
 * workflows inert. The text reads the same; URLs of other places stay as they are.
 */
export function breakReferences(text: string, options: ReferenceOptions): string {
  if (isHarmless(text)) return text;
  const source = options.where === "text" ? text : decodeTricks(text);
  return source.replace(TOKEN, (token, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups["url"] !== undefined) return breakUrl(token, options);
    if (groups["sha"] !== undefined) return token.replace(/.{6}(?=.)/g, `$&${GAP}`);
    if (groups["skip"] !== undefined) return token.replace(" ", `${GAP} `);
    return token + GAP;
  });
}

/** `https://github.com/owner/repo/issues/1` and its kin, with or without a scheme. */
const ISSUE_PATH = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits)(?:[/#?]|$)/i;

/**
 * Returns the same address through GitHub's redirector, which makes no cross-reference; null when the URL makes none
 * either.
 */
export function redirected(url: string, host: string | undefined): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !isReference(parsed, host)) return null;
  if (!isPublicHost(parsed.hostname)) return null;
  return `https://redirect.github.com${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/**
 * Finds the start of a URL, also inside another one: an archive's address contains one, and no address contains many.
 */
const SCHEMES = /(?:https?(?=\\?:)|www(?=\.))/gi;
const MAX_SCHEMES = 4;

function breakUrl(raw: string, options: ReferenceOptions): string {
  if ((raw.match(SCHEMES)?.length ?? 0) > MAX_SCHEMES)
    return breakReferences(raw.replace(SCHEMES, `$&${GAP}`), { where: "text" });
  let end = raw.length;
  while (end > 0 && /[.,:;!?'"*_~]/.test(raw.charAt(end - 1))) end -= 1;
  const [url, tail] = [raw.slice(0, end), raw.slice(end)];
  const absolute = /^www\./i.test(url) ? `https://${url}` : url;
  const parsed = !url.includes("\\") && URL.canParse(absolute) ? new URL(absolute) : null;
  const isLink = parsed !== null && parsed.hostname.includes(".");
  const mayNest = options.where === "markdown" && !/[[\]()`*~|]/.test(url);
  if (isLink && isReference(parsed, options.host)) {
    const target = mayNest ? redirected(absolute, options.host) : null;
    return (target === null ? cutUrl(url) : `[${cutUrl(url)}](${target})`) + tail;
  }
  const rest = url.replace(SCHEME, "");
  if (isLink && breakReferences(rest, { where: "text" }) === rest) return url + tail;
  return (isLink && mayNest && absolute === url ? `<${url}>` : cutUrl(url)) + tail;
}

const SCHEME = /^(?:https?|www)/i;

/** Renders a URL as text: split after its scheme so that it is no URL, and with every reference in the rest broken. */
function cutUrl(url: string): string {
  const rest = url.replace(SCHEME, "");
  const scheme = url.slice(0, url.length - rest.length);
  return scheme + GAP + breakReferences(rest, { where: "text" });
}

function isReference(url: URL, host: string | undefined): boolean {
  return (isPublicHost(url.hostname) || url.host === host?.toLowerCase()) && ISSUE_PATH.test(url.pathname + url.hash);
}

function isPublicHost(hostname: string): boolean {
  return hostname === "github.com" || hostname === "www.github.com";
}

const NAMED: Readonly<Record<string, string>> = {
  commat: "@",
  num: "#",
  sol: "/",
  colon: ":",
  period: ".",
};

/** Decodes character references that spell a letter, a digit or a sign of a reference; all others stay. */
function decodeTricks(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const character = name === undefined ? characterOf(code) : NAMED[String(name)];
    if (character === undefined) return whole;
    if (/[A-Za-z0-9:/]/.test(character)) return character;
    return /[@#.-]/.test(character) ? `\\${character}` : whole;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
}
