import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshKeyfigures, keyfigures } from "../cli/run.ts";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const bare = `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures);`;

const written = {
  "keyfigures.config.ts": `import type { ConfigSpec } from "keyfigures";
const options: ConfigSpec = { url: "https://example.org", sizes: ["square"] };
export default options;`,
  "keyfigures.config.js": `export default { url: "https://example.org", sizes: ["square"] };`,
  "keyfigures.config.json": `{ "$schema": "x", "url": "https://example.org", "sizes": ["square"] }`,
};

describe("a site's file of options", () => {
  it.each(Object.entries(written))("is read by the plugin and by the command line: %s", async (name, text) => {
    const folder = await site({ "a.md": post("Une centrale"), "eleventy.config.js": bare, [name]: text });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a")).toContain("https://example.org/cards/a.square.");
    expect(await cards(folder)).toHaveLength(1);
    const { code, stdout } = await keyfigures(["check", "a.md", "--reporter", "json"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("description-missing");
  });

  it("is weaker than what the configuration hands over, and its faults name it", async () => {
    const folder = await site({
      "a.md": post("Une centrale"),
      "eleventy.config.js": bare.replace("(keyfigures)", `(keyfigures, { sizes: ["og"] })`),
      "keyfigures.config.js": written["keyfigures.config.js"],
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a")).toContain("https://example.org/cards/a.og.");
    await writeFile(join(folder, "keyfigures.config.js"), "export default { sizs: 1 };");
    // What a module says is read once in a process.
    const wrong = await freshKeyfigures(["figures", "a.md"], { cwd: folder });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: "keyfigures.config.js: unknown option `sizs`; did you mean `sizes`?\n",
    });
    expect((await freshEleventy(folder)).output).toContain("unknown option `sizs`");
    await writeFile(join(folder, "keyfigures.config.js"), "export default {");
    expect((await freshKeyfigures(["figures", "a.md"], { cwd: folder })).stderr).toMatch(
      /^keyfigures\.config\.js: cannot be read: .*\n$/,
    );
  });
});
