import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Listener = (message: unknown) => void;

/** What a child process and the runner talk through. */
interface Channel {
  onMessage(listener: Listener): void;
  postMessage(message: unknown): void;
}

interface Pool {
  run: Run;
}

const require = createRequire(import.meta.url);
const runner = require.resolve("jest-light-runner");
const { default: LightRunner } = (await import(pathToFileURL(runner).href)) as { default: unknown };
const { default: Tinypool } = (await import(pathToFileURL(createRequire(runner).resolve("tinypool")).href)) as {
  default: { readonly prototype: Pool };
};

/**
 * A channel for one task. The runner answers the first process that asks for its data by telling all that listen, and
 * then forgets them: a process that is still starting misses the answer, and waits for ever when it asks. Here a process
 * is among those that listen only while it asks.
 */
function answering(shared: Channel): Channel {
  let listener: Listener | null = null;
  return {
    onMessage(own) {
      listener = own;
    },
    postMessage(message) {
      if (listener !== null) shared.onMessage(listener);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
      shared.postMessage(message);
    },
  };
}

type Run = (this: Pool, task: unknown, options?: { readonly channel?: Channel }) => Promise<unknown>;

const run: Run = Tinypool.prototype.run;
const runAnswered: Run = function (task, options) {
  const channel = options?.channel;
  return run.call(this, task, channel === undefined ? options : { ...options, channel: answering(channel) });
};
Object.assign(Tinypool.prototype, { run: runAnswered });

/** The runner of jest-light-runner, each of whose processes gets the data that it asks for. */
export default LightRunner;
