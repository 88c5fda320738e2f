import { describe, expect, it } from "@jest/globals";
import { addressesOf, isCloud, serverUrlOf } from "../../../src/github/transport/addresses.ts";

describe("the addresses of a server", () => {
  it.each<[string, string, string, string, boolean]>([
    ["github.com", "https://api.github.com", "https://api.github.com/graphql", "https://github.com", true],
    ["octo.ghe.com", "https://api.octo.ghe.com", "https://api.octo.ghe.com/graphql", "https://octo.ghe.com", true],
    ["api.octo.ghe.com", "https://api.octo.ghe.com", "https://api.octo.ghe.com/graphql", "https://octo.ghe.com", true],
    [
      "git.example:8443",
      "https://git.example:8443/api/v3",
      "https://git.example:8443/api/graphql",
      "https://git.example:8443",
      false,
    ],
    [
      "api.example.com",
      "https://api.example.com/api/v3",
      "https://api.example.com/api/graphql",
      "https://api.example.com",
      false,
    ],
    ["notghe.com", "https://notghe.com/api/v3", "https://notghe.com/api/graphql", "https://notghe.com", false],
    [
      "octo.ghe.com.example",
      "https://octo.ghe.com.example/api/v3",
      "https://octo.ghe.com.example/api/graphql",
      "https://octo.ghe.com.example",
      false,
    ],
  ])("of %s", (host, apiUrl, graphqlUrl, serverUrl, cloud) => {
    expect(addressesOf(host)).toEqual({ apiUrl, graphqlUrl, serverUrl });
    expect(serverUrlOf(apiUrl)).toBe(serverUrl);
    expect(isCloud(serverUrl)).toBe(cloud);
  });

  it("keep the protocol of a self-hosted server, and no other one for the cloud", () => {
    expect(addressesOf("git.example", "http").apiUrl).toBe("http://git.example/api/v3");
    expect(addressesOf("octo.ghe.com", "http").apiUrl).toBe("https://api.octo.ghe.com");
  });
});
