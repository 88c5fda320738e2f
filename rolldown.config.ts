import { defineConfig } from "rolldown";

/** `dist/` is committed and must be equal on every machine: stable names, no absolute paths, no minifier. */
export default defineConfig({
  input: { action: "src/action/main.ts", cli: "src/cli/main.ts" },
  platform: "node",
  tsconfig: false,
  output: { dir: "dist", format: "esm", chunkFileNames: "[name].js", cleanDir: true },
});
