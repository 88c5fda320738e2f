/** What every client of ours is made with, whatever it speaks through. */
export function octokitOptions(apiUrl: string) {
  const silent = (): void => undefined;
  return {
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "plansync",
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
}
