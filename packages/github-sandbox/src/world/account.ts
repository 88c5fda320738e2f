/** A user, a bot or an organization. */
export interface Account {
  readonly kind: "account";
  readonly id: number;
  readonly nodeId: string;
  /** As REST spells it: bots end in `[bot]`. */
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
  readonly name: string;
  readonly email: string;
}

/** A GitHub App. */
export interface App {
  readonly kind: "app";
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  readonly clientId: string;
  /** PEM of the public half of the key its JWTs are signed with; null for GitHub's own Actions app. */
  readonly publicKey: string | null;
  readonly permissions: Readonly<Record<string, Level>>;
  readonly events: readonly string[];
  readonly createdAt: number;
}

/** Strength of one permission. */
export type Level = "read" | "write" | "admin";

/** Roles of a person in a repository, weakest first. */
const ROLES = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** True when a role is this one or stronger. */
export function isAtLeast(role: Role, wanted: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

/** Who does something, and how. */
export interface Actor {
  readonly account: Account;
  /** Null for a person in the web interface. */
  readonly token: Token | null;
}

/** An access token. */
export interface Token {
  readonly value: string;
  /** `github-token`: an Action's; `app`: an installation's; `user`: a person's; `jwt`: an App itself. */
  readonly kind: "github-token" | "app" | "user" | "jwt";
  readonly account: Account;
  readonly app: App | null;
  readonly installationId: number | null;
  /** Null for a classic personal token, which may do everything that its owner may. */
  readonly permissions: Readonly<Record<string, Level>> | null;
  /** Database ids, which survive a rename; null: all repositories that the person or installation can see. */
  readonly repositories: ReadonlySet<number> | null;
  /** Epoch milliseconds of the sandbox's clock. */
  readonly expiresAt: number | null;
}
