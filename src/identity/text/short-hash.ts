/** Length of every hash: 10 digits of base 36 are 51 bits. */
const LENGTH = 10;

/**
 * Returns a short name for a list of strings: 10 characters of `0-9a-z`, the same everywhere and always. Not
 * cryptographic: callers check for collisions. Two rounds of cyrb53 (public domain, by bryc) with different seeds,
 * since one round has 53 bits of which base 36 would show a skewed tail.
 */
export function shortHash(parts: readonly string[]): string {
  const text = parts.map((part) => `${String(part.length)}:${part}`).join("");
  const digits = cyrb53(text, 1).toString(36).padStart(11, "0") + cyrb53(text, 2).toString(36).padStart(11, "0");
  return digits.slice(11 - LENGTH / 2, 11) + digits.slice(-LENGTH / 2);
}

function cyrb53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
