import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test, vi } from "vitest";
import { inspectPicture } from "../../src/render/inspect-picture.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";

const folder = await mkdtemp(join(tmpdir(), "limits-"));
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, data: string | Buffer) => {
  await writeFile(join(folder, name), data);
  return join(folder, name);
};
const svg = (inside: string, head = "") =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">${inside}</svg>`;
/** A picture of one colour, of which a few bytes a row are left. */
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#123456" }, limitInputPixels: false })
    .png()
    .toBuffer();

const withLogo = (src: string) =>
  renderCard(sample, { size: "og", theme: { extends: "paper", logo: { src, width: 100, height: 40 } } });

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
const groups = Array.from(
  { length: 12 },
  (_, at) => `<g id="g${at + 1}">${`<use xlink:href="#g${at}"/>`.repeat(10)}</g>`,
).join("");

describe("a logo", () => {
  test.each<[string, string, string | Buffer | (() => Promise<Buffer>), RegExp]>([
    ["random bytes", "random.png", randomBytes(5000), /the theme's logo cannot be drawn/],
    ["random bytes that say they are an SVG", "random.svg", randomBytes(5000), /cannot be drawn/],
    ["a text", "text.svg", "<p>No drawing</p>", /cannot be drawn/],
    ["nothing", "empty.png", "", /empty\.png is empty/],
    [
      "entities made of entities",
      "laughs.svg",
      svg("<desc>&l9;</desc>", `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>`),
      /has an entity `l1` that is made of others/,
    ],
    [
      "one long entity, often",
      "often.svg",
      svg("<desc>&a;</desc>".repeat(2000), `<!DOCTYPE svg [<!ENTITY a "${"ha".repeat(5000)}">]>`),
      /entities that unpack to 20010000 letters/,
    ],
    [
      "an entity of a file",
      "passwd.svg",
      svg("<desc>&a;</desc>", `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>`),
      /an entity `a` that stands elsewhere/,
    ],
    ["groups that repeat groups", "groups.svg", svg(`<rect id="g0" width="1"/>${groups}`), /draws \d+ elements/],
    ["a picture elsewhere", "remote.svg", svg(`<image href = 'http://169.254.169.254/x.png'/>`), /nothing is fetched/],
    ["a file of the machine", "local.svg", svg(`<image xlink:href="/etc/passwd"/>`), /nothing is fetched/],
    ["60,000 pixels across", "wide.png", () => flat(60_000, 1), /60000 × 1 pixels; 32767 along a side/],
    [
      "an SVG of 60,000 pixels",
      "wide.svg",
      svg("").replace("viewBox", 'width="60000" height="9" viewBox'),
      /60000 × 9 pixels/,
    ],
    ["256 million pixels", "many.png", () => flat(16_000, 16_000), /16000 × 16000 pixels; 100000000 in all/],
  ])("of %s is refused by name", async (_, name, data, message) => {
    const src = await file(name, typeof data === "function" ? await data() : data);
    const began = performance.now();
    await expect(withLogo(src)).rejects.toThrow(message);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test("inside an SVG has the same limits", async () => {
    const inner = (await flat(60_000, 1)).toString("base64");
    const src = await file("nested.svg", svg(`<image href="data:image/png;base64,${inner}"/>`));
    await expect(withLogo(src)).rejects.toThrow(/a picture in the theme's logo has 60000 × 1 pixels/);
  });

  test.skipIf(process.platform === "win32")("that is a pipe, a device or a folder is not waited for", async () => {
    const pipe = join(folder, "pipe.png");
    execFileSync("mkfifo", [pipe]);
    await expect(withLogo(pipe)).rejects.toThrow(/pipe\.png is no file but a folder, a pipe or a device/);
    await file("zero.svg", "");
    await rm(join(folder, "zero.svg"));
    execFileSync("ln", ["-s", "/dev/zero", join(folder, "zero.svg")]);
    await expect(withLogo(join(folder, "zero.svg"))).rejects.toThrow(/zero\.svg is no file/);
    execFileSync("ln", ["-s", folder, join(folder, "folder.png")]);
    await expect(withLogo(join(folder, "folder.png"))).rejects.toThrow(/folder\.png is no file/);
  });

  test("as Illustrator writes it, and one whose name says another kind, is drawn", async () => {
    const entities = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY ns "http://ns.adobe.com/x/">]>';
    const drawn = svg('<g x:a="&ns;" xmlns:x="&ns;"><rect width="9" height="9"/></g>', entities);
    const jpeg = await sharp(await flat(40, 40))
      .jpeg()
      .toBuffer();
    for (const src of [await file("illustrator.svg", drawn), await file("jpeg.png", jpeg)])
      expect((await withLogo(src)).length).toBeGreaterThan(1000);
  });
});

test("a photograph of a camera's size passes", async () => {
  expect(await inspectPicture(await flat(8160, 6120), "a")).toMatchObject({ format: "png", width: 8160, height: 6120 });
});

describe("a template's picture", () => {
  const card = (markup: string) => ({ ...sample, template: "mine", markup });
  const address = "http://169.254.169.254/latest/meta-data";

  test.each([
    ["without quotes", `<img src=${address} width="10" height="10">`],
    ["without a scheme", `<img src="//169.254.169.254/x" width="10" height="10">`],
    ["in CSS", `<div style="background-image: url(${address})">a</div>`],
    ["in CSS with quotes", `<div style='background-image: URL( "${address}" )'>a</div>`],
    ["in a rule", `<style>.a { background-image: url(${address}) }</style><div class="a">a</div>`],
    ["in a mask", `<div style="mask-image: url(${address})">a</div>`],
    ["in a class", `<div class="bg-[url('${address}')]">a</div>`],
    ["in an SVG", `<svg width="10" height="10"><image href="${address}" width="9" height="9"/></svg>`],
    [
      "in an SVG's older way",
      `<svg width="10" height="10"><image xlink:href="${address}" width="9" height="9"/></svg>`,
    ],
  ])("at an address %s is never asked for", async (_, markup) => {
    const asked = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("asked"));
    await expect(renderCard(card(markup), { size: "og" })).rejects.toThrow(/nothing is fetched/);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test("has the limits of every picture", async () => {
    const wide = `data:image/png;base64,${(await flat(60_000, 1)).toString("base64")}`;
    await expect(renderCard(card(`<img src="${wide}" width="10" height="10">`), { size: "og" })).rejects.toThrow(
      /a picture of the template has 60000 × 1 pixels/,
    );
  });
});
