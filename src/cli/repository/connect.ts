import type { Inputs } from "../../config/inputs.ts";
import { PermissionError } from "../../errors.ts";
import type { RemoteContext } from "../../github/transport/context.ts";
import { createRemoteContext, remoteIn } from "../../github/remote.ts";
import type { Logger } from "../../ports/logger.ts";
import type { SyncContext } from "../../sync/context/sync-context.ts";
import type { RemoteFlags } from "./command-options.ts";
import type { Folder } from "./folder.ts";
import { overridesFrom } from "./overrides.ts";
import { findRepository, type Address } from "./repository.ts";
import type { Shell } from "../terminal/shell.ts";
import { findToken } from "./token.ts";

/** A command's connection to GitHub. */
export interface Connection extends SyncContext {
  readonly address: Address;
  /** For the adapters of the other ports. */
  readonly github: RemoteContext;
}

/** The error of a command that needs a token and has none. */
export function missingToken(): PermissionError {
  return new PermissionError("There is no token for GitHub.", {
    hint: "Set GITHUB_TOKEN (`export GITHUB_TOKEN=$(gh auth token)`), or pass one with `--token`.",
  });
}

/**
 * Connects to the repository that is meant.
 * @throws PermissionError without a token, ConfigError when nothing says which repository.
 */
export function connect(shell: Shell, folder: Folder, inputs: Inputs, flags: RemoteFlags, logger: Logger): Connection {
  const token = findToken(shell, flags);
  const address = findRepository(shell, folder, flags);
  if (token === null) throw missingToken();
  const { clock } = shell;
  const { repo, apiUrl, graphqlUrl, serverUrl } = address;
  const github = createRemoteContext({ repo, token, apiUrl, graphqlUrl, clock, logger });
  return {
    address,
    github,
    ...remoteIn(github),
    clock,
    logger,
    overrides: overridesFrom(inputs, serverUrl),
    allowPartialRead: false,
    readPast: async (question) => {
      const { readPast } = await import("../../checkout/read-past.ts");
      return readPast(folder.root, question, clock.now);
    },
  };
}
