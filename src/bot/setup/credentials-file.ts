import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { VARIABLES } from "../variables.ts";

const NAME = "app.env";

/** Returns where the setup page stores the App's credentials. */
export function credentialsPath(dataDir: string): string {
  return join(dataDir, NAME);
}

/** Reads the credentials that the setup page wrote; none when it never did. Environment variables take precedence. */
export function readCredentialsFile(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Record<string, string> {
  const path = credentialsPath(resolve(cwd, env["DATA_DIR"] ?? VARIABLES.DATA_DIR.fallback));
  if (env["APP_ID"] !== undefined || !existsSync(path)) return {};
  const values = parseEnv(readFileSync(path, "utf8"));
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * Writes the credentials, readable by the owner only. Docker's `--env-file` takes each line literally, quotes and all, so
 * a value stands as it is, and one of several lines, the key, in base64.
 */
export function writeCredentialsFile(path: string, values: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = Object.entries(values).map(([name, value]) => `${name}=${oneLine(value)}\n`);
  writeFileSync(path, lines.join(""), { mode: 0o600 });
  chmodSync(path, 0o600);
}

function oneLine(value: string): string {
  return value.includes("\n") ? Buffer.from(value).toString("base64") : value;
}
