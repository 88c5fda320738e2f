/** Options of every client of ours, whatever its transport. */
export function octokitOptions(apiUrl: string) {
  const silent = (): void => undefined;
  return {
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "plansync",
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
}
