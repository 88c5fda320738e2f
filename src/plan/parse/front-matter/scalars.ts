import type { Scalar } from "yaml";
import type { Span } from "../../model/plan.ts";

/** A scalar's characters without its quotes. */
export function innerOf(text: string, scalar: Scalar, base: number): Span {
  const start = base + (scalar.range?.[0] ?? 0);
  const end = base + (scalar.range?.[1] ?? 0);
  const quoted = /^["']/.test(text.charAt(start)) && end - start >= 2;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** A text or number as text; null for anything else. */
export function stringOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
