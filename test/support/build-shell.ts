/** Builds a shell's files as `npm run build` does, into a folder of choice: `node build-shell.ts action FOLDER`. */
import { build } from "rolldown";
import config from "../../rolldown.config.ts";

const [name = "", folder = ""] = process.argv.slice(2);
const all = Array.isArray(config) ? config : [config];
const ofShell = all.filter(
  ({ input = {} }) =>
    typeof input === "object" &&
    Object.keys(input).some((key) => `${key}-`.startsWith(`${name}-`) || key === "aside-thread"),
);
if (ofShell.length === 0 || folder === "") throw new Error(`there is no shell "${name}" to build into "${folder}"`);
await Promise.all(
  ofShell.map((options) => {
    const { output } = options;
    return build({ ...options, output: { ...(Array.isArray(output) ? output[0] : output), dir: folder } });
  }),
);
