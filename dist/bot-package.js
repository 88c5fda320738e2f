// package.json
var version = "0.1.0";
var peerDependencies = {
	"@electric-sql/pglite": "^0.5.16",
	"pg-boss": "^12.35.0",
	"pino": "^10.4.0",
	"prom-client": "^15.1.3"
};
export { version as n, peerDependencies as t };
