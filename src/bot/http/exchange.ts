import type { IncomingMessage } from "node:http";

/** A request in the form that the pages need. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly method: string;
  readonly url: URL;
  readonly cookies: ReadonlyMap<string, string>;
  /** Address of the sender, or of the proxy before the bot. */
  readonly address: string;
  /** Reads the body, and holds it until `use` is done with it. @throws BodyRefusedError */
  readonly receive: <T>(options: ReadOptions, use: (parts: readonly Buffer[]) => Promise<T> | T) => Promise<T>;
}

/** How a body is read. */
export interface ReadOptions {
  /** Largest body, in bytes. */
  readonly limit: number;
  /** Gets each part as it arrives. */
  readonly hear?: (part: Uint8Array) => void;
}

/** The response: one of `json`, `html`, `text` and `redirect`. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly html?: string;
  readonly text?: string;
  /** With its type, for anything else. */
  readonly body?: { readonly type: string; readonly bytes: string };
  readonly redirect?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  /** True: the connection is closed, and the rest of the request is not read. */
  readonly close?: boolean;
}

export interface Route {
  readonly method: "GET" | "POST";
  /** As a path, or with `:name` parts. */
  readonly path: string;
  readonly handle: (exchange: Exchange, params: Readonly<Record<string, string>>) => Promise<Answer> | Answer;
}

/** Reads the Cookie header; what is malformed is left out. */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? "").split(";").flatMap((part) => {
    const at = part.indexOf("=");
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
  });
  return new Map(pairs);
}
