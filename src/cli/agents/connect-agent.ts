import type { AgentContext } from "../../agents/work.ts";
import { createClaims } from "../../github/claims.ts";
import type { Logger } from "../../ports/logger.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { connect, missingToken } from "../repository/connect.ts";
import { findFolder, type Folder } from "../repository/folder.ts";
import { findToken } from "../repository/token.ts";
import { onlyWarnings } from "../terminal/only-warnings.ts";
import { createProgress } from "../terminal/progress.ts";
import type { Shell } from "../terminal/shell.ts";
import { findHolder, type CheckoutHolder, type HolderFlags } from "./holder-of-checkout.ts";

export type AgentFlags = InputFlags & RemoteFlags & JsonFlag & HolderFlags;

/** A verb's connection to GitHub. */
export interface AgentConnection {
  readonly context: AgentContext;
  readonly folder: Folder;
  readonly holder: CheckoutHolder;
}

/**
 * Connects a verb to the repository that is meant.
 * @throws PermissionError without a token, ConfigError when nothing says which repository.
 */
export function connectAgent(shell: Shell, flags: AgentFlags, logger: Logger = warner(shell)): AgentConnection {
  if (findToken(shell, flags) === null) throw missingToken();
  const folder = findFolder(shell.cwd);
  const holder = findHolder(shell, folder, flags);
  const connection = connect(shell, folder, readInputFlags(flags), flags, logger);
  const { session, holder: name } = holder;
  const claims = createClaims(connection.github);
  return {
    folder,
    holder,
    context: { ...connection, claims, me: { session, holder: name }, random: () => Math.random() },
  };
}

function warner(shell: Shell): Logger {
  return onlyWarnings(createProgress(shell.err, shell.clock));
}
