export { t as connect } from "./cli-connect.js";
