import type { Plugin } from "rolldown";

/** Fails the build when a bundle holds code of a module whose path this matches. */
export function keepOut(unwanted: RegExp): Plugin {
  return {
    name: "keep-out",
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === "chunk")
          for (const [id, { renderedLength }] of Object.entries(output.modules))
            if (renderedLength > 0 && unwanted.test(id)) this.error(`${output.fileName} must not contain ${id}`);
    },
  };
}
