import { spawn, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { DockerfileParser, type Copy, type Env, type From, type JSONInstruction } from "dockerfile-ast";

/** What a Dockerfile came to: its last stage as a folder of this machine, and how it says to run it. */
export interface Image {
  readonly root: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
  readonly stopSignal: string;
  /** `RUN` steps that were left out: they need root, or the distribution of the image. */
  readonly left: readonly string[];
}

interface Stage {
  readonly root: string;
  cwd: string;
  env: Record<string, string>;
}

/**
 * Follows a Dockerfile as far as a machine without a daemon can: copies files, runs npm, and notes the rest. Every stage
 * is a folder, and the Node is this machine's.
 * @param context the folder that the build may see.
 * @throws Error when a step of npm fails.
 */
export function followDockerfile(dockerfile: string, context: string): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage = newStage();
  const image = { command: [] as string[], healthCheck: [] as string[], stopSignal: "SIGTERM", left: [] as string[] };
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const text = instruction.getArgumentsContent() ?? "";
    const words = instruction.getArguments().map((argument) => argument.getValue());
    switch (instruction.getKeyword()) {
      case "FROM":
        stage = newStage();
        stages.set((instruction as From).getBuildStage() ?? "", stage);
        break;
      case "WORKDIR":
        stage.cwd = join(stage.root, text);
        mkdirSync(stage.cwd, { recursive: true });
        break;
      case "ENV":
        for (const property of (instruction as Env).getProperties())
          stage.env[property.getName()] = property.getValue() ?? "";
        break;
      case "COPY": {
        const from = (instruction as Copy)
          .getFlags()
          .find((flag) => flag.getName() === "from")
          ?.getValue();
        copy(words, from === undefined || from === null ? context : stageOf(stages, from).root, stage.cwd);
        break;
      }
      case "RUN":
        if (text.startsWith("npm ")) runNpm(text, stage.cwd);
        else image.left.push(text.replace(/\s+/g, " "));
        break;
      case "HEALTHCHECK":
        image.healthCheck = (JSON.parse(text.slice(text.indexOf("["))) as string[]).map(String);
        break;
      case "STOPSIGNAL":
        image.stopSignal = text;
        break;
      case "CMD":
        image.command = (instruction as JSONInstruction).getJSONStrings().map((string) => string.getJSONValue());
        break;
    }
  }
  return { ...image, root: stage.root, cwd: stage.cwd, env: stage.env };
}

/** Copies what `.dockerignore` lets through. */
export function buildContext(project: string, ignore: string): string {
  const context = mkdtempSync(join(tmpdir(), "plansync-context-"));
  for (const line of ignore.split("\n").filter((pattern) => pattern !== ""))
    if (line.startsWith("!")) cpSync(join(project, line.slice(1)), join(context, line.slice(1)), { recursive: true });
    else for (const path of globSync(line, { cwd: context })) rmSync(join(context, path), { recursive: true });
  return context;
}

/** Starts what the image starts, with some variables set otherwise. */
export function start({ command: [program, ...args], cwd, env }: Image, more: Readonly<Record<string, string>>) {
  if (program !== "node") throw new Error(`The image starts ${String(program)}, not node.`);
  return spawn(process.execPath, args, { cwd, env: { PATH: process.env["PATH"], ...env, ...more }, stdio: "pipe" });
}

/** Whether the image's own health check says that it is healthy. */
export function isHealthy({ healthCheck: [, ...args], cwd }: Image, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(process.execPath, args, { cwd, env }).status === 0;
}

function newStage(): Stage {
  const root = mkdtempSync(join(tmpdir(), "plansync-stage-"));
  return { root, cwd: root, env: {} };
}

function stageOf(stages: ReadonlyMap<string, Stage>, name: string): Stage {
  const stage = stages.get(name);
  if (stage === undefined) throw new Error(`There is no stage ${name}.`);
  return stage;
}

/** As `COPY` does: what ends with a slash is a folder to copy into, and a folder's content is what is copied. */
function copy(words: readonly string[], from: string, cwd: string): void {
  const [to = ".", ...sources] = words.toReversed();
  for (const source of sources) {
    const target = to.endsWith("/") ? join(cwd, to, basename(source)) : join(cwd, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(from, source), target, { recursive: true, verbatimSymlinks: true });
  }
}

function runNpm(command: string, cwd: string): void {
  const { status, stderr } = spawnSync("sh", ["-c", command], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, npm_config_prefer_offline: "true" },
  });
  if (status !== 0) throw new Error(`\`${command}\` ended with ${String(status)}: ${stderr}`);
}
