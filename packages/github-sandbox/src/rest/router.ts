import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";

/** One operation: GitHub's own path template and its handler. */
export interface Route {
  readonly method: string;
  /** As the OpenAPI description writes it: `/repos/{owner}/{repo}/issues`. */
  readonly template: string;
  readonly handle: (call: Call) => Answer;
  /** A request that creates content, and so counts against the secondary limit. */
  readonly createsContent?: boolean;
  /** Needs no token. */
  readonly isOpen?: boolean;
}

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Parameters that may contain slashes. */
const GREEDY = new Set(["path", "ref", "basehead", "branch"]);

/** Finds the operation for a request. */
export class Router {
  readonly #byMethod = new Map<string, Compiled[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const list = this.#byMethod.get(route.method) ?? [];
      list.push(compile(route));
      this.#byMethod.set(route.method, list);
    }
    for (const list of this.#byMethod.values())
      list.sort((a, b) => a.names.length - b.names.length || b.route.template.length - a.route.template.length);
  }

  /** Returns the route and the decoded parameters of the path; null when the sandbox has no such operation. */
  find(method: string, path: string): { readonly route: Route; readonly params: Record<string, string> } | null {
    for (const { route, pattern, names } of this.#byMethod.get(method === "HEAD" ? "GET" : method) ?? []) {
      const match = pattern.exec(path);
      if (match !== null) {
        const params: Record<string, string> = {};
        for (const [index, name] of names.entries()) params[name] = decode(match[index + 1] ?? "");
        return { route, params };
      }
    }
    return null;
  }
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const source = route.template.replaceAll(/\{(\w+)\}|[.+?^$()|[\]\\]/gu, (text, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    if (name === "path") return "(.*?)";
    return GREEDY.has(name) ? "(.+)" : "([^/]+)";
  });
  return { route, names, pattern: new RegExp(`^${source}/?$`, "u") };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
