import type { Inputs } from "../../config/inputs.ts";
import type { Overrides } from "../../sync/context/settings.ts";

/** Returns the settings that flags override. */
export function overridesFrom(inputs: Inputs, serverUrl: string): Overrides {
  return {
    ...inputs.overrides,
    configPath: inputs.configPath,
    isConfigRequired: inputs.isConfigRequired,
    allowMassChange: inputs.allowMassChange,
    serverUrl,
  };
}
