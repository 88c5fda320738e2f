/** Label files: what a careful reader says of the lines of a plan. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface LabelItem {
  readonly line: number;
  readonly kind: string;
  readonly parent: number | null;
  readonly state: string;
  readonly title: string;
  /** Other titles that are as good. */
  readonly titles?: readonly string[];
  readonly dependsOn?: number[];
  readonly stateFrom: string;
}

export interface Labels {
  /** Where the plan stands: `<dialect>/<number>__<owner>__<name>__<file>`. */
  readonly file: string;
  readonly isPlan: boolean;
  readonly items: readonly LabelItem[];
  readonly notItems: readonly number[];
  readonly doubtful: readonly { line: number; note: string; about?: string }[];
}

/** A label file and the plan that it speaks of. */
export interface Labelled {
  readonly labels: Labels;
  readonly path: string;
}

/**
 * The label files below a folder.
 *
 * @param roots folders that the paths of the plans start from: the first one that holds a plan is taken.
 * @throws where a plan is in none of them
 */
export function readLabelFiles(folder: string, roots: readonly string[]): Labelled[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const labels = JSON.parse(readFileSync(join(folder, name), "utf8")) as Labels;
    const path = roots.map((root) => join(root, labels.file)).find((each) => existsSync(each));
    if (path === undefined) throw new Error(`${labels.file} is labelled but not there`);
    return { labels, path };
  });
}

/** The repository that a labelled plan comes from; its folder where the name doesn't say it. */
export function repositoryOf({ file }: Labels): string {
  const [, owner, name] = file.slice(file.indexOf("/") + 1).split("__");
  return owner === undefined || name === undefined ? file.slice(0, Math.max(0, file.indexOf("/"))) : `${owner}/${name}`;
}
