import type { Answer } from "./exchange.ts";

type Why = "too large" | "late" | "no room" | "broken off";

const STATUS: Readonly<Record<Why, number>> = { "too large": 413, late: 408, "no room": 503, "broken off": 400 };

/** A body that is not read to its end. */
export class BodyRefusedError extends Error {
  readonly why: Why;

  constructor(why: Why, message: string) {
    super(message);
    this.name = "BodyRefusedError";
    this.why = why;
  }

  /** What the sender is told; what it has not sent yet stays unread. */
  get answer(): Answer {
    const headers = this.why === "no room" ? { headers: { "retry-after": "30" } } : {};
    return { status: STATUS[this.why], json: { message: this.message }, close: true, ...headers };
  }
}
