// src/permission-hint.ts
const IN_WORKFLOW = "In the workflow file:\npermissions:\n";
function permissionHint(sentence, permissions) {
	return `${sentence} ${IN_WORKFLOW}${permissions.map((permission) => `  ${permission}`).join("\n")}`;
}
function readPermissionHint(hint) {
	const at = hint.indexOf(IN_WORKFLOW);
	if (at < 0) return {
		text: hint,
		permissions: []
	};
	const lines = hint.slice(at + 35).split("\n");
	const end = lines.findIndex((line) => !line.startsWith("  "));
	const granted = end < 0 ? lines : lines.slice(0, end);
	const rest = end < 0 ? [] : lines.slice(end);
	return {
		text: [hint.slice(0, at), ...rest].map((part) => part.trim()).filter((part) => part !== "").join(" "),
		permissions: granted.map((line) => line.trim())
	};
}
export { readPermissionHint as n, permissionHint as t };
