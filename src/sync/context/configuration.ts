import { ConfigError } from "../../errors.ts";
import type { TreeFile } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { readSettings, type Overrides, type Settings } from "./settings.ts";

/** Files of one commit, and the contents that are already known, by blob. */
export interface ConfigurationSource {
  readonly files: readonly TreeFile[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** For the message when the file is missing; null: the commit is on no branch that matters. */
  readonly branch: string | null;
}

/**
 * Returns the settings of the configuration file among these files, joined with the overrides.
 * @throws ConfigError when the file is wrong, can't be read, or is required and missing.
 */
export async function readConfiguration(
  { files, contents, branch }: ConfigurationSource,
  overrides: Overrides,
  reader: Pick<RepositoryReader, "readBlobs">,
): Promise<Settings> {
  const { configPath } = overrides;
  const file = files.find(({ path }) => path === configPath);
  if (file === undefined) {
    if (!overrides.isConfigRequired) return readSettings(null, overrides);
    const place = branch === null ? "" : ` on ${branch}`;
    throw new ConfigError(`There is no configuration file ${configPath}${place}.`, {
      hint: "Correct the `config` input, or add the file.",
    });
  }
  const bytes = contents.get(file.blob) ?? (await reader.readBlobs([file.blob])).get(file.blob);
  if (bytes === undefined)
    throw new ConfigError(`GitHub did not return the text of ${configPath}.`, {
      hint: "Run again; if that does not help, make the file smaller.",
    });
  return readSettings({ path: configPath, text: new TextDecoder().decode(bytes) }, overrides);
}
