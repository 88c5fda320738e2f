import stringWidth from "string-width";
import { percent } from "../issue/progress-bar.ts";

/** Progress that a badge shows. */
export interface BadgeInput {
  readonly done: number;
  readonly total: number;
  /** Left half; "plan" by default. */
  readonly label?: string | undefined;
}

/** The format that shields.io expects from an endpoint. */
export interface BadgeEndpoint {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const COLOURS: readonly (readonly [from: number, name: string, hex: string])[] = [
  [100, "brightgreen", "#2da44e"],
  [67, "green", "#57ab5a"],
  [34, "yellow", "#bf8700"],
  [1, "orange", "#bc4c00"],
  [0, "lightgrey", "#6e7781"],
];

/** Returns the badge as data for `https://img.shields.io/endpoint`. */
export function badgeEndpoint(input: BadgeInput): BadgeEndpoint {
  const { label, message, name } = describe(input);
  return { schemaVersion: 1, label, message, color: name };
}

/** Returns the badge as a self-contained image; equal progress gives equal bytes. */
export function badgeSvg(input: BadgeInput): string {
  const { label, message, hex } = describe(input);
  const left = halfWidth(label);
  const right = halfWidth(message);
  const width = left + right;
  const text = (value: string, x: number) => `<text x="${x}" y="14">${escapeXml(value)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeXml(`${label}: ${message}`)}">
<title>${escapeXml(`${label}: ${message}`)}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#24292f"/><rect x="${left}" width="${right}" height="20" fill="${hex}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(label, left / 2)}
${text(message, left + right / 2)}
</g>
</svg>
`;
}

function describe({ done, total, label = "plan" }: BadgeInput): {
  label: string;
  message: string;
  name: string;
  hex: string;
} {
  const share = percent(done, total);
  const [, name, hex] = COLOURS.find(([from]) => share >= from) ?? [0, "lightgrey", "#6e7781"];
  return { label, message: total === 0 ? "no items" : `${done}/${total} · ${share}%`, name, hex };
}

/** Verdana at 11 pixels is about seven pixels a column, wide characters twice that. */
function halfWidth(text: string): number {
  return Math.round(stringWidth(text) * 7) + 12;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
