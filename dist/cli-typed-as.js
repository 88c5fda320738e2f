// src/cli/terminal/typed-as.ts
function typedAs({ env }) {
	return env["npm_command"] === "exec" ? "npx plansync" : "plansync";
}
export { typedAs as t };
