import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { freshKeyfigures, keyfigures, root, temporaryFolder } from "./run.ts";

const article = join(root, "test/input/reseau.fr.md");

describe("keyfigures card", () => {
  it("makes a picture whose name is its digest, and prints its path", async () => {
    const cwd = await temporaryFolder();
    const first = await keyfigures(["card", article, "--out", "cards"], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^cards\/reseau\.fr\.og\.[0-9a-f]{12,}\.png\n$/);
    const { width, height, format } = await sharp(join(cwd, first.stdout.trim())).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: "png" });
    expect(first.stderr).toMatch(/^warning: .*reseau\.fr\.md: .*plus de/m);
    const again = await freshKeyfigures(["card", article, "--out", "cards"], { cwd });
    expect(again.stdout).toBe(first.stdout);
    const dark = await keyfigures(["card", article, "--out", "cards", "--theme", "ink"], { cwd });
    expect(dark.stdout).not.toBe(first.stdout);
    expect(await readdir(join(cwd, "cards"))).toHaveLength(2);
  });

  it("makes the sizes that the front matter asks for, and the one that the command line does before them", async () => {
    const cwd = await temporaryFolder();
    const text = "---\ntitle: La centrale\ncards: { sizes: [square, pin] }\n---\nElle livre 750 mégawatts au réseau.\n";
    await writeFile(join(cwd, "a.md"), text);
    const sizesOf = async (...args: string[]) => {
      const { stdout } = await keyfigures(["card", "a.md", "--out", "cards", ...args], { cwd });
      return stdout
        .trim()
        .split("\n")
        .map((path) => path.split(".")[1]);
    };
    expect(await sizesOf()).toEqual(["square", "pin"]);
    expect(await sizesOf("--size", "story")).toEqual(["story"]);
    await writeFile(join(cwd, "a.md"), text.replace(/cards:.*\n/, ""));
    expect(await sizesOf()).toEqual(["og"]);
  });

  it.each([
    ["broken YAML", "---\ntitle: [a\n---\nTexte.", /^a\.md:2:10: broken YAML: .*\n$/],
    ["JSON that is none", "---json\n{ title: a }\n---\nTexte.", /^a\.md:2:1: broken JSON: .*\n$/],
    ["an empty file", "", "a.md: has no title to put on a card\n"],
    ["no card wanted", "---\ntitle: a\ncards: false\n---\nTexte.", "a.md: asks for no card (`cards: false`)\n"],
  ])("on %s says so in one line and writes nothing", async (_, markdown, message) => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "a.md"), markdown);
    const { code, stdout, stderr } = await keyfigures(["card", "a.md", "--out", "cards"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(await readdir(cwd)).toEqual(["a.md"]);
  });

  const faulty: [string, string, RegExp][] = [
    [
      "an unknown key",
      "decription: b",
      /^a\.md:3:1: unknown front-matter key `decription`; did you mean `description`\?\n$/,
    ],
    [
      "a declared figure that the text does not say",
      "figures:\n  - value: 11 milliards de dollars",
      /^a\.md:4:12: .*\n$/,
    ],
    ["an unknown theme", "cards: { theme: papre }", /^a\.md:3:17: .*papre.*did you mean `paper`.*\n$/],
    ["an unknown template", "cards: { template: tiro }", /^a\.md:3:20: .*tiro.*did you mean `trio`.*\n$/],
    ["an unknown size", "cards: { sizes: [og, sqare] }", /^a\.md:3:22: .*sqare.*did you mean `square`.*\n$/],
    [
      "pixels that no card is composed for",
      "cards: { sizes: [og, { width: 2000, height: 400 }] }",
      /^a\.md:3:22: size 2000 × 400: one side is 4 times the other at most\n$/,
    ],
    [
      "half a size",
      "cards: { sizes: [og, { width: 2000 }] }",
      /^a\.md:3:22: `cards.sizes.1.height` must be a whole number of pixels, not left out\n$/,
    ],
    [
      "a size with a misspelt side",
      "cards: { sizes: [og, { width: 500, heigth: 500 }] }",
      /^a\.md:3:36: unknown front-matter key `heigth`; did you mean `height`\?\n$/,
    ],
    [
      "a side that is no number",
      "cards: { sizes: [og, { width: wide, height: 500 }] }",
      /^a\.md:3:31: `cards.sizes.1.width` must be a whole number of pixels, not "wide"\n$/,
    ],
  ];
  const withFault = (front: string) =>
    `---\ntitle: a\n${front}\nlang: fr\n---\nIl vaut 10 milliards de dollars pour la ville.`;

  it.each(faulty)(
    "of a stranger's file with %s it makes the card, and warns in one line",
    async (_, front, message) => {
      const cwd = await temporaryFolder();
      await writeFile(join(cwd, "a.md"), withFault(front));
      const { code, stdout, stderr } = await keyfigures(["card", "a.md"], { cwd });
      expect(stderr).toMatch(/^warning: a\.md:/);
      expect(stderr.replace("warning: ", "")).toMatch(message);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^a\.og\.\w+\.png\n$/) });
    },
  );

  it.each(faulty)("in a strict site refuses %s, and writes nothing", async (_, front, message) => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "a.md"), withFault(front));
    await writeFile(join(cwd, "keyfigures.config.js"), "module.exports = { strict: true };");
    const { code, stdout, stderr } = await keyfigures(["card", "a.md", "--out", "cards"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect((await readdir(cwd)).sort()).toEqual(["a.md", "keyfigures.config.js"]);
  });

  it("makes a size of one's own, in pixels", async () => {
    const cwd = await temporaryFolder();
    const { code, stdout } = await keyfigures(["card", article, "--size", "1500x500"], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^reseau\.fr\.1500x500\.\w{16}\.png\n$/),
    });
    const { width, height } = await sharp(join(cwd, stdout.trim())).metadata();
    expect({ width, height }).toEqual({ width: 1500, height: 500 });
  });

  it("ends with 2 on a size that does not exist", async () => {
    expect(await keyfigures(["card", article, "--size", "12x"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("1600x900"),
    });
    expect(await keyfigures(["card", article, "--size", "ogg"])).toMatchObject({ code: 2, stdout: "" });
  });
});

it("makes a card that moves, and says what cannot", async () => {
  const cwd = await temporaryFolder();
  const text = "---\ntitle: A dam\nlang: en\n---\nThe dam costs $40 million. It makes 750 megawatts.\n";
  await writeFile(join(cwd, "a.md"), text);
  const made = await keyfigures(["card", "a.md", "--animated", "--format", "gif"], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toMatch(/^a\.og\.animated\.[0-9a-f]{16}\.gif\n$/);
  const { pages, format } = await sharp(join(cwd, made.stdout.trim()), { animated: true }).metadata();
  expect([(pages ?? 0) > 8, format]).toEqual([true, "gif"]);
  expect(await keyfigures(["check", "a.md"], { cwd })).toMatchObject({ code: 0 });
  await writeFile(join(cwd, "a.md"), text.replace("40", "50"));
  expect((await keyfigures(["check", "a.md"], { cwd })).stdout).toContain(
    "`keyfigures card a.md --size og --animated`",
  );
  expect(await keyfigures(["card", "a.md", "--format", "gif"], { cwd })).toMatchObject({ code: 2 });
  const still = await keyfigures(["card", "a.md", "--animated", "--template", "cover"], { cwd });
  expect(still).toMatchObject({ code: 1, stderr: expect.stringMatching(/^a\.md: nothing moves on a card/) });
});
