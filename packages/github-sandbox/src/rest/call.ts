import { canSee, requirePermission, type RequiredPermission } from "../world/access.ts";
import type { Actor, Token } from "../world/account.ts";
import type { Issue } from "../world/issues/issue.ts";
import { invalid, notFound, Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";
import type { Links } from "./links.ts";

/** One REST request, with everything that handlers need. */
export class Call {
  readonly world: World;
  readonly links: Links;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The body as parsed, where it isn't an object. */
  readonly rawInput: unknown;

  constructor(fields: {
    world: World;
    links: Links;
    token: Token;
    params: Record<string, string>;
    path: string;
    query: URLSearchParams;
    accept: string;
    input: unknown;
  }) {
    this.world = fields.world;
    this.links = fields.links;
    this.token = fields.token;
    this.params = fields.params;
    this.path = fields.path;
    this.query = fields.query;
    this.accept = fields.accept;
    this.rawInput = fields.input;
    this.input = isRecord(fields.input) ? fields.input : {};
  }

  get actor(): Actor {
    return { account: this.token.account, token: this.token };
  }

  param(name: string): string {
    return this.params[name] ?? "";
  }

  /** Returns the repository in the path, if the token may do this there. */
  repository(wanted: RequiredPermission): Repository {
    const fullName = `${this.param("owner")}/${this.param("repo")}`;
    const repository = this.world.findRepository(fullName);
    if (repository === undefined) {
      const moved = this.world.moved.get(fullName.toLowerCase());
      if (moved !== undefined && canSee(this.world, this.token, moved)) {
        const rest = this.path.split("/").slice(4).join("/");
        throw movedTo(`${this.links.api}/repositories/${moved.id}${rest === "" ? "" : `/${rest}`}`);
      }
      throw notFound();
    }
    requirePermission(this.world, this.token, repository, wanted);
    return repository;
  }

  /** Returns the issue or pull request with a number; 410 when deleted, 301 when transferred. */
  issue(repository: Repository, name = "issue_number"): Issue {
    const number = Number(this.param(name));
    const issue = repository.issues.get(number);
    if (issue !== undefined) return issue;
    const gone = repository.gone.get(number);
    if (gone?.why === "deleted") throw new Refusal(410, "This issue was deleted", { type: "NOT_FOUND" });
    if (gone?.why === "transferred")
      throw movedTo(`${this.links.api}/repositories/${gone.to.repository.id}/issues/${gone.to.number}`);
    throw notFound();
  }

  /** Returns a string of the body; undefined when absent; 422 when it is not a string. */
  string(name: string, resource: string): string | undefined {
    const value = this.input[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string")
      throw invalid({ resource, field: name, code: "invalid", message: `${name} must be a string` });
    return value;
  }

  requiredString(name: string, resource: string): string {
    const value = this.string(name, resource);
    if (value === undefined) throw invalid({ resource, field: name, code: "missing_field" });
    return value;
  }

  requiredInteger(name: string, resource: string): number {
    const value = this.input[name];
    if (typeof value !== "number" || !Number.isInteger(value)) {
      const message = `Invalid property /${name}: \`${JSON.stringify(value) ?? "undefined"}\` is not of type \`integer\`.`;
      throw new Refusal(422, `Invalid request.\n\n${value === undefined ? `"${name}" wasn't supplied.` : message}`, {
        errors: [{ resource, field: name, code: "invalid" }],
      });
    }
    return value;
  }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function movedTo(location: string): Refusal {
  return new Refusal(301, "Moved Permanently", { headers: { location }, type: "NOT_FOUND" });
}
