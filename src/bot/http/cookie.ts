/** Returns a cookie as a header sets it: for this site alone, and out of reach of scripts. */
export function cookieText(name: string, value: string, ms: number, isSecure: boolean): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${Math.floor(ms / 1000)}${isSecure ? "; Secure" : ""}`;
}
