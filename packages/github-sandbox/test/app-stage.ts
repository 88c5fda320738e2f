import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";

/** An organization's repository with a person, and an App that is installed on all repositories. */
export async function startWithApp() {
  const sandbox = await createSandbox();
  const repo = sandbox.createRepository({
    owner: "acme",
    ownerType: "Organization",
    name: "app",
    files: { "PLAN.md": "- [ ] a\n" },
    roles: { mia: "write" },
  });
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app = sandbox.createApp({
    slug: "keeper",
    publicKey: keys.publicKey.export({ type: "spki", format: "pem" }) as string,
  });
  const installation = sandbox.install(app, "acme");
  return { sandbox, repo, app, installation, key: keys.privateKey };
}

/** What an App shows to be itself, good for ten minutes. */
export function makeJwt(sandbox: Sandbox, issuer: number, key: KeyObject | string): string {
  const now = Math.floor(sandbox.clock.now() / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: now - 30, exp: now + 570, iss: issuer })}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}
