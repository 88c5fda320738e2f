import { drained, withBench, type Bench } from "./bench-stage.ts";
import { press } from "./press.ts";

const REPOSITORIES = 400;

/** How many repositories are looked at in a second, in which there is nothing to do. */
export async function looks(bench: Bench): Promise<void> {
  for (const replicas of [1, 3])
    await withBench(bench, { name: `looks_${replicas}`, replicas, repositories: REPOSITORIES }, async (stage) => {
      const [first] = stage.replicas;
      const began = performance.now();
      await press(stage, first, { seconds: REPOSITORIES / 2000, inFlight: 100, rate: 2000 });
      await drained(first);
      const seconds = (performance.now() - began) / 1000;
      const perSecond = (REPOSITORIES / seconds).toFixed(1);
      console.log(`looks, ${replicas} replicas: ${perSecond} per second (${REPOSITORIES} in ${seconds.toFixed(1)} s)`);
    });
}
