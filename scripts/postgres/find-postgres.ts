import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server for a test. */
export interface Postgres {
  readonly url: string;
  /** How it was found, for people. */
  readonly how: string;
  /** Ends it as a crash does; null for a server that is not ours. */
  readonly kill: (() => Promise<void>) | null;
  /** Starts it again. */
  readonly restart: (() => Promise<void>) | null;
  close(): Promise<void>;
}

/** Debian keeps every version's programs in a folder of its own. */
const DEBIAN = "/usr/lib/postgresql";

/** Null when there is none: then `howToGet` says how to get one. */
export async function findPostgres(env: NodeJS.ProcessEnv): Promise<Postgres | null> {
  const given = env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "")
    return { url: given, how: "TEST_DATABASE_URL", kill: null, restart: null, close: () => Promise.resolve() };
  const bin = findPrograms(env);
  return bin === null ? null : startCluster(bin);
}

export const howToGet =
  "PostgreSQL is looked for in TEST_DATABASE_URL (a server for tests: the schemas made there stay), " +
  `in PG_BIN (a folder with initdb and postgres), in ${DEBIAN}/*/bin, and on the PATH. On Debian: apt-get install postgresql.`;

function findPrograms(env: NodeJS.ProcessEnv): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const path = (env["PATH"] ?? "").split(":");
  const places = [env["PG_BIN"] ?? "", ...debian.map((version) => join(DEBIAN, version, "bin")), ...path];
  return (
    places.find((place) => place !== "" && existsSync(join(place, "initdb")) && existsSync(join(place, "postgres"))) ??
    null
  );
}

async function startCluster(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "plansync-postgres-"));
  const who = serverUser();
  if (who !== null) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "plansync", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...who,
    stdio: "ignore",
    cwd: folder,
    env: { ...process.env, LC_ALL: "C" },
  });
  const port = await freePort();
  const url = `postgres://plansync@127.0.0.1:${port}/postgres`;
  let server = await start(bin, data, port, who);
  const end = async (signal: NodeJS.Signals) => {
    const exited = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await exited;
  };
  return {
    url,
    how: bin,
    kill: () => end("SIGQUIT"),
    restart: async () => {
      server = await start(bin, data, port, who);
    },
    close: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root: then it runs as `postgres`, which Debian's package makes, or as `nobody`. */
function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string, name: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  const name = spawnSync("id", ["postgres"]).status === 0 ? "postgres" : "nobody";
  return { uid: idOf("-u", name), gid: idOf("-g", name) };
}

async function start(bin: string, data: string, port: number, who: { uid: number; gid: number } | null) {
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: 100 };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, ...flags], {
    ...who,
    stdio: ["ignore", "ignore", "pipe"],
    cwd: data,
  });
  const quit = () => server.kill("SIGQUIT");
  process.once("exit", quit);
  server.once("exit", () => process.off("exit", quit));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`postgres ended with ${code}`)));
    server.stderr.on("data", (text: Buffer) => {
      if (text.toString().includes("ready to accept connections")) resolve();
    });
  });
  return server;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
