import { expect, it } from "@jest/globals";
import { traitText } from "../../../src/reconcile/merge/trait-text.ts";

it.each([
  { trait: "started", name: "started", isSet: true, said: "started" },
  { trait: "started", name: "started", isSet: false, said: "no longer started" },
  { trait: "tag backend", name: "Backend", isSet: true, said: "#backend" },
  { trait: "tag backend", name: "Backend", isSet: false, said: "no longer #backend" },
  { trait: "owner ada", name: "Ada Lovelace", isSet: true, said: "owned by ada" },
  { trait: "owner ada", name: "Ada Lovelace", isSet: false, said: "no longer owned by ada" },
  { trait: "field milestone version two", name: "Version Two", isSet: true, said: "of milestone Version Two" },
  {
    trait: "field milestone version two",
    name: "Version Two",
    isSet: false,
    said: "no longer of milestone Version Two",
  },
])("says that an item is $said", ({ said, ...take }) => {
  const text = traitText(take);

  expect(text).toBe(said);
});
