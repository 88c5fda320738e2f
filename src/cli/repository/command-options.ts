import type { InputName, InputTexts, Inputs } from "../../config/inputs.ts";
import { parseInputs } from "../../config/inputs.ts";

/** Flags that replace the inputs of the Action, as commander returns them. */
export interface InputFlags {
  readonly plans?: readonly string[];
  readonly config?: string;
  readonly writeBack?: string;
  readonly levels?: string;
  readonly branch?: string;
  readonly allowMassChange?: true;
  readonly maxMinutes?: string;
  readonly agentToken?: string;
}

/** Flags for the repository, the server and the token. */
export interface RemoteFlags {
  readonly repo?: string;
  readonly token?: string;
  readonly apiUrl?: string;
}

/** The flag of commands with output for machines. */
export interface JsonFlag {
  readonly json?: true;
}

/**
 * Reads the flags that replace inputs.
 * @throws ConfigError that names the flag as it was typed.
 */
export function readInputFlags(flags: InputFlags): Inputs {
  const texts: InputTexts = {
    plans: flags.plans?.join("\n"),
    config: flags.config,
    "write-back": flags.writeBack,
    levels: flags.levels,
    branch: flags.branch,
    "allow-mass-change": flags.allowMassChange === true ? "true" : undefined,
    "max-minutes": flags.maxMinutes,
    "agent-token": flags.agentToken,
  };
  return parseInputs(texts, (name: InputName) => `--${name}`);
}
