import type { Capabilities } from "../../ports/look.ts";

/** What issue texts need to know about the repository. */
export interface TextContext {
  /** Web address of the repository. */
  readonly address: string;
  /** GitHub's id of the repository; missing where it is unknown. */
  readonly repository?: number | undefined;
  /** Login of the token; null where GitHub doesn't say. */
  readonly viewer: string | null;
  /** Commit of the tip: what a removed item's issue links to. */
  readonly commit: string | null;
  readonly capabilities: Capabilities;
}
