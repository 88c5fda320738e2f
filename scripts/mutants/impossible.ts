import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What is read of a node of Babel's syntax tree. */
interface Node {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

interface Path {
  readonly node: Node;
  readonly parent: Node | undefined;
}

/** What says that a state cannot be: its words are for whoever finds the defect, and no input leads to them. */
const IMPOSSIBLE: ReadonlySet<string | undefined> = new Set(["elementAt", "entryOf", "InternalError", "RangeError"]);

/** Leaves the words of errors that nobody can cause as they are. */
const impossible = {
  shouldIgnore(path: object): string | undefined {
    const { node, parent } = path as Path;
    const isText = node.type === "StringLiteral" || node.type === "TemplateLiteral";
    return isText && IMPOSSIBLE.has(parent?.callee?.name) ? "it words an error that no input causes" : undefined;
  },
};

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "impossible", impossible)];
