import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/article/article.ts";
import { compileTemplate } from "../src/build/compile-template.ts";
import { normalizeConfig } from "../src/config.ts";
import { keyfigures, root, temporaryFolder } from "./cli/run.ts";
import { eleventy, page, post, site } from "./someone-elses-site.ts";

/** Of a site that puts photographs on its cards. */
const photoKeys = normalizeConfig({ photos: true }).keys;

const files = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

interface Example {
  file: string;
  line: number;
  language: string;
  code: string;
}

const fence = /^( *)```(\w*)\n([\s\S]*?)\n\1```$/gm;

function examplesOf(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(fence)].map(([, indent = "", language = "", code = ""], index) => ({
    file,
    line: text.slice(0, [...text.matchAll(fence)][index]?.index).split("\n").length,
    language,
    code: code.replaceAll(`\n${indent}`, "\n").replace(indent, ""),
  }));
}

const examples = files.flatMap(examplesOf);
const of = (...languages: string[]) =>
  examples
    .filter(({ language }) => languages.includes(language))
    .map((each) => [`${each.file}:${each.line}`, each] as const);

describe("what README and docs print", () => {
  it.each(of("js"))("configures a site: %s", async (_place, { code }) => {
    if (/^\s*theme:/.test(code)) {
      const { theme } = new Function(`return {${code}}`)();
      expect(() => normalizeConfig({ theme: { ...theme, fonts: undefined, logo: undefined } })).not.toThrow();
      return;
    }
    const isOptions = code.startsWith("export default {");
    const config = /^import|^export/.test(code)
      ? code
      : `import keyfigures from "keyfigures";\nexport default function (eleventyConfig) {\n${code}\n}`;
    const folder = await site({
      "_includes/layouts/base.njk": "<!doctype html><html><head></head><body>{{ content | safe }}</body></html>",
      "a.md": post("Une centrale"),
      "eleventy.config.js": isOptions
        ? `import keyfigures from "keyfigures";\nexport default (config) => config.addPlugin(keyfigures);`
        : config,
      ...(isOptions ? { "keyfigures.config.js": code } : {}),
    });
    const { code: exit, output } = await eleventy(folder);
    expect(output).not.toContain("unknown");
    expect(exit).toBe(0);
    expect(await page(folder, "a")).toContain("og:image");
  });

  it.each(of("yaml").filter(([, { file }]) => !/ci-cache|pull-requests|scale/.test(file)))(
    "is front matter: %s",
    (_place, { code }) => {
      const yaml = code.replace(/^---\n|\n---$/g, "");
      expect(() => parseArticle(`---\n${yaml}\n---\nText.\n`, { strict: true, keys: photoKeys })).not.toThrow();
    },
  );

  it.each(of("tsx"))("is a template: %s", async (_place, { code }) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "shout.tsx"), code);
    expect((await compileTemplate(join(folder, "shout.tsx"), folder)).digest).toMatch(/^\w{16}$/);
  });

  it.each(of("html").filter(([, { code }]) => code.includes("{{")))(
    "is a template in the site's language: %s",
    async (_place, { code }) => {
      const folder = await site({
        "a.md": post("Une centrale", "cards: { template: desk }\n"),
        "templates/cards/desk.card.njk": code,
        "images/logo.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><rect width="200" height="50"/></svg>`,
      });
      expect(await eleventy(folder)).toMatchObject({ code: 0 });
    },
  );

  it.each(of("ts"))("runs: %s", async (_place, { code }) => {
    const folder = await site({});
    const article = "---\ntitle: Une centrale\n---\nLa centrale livre 750 mégawatts au réseau.\n";
    await writeFile(
      join(folder, "run.mjs"),
      code.replace(/^const figures/m, `const markdown = ${JSON.stringify(article)};\nconst figures`),
    );
    expect(spawnSync(process.execPath, ["run.mjs"], { cwd: folder, encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it.each(of("liquid"))("is known to Eleventy: %s", async (_place, { code }) => {
    const shown = code.replace(/^.*\n?/, (line) => line);
    const folder = await site({
      "a.md": post("Une centrale"),
      "index.liquid": `---\npermalink: /index.html\n---\n${shown}`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
  });

  const commands = examples
    .filter(({ language }) => language === "sh" || language === "")
    .flatMap(({ file, line, code }) =>
      code.split("\n").flatMap((text, index) => {
        const command = /^(?:\$ )?(?:npx )?keyfigures (\w+)|^(?:\$ )?npx vitest run (\S+)|npm run ([\w:-]+)/.exec(
          text.trim(),
        );
        return command ? [[`${file}:${line + 1 + index}`, text.trim(), command] as const] : [];
      }),
    );

  it.each(commands)("is a command that there is: %s %s", async (_place, _text, [, name, tests, script]) => {
    if (name) expect((await keyfigures([name, "--help"])).code).toBe(0);
    if (tests) expect(existsSync(join(root, tests))).toBe(true);
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    if (script) expect(Object.keys(scripts)).toContain(script);
  });

  it("runs as README prints it", async () => {
    const [, ...args] =
      /^\$ npx (keyfigures .*)$/m.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1]?.split(" ") ?? [];
    expect(args.length).toBeGreaterThan(1);
    expect(await keyfigures(args)).toMatchObject({ code: 0 });
  });

  it.each(files)("links to what there is: %s", (file) => {
    const text = readFileSync(join(root, file), "utf8")
      .replace(fence, "")
      .replace(/`[^`\n]*`/g, "");
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(root, dirname(file), target)), target).toBe(true);
    }
  });

  it("has the schemas and the list of options that the program has", async () => {
    const out = await temporaryFolder();
    await mkdir(out, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/schemas.mjs"), out], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const own = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
    expect(own(out, "docs/options.md")).toBe(own(root, "docs/options.md"));
    for (const name of ["schemas/config.schema.json", "schemas/front-matter.schema.json"])
      expect(JSON.parse(own(out, name))).toEqual(JSON.parse(own(root, name)));
  });
});
