import { elementAt } from "../plan/model/element-at.ts";
import { createHash } from "node:crypto";
import { ITEM_KINDS, type ItemKind } from "../plan/model/plan.ts";

/** The hidden comment at the top of a managed block: which item the issue belongs to, and what was rendered. */
export interface Marker {
  /** Id of the plan. */
  readonly plan: string;
  /** Key of the item. */
  readonly key: string;
  /** Fingerprint of the rendered block without the states of its boxes. */
  readonly hash: string;
  /** Hash of the title as it was written: any other title is a human's. */
  readonly title: string;
  readonly kind: ItemKind;
  /** True once the item is gone from the plan. */
  readonly removed: boolean;
  /** GitHub's id of the repository that the issue was created in; missing in older versions. */
  readonly repo?: number | undefined;
  /** Hash of the states of the boxes as they were written: any others are somebody else's. Missing without boxes. */
  readonly ticks?: string | undefined;
  /** Prints of the lines that were written: any other line in the block is a person's. */
  readonly lines?: string | undefined;
}

/** Format of the markers that this version writes and reads. */
const MARKER_VERSION = 1;

/** Distinguishes a title of ours from a human's; 8 hex digits are enough for one issue. */
export function titleHash(title: string): string {
  return createHash("sha256").update(title).digest("hex").slice(0, 8);
}

const LINE = /^<!-- plansync v(\d{1,6}) ([^\r\n<>]*?) ?-->$/;
const ANYWHERE = /^<!-- plansync v\d{1,6} [^\r\n<>]*-->[ \t]*\r?$/gm;

/** Renders one line: an HTML comment that GitHub stores unchanged and never shows. */
export function renderMarker(marker: Marker): string {
  const fields = [
    `plan=${encode(marker.plan)}`,
    `item=${encode(marker.key)}`,
    `kind=${marker.kind}`,
    `hash=${encode(marker.hash)}`,
    `title=${encode(marker.title)}`,
    ...(marker.removed ? ["removed=1"] : []),
    ...(marker.repo === undefined ? [] : [`repo=${String(marker.repo)}`]),
    ...(marker.ticks === undefined ? [] : [`ticks=${encode(marker.ticks)}`]),
    ...(marker.lines === undefined ? [] : [`lines=${encode(marker.lines)}`]),
  ];
  return `<!-- plansync v${String(MARKER_VERSION)} ${fields.join(" ")} -->`;
}

/**
 * Reads one line as a marker: `newer` when a later version of plansync wrote it, null when it is none. Unknown fields
 * are skipped, so that a later version can add some without a new format.
 */
export function readMarkerLine(line: string): Marker | "newer" | null {
  const match = LINE.exec(line.trimEnd());
  if (match === null) return null;
  const version = Number(match[1]);
  if (version > MARKER_VERSION) return "newer";
  const fields = new Map<string, string>();
  for (const field of elementAt(match, 2, "groups").split(" ")) {
    const equals = field.indexOf("=");
    if (equals > 0) fields.set(field.slice(0, equals), decode(field.slice(equals + 1)));
  }
  const plan = fields.get("plan");
  const key = fields.get("item");
  const hash = fields.get("hash");
  const title = fields.get("title") ?? "";
  const kind = ITEM_KINDS.find((name) => name === fields.get("kind"));
  if (version !== MARKER_VERSION || plan === undefined || key === undefined || hash === undefined || kind === undefined)
    return null;
  const [repo, ticks, lines] = [fields.get("repo"), fields.get("ticks"), fields.get("lines")];
  return {
    plan,
    key,
    hash,
    title,
    kind,
    removed: fields.get("removed") === "1",
    ...(repo !== undefined && /^[1-9]\d{0,15}$/.test(repo) && { repo: Number(repo) }),
    ...(ticks !== undefined && { ticks }),
    ...(lines !== undefined && { lines }),
  };
}

/**
 * True when two markers belong to the same text of the same item. Other fields are no reason to rewrite a body: older
 * versions lack them, and a box that a person ticked shows its state itself.
 */
export function isSameText(a: Marker, b: Marker): boolean {
  const isSameRepository = a.repo === undefined || b.repo === undefined || a.repo === b.repo;
  return (
    isSameRepository &&
    a.plan === b.plan &&
    a.key === b.key &&
    a.hash === b.hash &&
    a.title === b.title &&
    a.kind === b.kind &&
    a.removed === b.removed
  );
}

/**
 * Reads the marker of an issue body. Several markers that name one item count as one; markers of two items as none,
 * since nobody can tell which item the issue belongs to.
 */
export function parseMarker(body: string): Marker | "newer" | null {
  let found: Marker | null = null;
  for (const [line] of body.matchAll(ANYWHERE)) {
    const marker = readMarkerLine(line);
    if (marker === "newer") return "newer";
    if (marker === null) continue;
    if (found !== null && (found.plan !== marker.plan || found.key !== marker.key)) return null;
    found ??= marker;
  }
  return found;
}

/** Encodes everything that could end a comment, split a field or be misread by GitHub as `%` and four hex digits. */
function encode(value: string): string {
  return value.replace(/[^A-Za-z0-9_.:/-]|-(?=-|$)/g, (unit) =>
    Array.from({ length: unit.length }, (_, index) => `%${unit.charCodeAt(index).toString(16).padStart(4, "0")}`).join(
      "",
    ),
  );
}

function decode(value: string): string {
  return value.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
