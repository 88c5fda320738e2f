/** Rules of our own for oxlint, in JavaScript because the Node that lints may be one that reads no TypeScript. */

/** A member that only its class may touch is `#name`: the language enforces it, where `private` is a promise. */
const hashPrivate = {
  create(context) {
    const check = (node) => {
      if (node.accessibility === "private" && node.kind !== "constructor")
        context.report({ node, message: "Write `#name` instead of `private name`." });
    };
    return { PropertyDefinition: check, MethodDefinition: check };
  },
};

const plugin = { meta: { name: "house" }, rules: { "hash-private": hashPrivate } };

// oxlint takes a plugin as a default export only.
export default plugin;
