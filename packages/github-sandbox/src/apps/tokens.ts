import { createPublicKey, verify } from "node:crypto";
import type { App, Level, Token } from "../world/account.ts";
import { Refusal } from "../world/refusal.ts";
import type { World } from "../world/world.ts";

/** The token behind an Authorization header; null without one. Throws the 401 for one that is no good. */
export function readToken(world: World, header: string | undefined): Token | null {
  if (header === undefined) return null;
  const value = /^(?:token|bearer)\s+(\S+)$/iu.exec(header)?.[1];
  if (value === undefined) throw badCredentials();
  const token = world.tokens.get(value);
  if (token === undefined) return readJwt(world, value);
  const installation = token.installationId === null ? undefined : world.installations.get(token.installationId);
  const isRevoked = token.installationId !== null && installation === undefined;
  if (isRevoked || (token.expiresAt !== null && token.expiresAt <= world.clock.now())) throw badCredentials();
  if (installation?.suspended === true) throw new Refusal(403, "This installation has been suspended");
  return token;
}

function badCredentials(): Refusal {
  return new Refusal(401, "Bad credentials", { type: "FORBIDDEN" });
}

/** Longest life of an App's JWT, and how far clocks may be apart, in seconds. */
const JWT_LIFE = 600;
const JWT_SKEW = 60;

function readJwt(world: World, value: string): Token {
  const [head, payload, signature] = value.split(".");
  if (head === undefined || payload === undefined || signature === undefined) throw badCredentials();
  const header = decode(head);
  const claims = decode(payload);
  const issuer = String(claims["iss"]);
  const app = [...world.apps.values()].find(
    (candidate) => String(candidate.id) === issuer || candidate.clientId === issuer,
  );
  if (app?.publicKey == null || header["alg"] !== "RS256")
    throw new Refusal(401, "A JSON web token could not be decoded");
  const isGenuine = verify(
    "sha256",
    Buffer.from(`${head}.${payload}`),
    createPublicKey(app.publicKey),
    Buffer.from(signature, "base64url"),
  );
  if (!isGenuine) throw new Refusal(401, "A JSON web token could not be decoded");
  checkTimes(world, claims);
  return {
    value,
    kind: "jwt",
    account: app.bot,
    app,
    installationId: null,
    permissions: {},
    repositories: new Set(),
    expiresAt: Number(claims["exp"]) * 1000,
  };
}

function checkTimes(world: World, claims: Readonly<Record<string, unknown>>): void {
  const now = world.clock.now() / 1000;
  const issued = Number(claims["iat"]);
  const expires = Number(claims["exp"]);
  if (!(expires > now))
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (!(issued <= now + JWT_SKEW))
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (expires - Math.max(issued, now) > JWT_LIFE + JWT_SKEW)
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
}

function decode(part: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Record<string, unknown>;
  } catch {
    throw badCredentials();
  }
}

/** Life of an installation token, in milliseconds. */
const INSTALLATION_TOKEN_LIFE = 3_600_000;

/** Makes a token of an installation, narrowed where asked. */
export function mintInstallationToken(
  world: World,
  installation: { readonly id: number; readonly app: App },
  narrowed: {
    readonly permissions?: Readonly<Record<string, Level>>;
    readonly repositories?: ReadonlySet<number>;
  } = {},
): Token {
  const { app } = installation;
  const payload = Buffer.from(JSON.stringify({ inst: installation.id, n: world.nextId() })).toString("base64url");
  const token: Token = {
    // The stateless form of 2026: longer than the forty characters of old.
    value: `ghs_${app.id}_${payload}${"x".repeat(60)}`,
    kind: "app",
    account: app.bot,
    app,
    installationId: installation.id,
    permissions: { ...(narrowed.permissions ?? app.permissions), metadata: "read" },
    repositories: narrowed.repositories ?? null,
    expiresAt: world.clock.now() + INSTALLATION_TOKEN_LIFE,
  };
  world.tokens.set(token.value, token);
  return token;
}
