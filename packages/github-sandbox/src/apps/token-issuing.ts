import { randomBytes } from "node:crypto";
import { ensureActionsApp, ensureApp, install } from "./installing.ts";
import { mintInstallationToken } from "./tokens.ts";
import type { Level, Token } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** What token to make. */
export interface TokenOptions {
  readonly kind: "github-token" | "app" | "user";
  /** The person, or the slug of the app; not needed for a workflow's token. */
  readonly login?: string;
  /** As workflows write them (`issues: write, contents: read`) or as an object; a person's token without any may all that the person may. */
  readonly permissions?: string | Readonly<Record<string, Level>>;
  /** Full name; a workflow's token is for one repository and needs it. */
  readonly repo?: string;
}

/** What a workflow gets that names no permissions, where the default is the permissive one. */
const PERMISSIVE =
  "contents: write, issues: write, pull-requests: write, checks: write, statuses: write, actions: write";

/** Makes a token and lets the world know it. */
export function issueToken(world: World, options: TokenOptions): Token {
  switch (options.kind) {
    case "github-token":
      return issueWorkflowToken(world, options);
    case "app":
      return issueAppToken(world, options);
    case "user":
      return issueUserToken(world, options);
  }
}

function issueWorkflowToken(world: World, options: TokenOptions): Token {
  const repository = world.getRepository(options.repo ?? "");
  const app = ensureActionsApp(world);
  const token: Token = {
    value: `ghs_${randomBytes(27).toString("hex")}`,
    kind: "github-token",
    account: app.bot,
    app,
    installationId: null,
    permissions: { metadata: "read", ...readPermissions(options.permissions ?? PERMISSIVE) },
    repositories: new Set([repository.id]),
    expiresAt: null,
  };
  world.tokens.set(token.value, token);
  return token;
}

function issueAppToken(world: World, options: TokenOptions): Token {
  const permissions = readPermissions(options.permissions ?? PERMISSIVE);
  const app = ensureApp(world, { slug: options.login ?? "sandbox-app", permissions });
  const repository = world.getRepository(options.repo ?? "");
  const installation = world.findInstallation(app, repository) ?? install(world, app, repository.owner, [repository]);
  return mintInstallationToken(world, installation, { permissions });
}

function issueUserToken(world: World, options: TokenOptions): Token {
  if (options.login === undefined) throw new Error("a person's token needs a login");
  const token: Token = {
    value: `${options.permissions === undefined ? "ghp" : "github_pat"}_${randomBytes(18).toString("hex")}`,
    kind: "user",
    account: world.account(options.login, "User"),
    app: null,
    installationId: null,
    permissions:
      options.permissions === undefined ? null : { metadata: "read", ...readPermissions(options.permissions) },
    repositories: options.repo === undefined ? null : new Set([world.getRepository(options.repo).id]),
    expiresAt: null,
  };
  world.tokens.set(token.value, token);
  return token;
}

/** Reads `issues: write, contents: read`; hyphens and underscores mean the same. */
function readPermissions(permissions: string | Readonly<Record<string, Level>>): Record<string, Level> {
  const rows =
    typeof permissions === "string"
      ? permissions.split(",").map((row): [string, string] => {
          const [name = "", level = ""] = row.split(":").map((part) => part.trim());
          return [name, level];
        })
      : Object.entries(permissions);
  const levels: Record<string, Level> = {};
  for (const [name, level] of rows)
    if (level === "read" || level === "write" || level === "admin") levels[name.replaceAll("-", "_")] = level;
    else if (name !== "" && level !== "none")
      throw new Error(`"${name}: ${level}" is no permission: write for example "issues: write, contents: read"`);
  return levels;
}
