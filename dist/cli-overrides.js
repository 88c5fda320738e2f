// src/cli/repository/overrides.ts
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
