import { n as ConfigError } from "./cli-errors.js";
// src/agents/claim/session.ts
function sessionOf(bytes) {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
function readSession(text) {
	const session = text.trim().toLowerCase();
	if (/^[0-9a-f]{32}$/.test(session)) return session;
	throw new ConfigError(`${JSON.stringify(text)} is no session.`, { hint: "Pass the `session` that `plansync claim --json` printed: 32 hex digits." });
}
export { sessionOf as n, readSession as t };
