export { t as default } from "./cli-wrap-ansi.js";
