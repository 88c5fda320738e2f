import { existsSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };

/** Too large to bundle, and nothing that the command line needs: they are installed for the bot alone. */
const LIBRARIES = Object.entries(manifest.peerDependencies).map(([name, range]) => ({
  name,
  spec: `${name}@${range.replace("^", "")}`,
}));

/**
 * Says which libraries of the bot are missing, and how to install them; null when all are there.
 * @param place the file from which the bot was started.
 * @param resolve finds a package, and throws where there is none.
 */
export function librariesProblem(place: string, resolve: (name: string) => unknown): string | null {
  const missing = LIBRARIES.filter(({ name }) => !canResolve(name, resolve));
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(", ");
  const specs = missing.map(({ spec }) => spec);
  return `plansync serve needs libraries that the other commands do without (${names}). Install them with: ${installCommand(place, specs)}`;
}

function canResolve(name: string, resolve: (name: string) => unknown): boolean {
  try {
    resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The command that puts packages where the bot at this place finds them. */
function installCommand(place: string, specs: readonly string[]): string {
  const [root, inside] = place.split(/[\\/]node_modules[\\/]plansync[\\/]/, 2);
  if (root === undefined || inside === undefined) return "npm ci";
  // What npx downloads lies in a folder of its own: packages that are added by hand would get lost.
  if (/[\\/]_npx[\\/]/.test(root))
    return `npx ${["plansync", ...specs].map((spec) => `--package ${spec}`).join(" ")} plansync serve`;
  return `npm install ${existsSync(join(root, "package.json")) ? "" : "--global "}${specs.join(" ")}`;
}
