// src/cli/only-warnings.ts
/** A progress that tells nothing but warnings: what machines read is not to be mixed with what people watch. */
function onlyWarnings(progress) {
	return {
		debug: () => void 0,
		info: () => void 0,
		progress: () => void 0,
		warn: (message) => {
			progress.warn(message);
		},
		end: () => {
			progress.end();
		}
	};
}
export { onlyWarnings as t };
