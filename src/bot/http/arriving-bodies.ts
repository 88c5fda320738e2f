import type { IncomingMessage } from "node:http";
import { BodyRefusedError } from "./body-refused.ts";
import type { ReadOptions } from "./exchange.ts";

/** What the bodies that are arriving may take together, whoever sends them. */
export interface BodyBounds {
  /** Number of bodies at once. */
  readonly count: number;
  /** Up to this many bytes a body is small: it takes nothing of the room for large ones. */
  readonly small: number;
  /** Bytes of all larger bodies together. */
  readonly room: number;
  /** Milliseconds in which a body has to arrive; GitHub gives up after ten seconds. */
  readonly within: number;
}

const MIB = 1024 * 1024;
export const BODY_BOUNDS: BodyBounds = { count: 512, small: 64 * 1024, room: 64 * MIB, within: 10_000 };

interface Arriving {
  size: number;
  /** Ends it with an error; null when all of it is there. */
  cut: ((error: BodyRefusedError) => void) | null;
}

/**
 * Holds the bodies of all requests within bounds. Where there is no room for a new one, the one that has been arriving
 * longest makes room: a delivery of GitHub is there within milliseconds, so it is those who hold their last byte back.
 */
export class ArrivingBodies {
  readonly #bounds: BodyBounds;
  /** In the order in which they began. */
  readonly #all = new Set<Arriving>();

  constructor(bounds: BodyBounds = BODY_BOUNDS) {
    this.#bounds = bounds;
  }

  /** Bytes that are held now. */
  get bytes(): number {
    return [...this.#all].reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Reads a body, and holds it until `use` is done with it.
   * @throws BodyRefusedError when it is too large, too slow, broken off, or there is no room for it; the rest of it is
   * not read.
   */
  async receive<T>(
    request: IncomingMessage,
    options: ReadOptions,
    use: (parts: readonly Buffer[]) => Promise<T> | T,
  ): Promise<T> {
    const announced = Number(request.headers["content-length"] ?? 0);
    if (announced > options.limit) throw tooLarge(options.limit);
    if (this.#all.size >= this.#bounds.count) this.#cutOldest(() => true);
    const one: Arriving = { size: 0, cut: null };
    this.#all.add(one);
    try {
      return await use(await this.#read(request, options, one));
    } finally {
      this.#all.delete(one);
    }
  }

  #read(request: IncomingMessage, { limit, hear }: ReadOptions, one: Arriving): Promise<readonly Buffer[]> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      const end = () => {
        one.cut = null;
        clearTimeout(timer);
        request.off("data", take).off("end", finish).off("error", breakOff).off("close", breakOff);
      };
      const cut = (error: BodyRefusedError) => {
        end();
        one.size = 0;
        parts.length = 0;
        request.pause();
        // Its end is no error of ours any more.
        request.on("error", () => undefined);
        reject(error);
      };
      const take = (part: Buffer) => {
        one.size += part.length;
        if (one.size > limit) return cut(tooLarge(limit));
        this.#makeRoom();
        if (one.cut === null) return;
        hear?.(part);
        parts.push(part);
      };
      const finish = () => {
        end();
        resolve(parts);
      };
      const breakOff = () => cut(new BodyRefusedError("broken off", "The sender broke off."));
      const late = () => cut(new BodyRefusedError("late", "The body did not arrive in time."));
      const timer = setTimeout(late, this.#bounds.within);
      one.cut = cut;
      request.on("data", take).on("end", finish).on("error", breakOff).on("close", breakOff);
    });
  }

  #makeRoom(): void {
    const isLarge = ({ size }: Arriving) => size > this.#bounds.small;
    const taken = () => [...this.#all].filter(isLarge).reduce((sum, { size }) => sum + size, 0);
    while (taken() > this.#bounds.room) if (!this.#cutOldest(isLarge)) return;
  }

  #cutOldest(among: (one: Arriving) => boolean): boolean {
    for (const one of this.#all)
      if (one.cut !== null && among(one)) {
        one.cut(new BodyRefusedError("no room", "Too many bodies are arriving; send it again."));
        return true;
      }
    return false;
  }
}

function tooLarge(limit: number): BodyRefusedError {
  return new BodyRefusedError("too large", `The body is larger than ${limit} bytes.`);
}
