/**
 * Encodes a reference for the path of an address: slashes stay, everything else that has a meaning there is escaped.
 */
export function encodeRef(ref: string): string {
  return ref.split("/").map(encodeURIComponent).join("/");
}
