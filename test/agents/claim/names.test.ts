import { describe, expect, it } from "@jest/globals";
import { defaultHolder, readHolder } from "../../../src/agents/claim/holder.ts";
import { readSession, sessionOf } from "../../../src/agents/claim/session.ts";

describe("a holder's name", () => {
  it.each(["claude@laptop-3", "ci/build:7", "A b_c."])("may be %j", (name) => {
    expect(readHolder(` ${name} `)).toBe(name);
  });

  it.each(["", "  ", "a\nstate: done", "näme", "<b>", "x".repeat(61)])("may not be %j", (name) => {
    expect(() => readHolder(name)).toThrow("can't be the name of a holder");
  });

  it.each([
    ["ada", "laptop.local", "ada@laptop.local"],
    ["Zoë", "büro 7", "Zo@b-ro 7"],
    ["", "", "agent@machine"],
    ["x".repeat(80), "y", "x".repeat(60)],
  ])("is made of user %j and machine %j where none is given", (user, host, expected) => {
    expect(readHolder(defaultHolder(user, host))).toBe(expected);
  });
});

describe("a session", () => {
  it("is 128 bits in hex", () => {
    const session = sessionOf(new Uint8Array(16).fill(10));

    expect(session).toBe("0a".repeat(16));
    expect(readSession(session.toUpperCase())).toBe(session);
  });

  it.each(["", "12", "session: 0a", "0a".repeat(17)])("is not %j", (text) => {
    expect(() => readSession(text)).toThrow("is no session");
  });
});
