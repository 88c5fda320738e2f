import manifest from "../../package.json" with { type: "json" };

/** Version of plansync. */
export const VERSION: string = manifest.version;
