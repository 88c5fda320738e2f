/** Builds one shell as `npm run build` does, into a folder of choice: `node build-shell.ts action /tmp/there`. */
import { build } from "rolldown";
import config from "../../rolldown.config.ts";

const [name = "", folder = ""] = process.argv.slice(2);
const all = Array.isArray(config) ? config : [config];
const options = all.find(({ input }) => typeof input === "object" && name in input);
if (options === undefined || folder === "") throw new Error(`there is no shell "${name}" to build into "${folder}"`);
const { output } = options;
await build({ ...options, output: { ...(Array.isArray(output) ? output[0] : output), dir: folder } });
