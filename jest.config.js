export default {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  // Node loads the sources as they are: each worker compiles them once, not once a file of tests.
  runner: ["<rootDir>/test/support/light-runner.ts", { runtime: "child_process" }],
  transform: {},
  setupFiles: ["<rootDir>/test/support/run-in-node.ts"],
  testSequencer: "<rootDir>/test/support/slow-files-first.ts",
  globalSetup: "<rootDir>/test/support/run-folder.ts",
  globalTeardown: "<rootDir>/test/support/remove-run-folder.ts",
  // Most tests wait for child processes and servers, not for a core.
  maxWorkers: 4,
};
