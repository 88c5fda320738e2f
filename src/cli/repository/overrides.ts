import type { Inputs } from "../../config/inputs.ts";
import type { Overrides } from "../../sync/context/settings.ts";

/** What flags say in place of the configuration. */
export function overridesFrom(inputs: Inputs, serverUrl: string): Overrides {
  return {
    ...inputs.overrides,
    configPath: inputs.configPath,
    isConfigRequired: inputs.isConfigRequired,
    allowMassChange: inputs.allowMassChange,
    serverUrl,
  };
}
