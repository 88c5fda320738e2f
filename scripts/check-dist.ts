import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { MAX_ACTION_BYTES } from "./max-action-bytes.ts";

/** Builds `dist/` again and lists problems of the committed one. */
function findProblems(root: string): string[] {
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: root, encoding: "utf8" });
  run("npm", "run", "--silent", "build");
  const problems = [];
  const changes = run("git", "status", "--porcelain", "--", "dist");
  if (changes !== "")
    problems.push(`dist/ differs from a build of the sources; commit it after \`npm run build\`:\n${changes}`);
  const dist = join(root, "dist");
  const action = join(dist, "action.js");
  const size = statSync(action).size;
  if (size > MAX_ACTION_BYTES) problems.push(`dist/action.js has ${size} bytes, more than ${MAX_ACTION_BYTES}.`);
  if (!readFileSync(join(dist, "cli.js"), "utf8").startsWith("#!/usr/bin/env node\n"))
    problems.push("dist/cli.js does not begin with #!/usr/bin/env node.");
  for (const file of readdirSync(dist))
    if (readFileSync(join(dist, file), "utf8").includes(root))
      problems.push(`dist/${file} contains a path of this machine.`);
  return problems;
}

if (import.meta.main) {
  const problems = findProblems(join(import.meta.dirname, ".."));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("dist/ matches the sources");
}
