import { registerHooks } from "node:module";

/*
 * Tests run as Node itself runs the sources, several files in one process: modules are loaded and compiled once, not once
 * a file. What `@jest/globals` gives to tests comes from the globals that the runner has set.
 */
const globals = new URL("./bounded-tests.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "@jest/globals" ? { url: globals, shortCircuit: true } : next(specifier, context),
});

// A server that a test left open must not keep its process alive when the run is over.
process.on("disconnect", () => process.exit());
