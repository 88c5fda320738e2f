import { createHmac, timingSafeEqual } from "node:crypto";

/** GitHub's signature of a webhook: the only form that it sends. */
const FORM = /^sha256=([0-9a-f]{64})$/i;

/** Checks a signature while the body arrives, so that nothing is kept twice, or made a text, before it is known. */
export interface SignatureCheck {
  hear(part: Uint8Array): void;
  /** True when what was heard is what the holder of the secret signed. Ends the check. */
  isGenuine(): boolean;
}

/** Begins the check of a signature; null for a header that can't be one. */
export function checkSignature(secret: string, header: string): SignatureCheck | null {
  const hex = FORM.exec(header)?.[1];
  if (hex === undefined) return null;
  const hash = createHmac("sha256", secret);
  return {
    hear: (part) => void hash.update(part),
    isGenuine: () => timingSafeEqual(hash.digest(), Buffer.from(hex, "hex")),
  };
}
