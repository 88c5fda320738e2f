export { t as runThread } from "./bot-run-thread.js";
