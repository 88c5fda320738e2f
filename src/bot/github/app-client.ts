import type { Octokit } from "@octokit/rest";

/** A client that authenticates as the App, or as one of its installations. */
export type AppClient = Octokit;
