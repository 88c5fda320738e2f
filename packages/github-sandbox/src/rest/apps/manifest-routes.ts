import { generateKeyPairSync, randomBytes } from "node:crypto";
import { ensureApp } from "../../apps/installing.ts";
import type { Level } from "../../world/account.ts";
import { notFound } from "../../world/refusal.ts";
import { created, type Answer } from "../answer.ts";
import { toApp } from "./app-shape.ts";
import { isRecord, type Call } from "../call.ts";
import type { Route } from "../router.ts";

/** Converts the code of an App manifest to an App; needs no token, the code is the proof. */
export const MANIFEST_ROUTES: readonly Route[] = [
  { method: "POST", template: "/app-manifests/{code}/conversions", handle: convert, isOpen: true },
];

function convert(call: Call): Answer {
  const { world, links } = call;
  const code = call.param("code");
  const waiting = world.manifests.get(code);
  if (waiting === undefined) throw notFound();
  world.manifests.delete(code);
  const { manifest, owner } = waiting;
  const name = typeof manifest["name"] === "string" ? manifest["name"] : "app";
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app = ensureApp(world, {
    slug: name.toLowerCase().replaceAll(/[^a-z\d]+/gu, "-"),
    name,
    owner: owner.login,
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    ...(isRecord(manifest["default_permissions"])
      ? { permissions: manifest["default_permissions"] as Record<string, Level> }
      : {}),
    events: Array.isArray(manifest["default_events"]) ? manifest["default_events"].map(String) : [],
  });
  return created({
    ...toApp(links, app),
    client_secret: randomBytes(20).toString("hex"),
    webhook_secret: manifest["hook_attributes"] === undefined ? null : randomBytes(20).toString("hex"),
    pem: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  });
}
