import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";
import * as z from "zod/mini";

const PackageSchema = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) });

/** Puts the licenses of what a bundle holds beside it: they ask for that. */
export function thirdPartyLicenses(fileName: string): Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle))
        if (output.type === "chunk")
          for (const [id, module] of Object.entries(output.modules)) {
            const folder = /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
            if (folder !== undefined && module.renderedLength > 0) folders.add(folder);
          }
      const entries = [...folders].map(renderLicense).sort();
      this.emitFile({ type: "asset", fileName, source: `${[...new Set(entries)].join("\n\n")}\n` });
    },
  };
}

function renderLicense(folder: string): string {
  const { name, version, license } = PackageSchema.parse(
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(entry));
  const text =
    file === undefined
      ? `${license ?? "No"} license; the package holds no text of it.`
      : readFileSync(join(folder, file), "utf8");
  return `${name} ${version}\n\n${text.replaceAll("\r\n", "\n").trim()}`;
}
