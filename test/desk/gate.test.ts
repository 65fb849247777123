import { expect, it } from "vitest";
import { type Asker, refusal, tokenFor, writeRefusal } from "../../src/desk/gate.ts";

const page: Asker = {
  method: "POST",
  remote: "::ffff:127.0.0.1",
  host: "localhost:8080",
  origin: "http://localhost:8080",
  site: "same-origin",
  mode: "cors",
  contentType: "application/json",
  token: tokenFor("/a/"),
};

it.each(["127.0.0.1", "127.8.0.3", "::1", "::ffff:127.0.0.1"])("answers this machine: %s", (remote) => {
  expect(refusal({ ...page, remote })).toBeUndefined();
});

it.each(["192.168.1.7", "10.0.0.1", "::ffff:192.168.1.7", "fe80::1", "127.0.0.1.evil.example", undefined])(
  "answers no other: %s",
  (remote) => {
    expect(refusal({ ...page, remote })).toContain("this machine only");
  },
);

it.each(["localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "site.localhost:8080"])(
  "is opened at %s",
  (host) => {
    expect(refusal({ ...page, host })).toBeUndefined();
  },
);

it.each([
  "evil.example",
  "evil.example:8080",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "192.168.1.7",
  "",
  undefined,
])("is not opened at a name that somebody has turned to this machine: %s", (host) => {
  expect(refusal({ ...page, host })).toContain("opened at localhost");
});

it("may be linked from another site, and shows nothing in it", () => {
  expect(refusal({ ...page, site: "cross-site", mode: "navigate" })).toBeUndefined();
  expect(refusal({ ...page, site: "cross-site", mode: "no-cors" })).toContain("its own pages only");
});

it("writes for its own page", () => {
  expect(writeRefusal(page, "/a/")).toBeUndefined();
});

it.each<[string, Partial<Asker>, string]>([
  ["another site", { origin: "https://evil.example" }, "own page"],
  ["another program's port", { origin: "http://localhost:3000" }, "own page"],
  ["a page without an origin", { origin: "null" }, "own page"],
  ["nobody known", { origin: undefined }, "own page"],
  ["a page of the same site", { site: "same-site" }, "own page"],
  ["a form", { contentType: "text/plain" }, "JSON"],
  ["who has no token", { token: undefined }, "reload"],
  ["who has guessed one", { token: "0".repeat(64) }, "reload"],
  ["the page of another article", { token: tokenFor("/b/") }, "reload"],
])("writes not for %s", (_, changed, said) => {
  expect(writeRefusal({ ...page, ...changed }, "/a/")).toContain(said);
});
