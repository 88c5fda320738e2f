// src/cli/overrides.ts
/** What flags say in place of the configuration. */
function overridesFrom(inputs, serverUrl) {
	return {
		...inputs.overrides,
		configPath: inputs.configPath,
		isConfigRequired: inputs.isConfigRequired,
		allowMassChange: inputs.allowMassChange,
		serverUrl
	};
}
export { overridesFrom as t };
