export default {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "es6" } },
    ],
  },
  globalSetup: "<rootDir>/test/support/run-folder.ts",
  globalTeardown: "<rootDir>/test/support/remove-run-folder.ts",
  // Most tests wait for child processes and servers, not for a core.
  maxWorkers: 4,
  testTimeout: 180_000,
};
