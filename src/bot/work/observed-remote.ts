import { PlansyncError } from "../../errors.ts";
import type { Look, LookQuery } from "../../ports/look.ts";
import type { Remote } from "../../ports/remote.ts";

/** What a job saw of a repository, beside the report. */
export interface Observed {
  /** The last look; null before the first. */
  look: Look | null;
}

/** The repository has no configuration file: it is none of ours, and nothing was touched. */
export class UnconfiguredError extends PlansyncError {
  readonly code = "unconfigured";
  readonly exitCode = 0;
  readonly look: Look;

  constructor(look: Look, configPath: string) {
    super(`There is no ${configPath}: nothing is touched.`, {
      hint: "The dashboard offers a pull request that adds it.",
    });
    this.look = look;
  }
}

/**
 * A remote that notes what is looked at, and goes no further where there is no configuration file.
 * A tree too large for one answer may miss the file: then the engine decides, which looks closer.
 */
export function observe(remote: Remote, configPath: string, observed: Observed): Remote {
  return new Proxy(remote, {
    get(target, property, receiver) {
      if (property !== "look") return Reflect.get(target, property, receiver) as unknown;
      return async (query: LookQuery): Promise<Look> => {
        const look = await target.look(query);
        // The first look is at the default branch: the configuration counts there, whatever branch it names.
        const isFirst = observed.look === null && query.at === undefined;
        observed.look = look;
        const isConfigured = look.files.some(({ path }) => path === configPath);
        if (isFirst && !isConfigured && !look.truncated) throw new UnconfiguredError(look, configPath);
        return look;
      };
    },
  });
}
