import { git } from "../../checkout/git.ts";
import type { Inputs } from "../../config/inputs.ts";
import type { Look } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { withSnapshot } from "../../sync/read/with-snapshot.ts";
import type { RemoteFlags } from "./command-options.ts";
import type { Folder } from "./folder.ts";
import { listFiles } from "./local-files.ts";
import { readLocalSettings } from "./local-plans.ts";

/** A reader that remembers what it looked at last: the pushed branch that a command judges. */
export interface NotingReader {
  readonly reader: RepositoryReader;
  /** Null until it has looked. */
  readonly look: () => Pick<Look, "tip" | "files"> | null;
}

/** Wraps a reader so that the branch it looked at is known. */
export function noteLook(reader: RepositoryReader): NotingReader {
  let look: Pick<Look, "tip" | "files"> | null = null;
  const noting = withSnapshot(reader, {
    apply: (found) => {
      look = found;
      return found;
    },
  });
  return { reader: noting, look: () => look };
}

/** Says which text was judged: `The pushed branch main of ada/harbor at 1a2b3c4, and its issues.` */
export function sayBranch({ reader, look }: NotingReader): string {
  const { owner, repo } = reader.repo;
  const tip = look()?.tip;
  const at = tip?.commit == null ? "" : ` at ${tip.commit.slice(0, 7)}`;
  return `The pushed branch ${tip?.branch ?? ""} of ${owner}/${repo}${at}, and its issues.`;
}

/** Maximum number of plans that are named. */
const MAX_NAMED = 3;

/**
 * Says which plans of this folder differ from the pushed branch: what was judged is not what somebody sees here. Null where
 * none do, and where this folder is no clone of the repository.
 */
export function sayUnpushed(folder: Folder, inputs: Inputs, flags: RemoteFlags, { look }: NotingReader): string | null {
  const pushed = look();
  if (folder.git === null || flags.repo !== undefined || pushed === null) return null;
  const { isPlan } = readLocalSettings(folder, inputs);
  const paths = listFiles(folder, isPlan);
  const blobs =
    paths.length === 0
      ? []
      : git(folder.root, ["hash-object", "--", ...paths])
          ?.trim()
          .split("\n");
  if (blobs === undefined) return null;
  const blobOf = new Map(pushed.files.map(({ path, blob }) => [path, blob]));
  const differing = paths.filter((path, at) => blobOf.get(path) !== blobs[at]);
  if (differing.length === 0) return null;
  const named = differing.slice(0, MAX_NAMED).join(", ");
  const more = differing.length > MAX_NAMED ? ` and ${differing.length - MAX_NAMED} more` : "";
  const verb = differing.length === 1 ? "differs" : "differ";
  return `${named}${more} here ${verb} from ${pushed.tip.branch}: push or pull first, or see \`plansync preview --local\`.`;
}
