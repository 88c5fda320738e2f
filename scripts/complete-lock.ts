import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod/mini";

const Entry = z.looseObject({
  version: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
});
const Lock = z.looseObject({ packages: z.record(z.string(), Entry) });
type Lock = z.output<typeof Lock>;

export const LOCK_FILE = new URL("../package-lock.json", import.meta.url);

/** Reads package-lock.json. */
export async function readLock(): Promise<Lock> {
  return Lock.parse(JSON.parse(await readFile(LOCK_FILE, "utf8")));
}

/**
 * Adds the binaries of other platforms to the lock. npm omits those that the registry in use does not serve when the
 * lock is created, and `npm ci` then refuses the lock everywhere.
 */
export function missingBinaries(lock: Lock): Map<string, object> {
  const missing = new Map<string, object>();
  for (const entry of Object.values(lock.packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isExact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);
      if (lock.packages[`node_modules/${name}`] === undefined && isExact)
        missing.set(`node_modules/${name}`, {
          version,
          ...platformOf(name),
          ...(entry.dev && { dev: true }),
          optional: true,
        });
    }
  return missing;
}

/** Returns `os`, `cpu` and `libc` of a binary's package.json, from the naming scheme that all of them share. */
function platformOf(name: string): object {
  const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0];
  const cpu = /arm64|arm|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64/.exec(name.replace(/darwin|win32/, ""))?.[0];
  const libc = /musl/.test(name) ? "musl" : /gnu/.test(name) && os === "linux" ? "glibc" : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

if (import.meta.main) {
  // Not zod's output, which has the keys in another order.
  const lock = JSON.parse(await readFile(LOCK_FILE, "utf8")) as { packages: Record<string, object> };
  const missing = missingBinaries(Lock.parse(lock));
  const packages = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(packages.toSorted(([a], [b]) => a.localeCompare(b, "en")));
  await writeFile(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.size} packages of other platforms added`);
}
