import { readFileSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { article as alike } from "./articles.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bench = join(root, "bench");

const layout = (head) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title>${head}</head>
<body><h1>{{ title }}</h1>{{ content | safe }}</body></html>`;

/** The configurations that are compared: what each adds to the same Eleventy site. */
export const kinds = {
  alone: { head: "", config: "export default () => {};" },
  keyfigures: {
    head: "",
    config: (sizes) => `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", sizes: ${JSON.stringify(sizes)}, pages: false, feeds: false });`,
  },
  /** With all that can be asked for: a share page for each figure, a gallery and an embeddable card for each article, feeds. */
  defaults: {
    head: "",
    config: `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });`,
  },
  /** With the same template in HTML as the incumbent has. */
  theirTemplate: {
    head: "",
    config: `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", pages: false, feeds: false });`,
  },
  /** With cards drawn by takumi, called by the site itself. */
  takumi: {
    head: "",
    config: `export { default } from "${root}bench/cards/takumi-transform.mjs";`,
  },
  ogImage: {
    head: `{% ogImage "./card.og.njk", { title: title } %}`,
    config: `import { readFileSync } from "node:fs";
import ogImage from "eleventy-plugin-og-image";
const font = (family, name, weight) => ({ name: family, weight, style: "normal", data: readFileSync("${root}node_modules/@fontsource/" + name + "/files/" + name + "-latin-" + weight + "-normal.woff") });
export default (config) => config.addPlugin(ogImage, { satoriOptions: { fonts: [font("Newsreader", "newsreader", 600), font("Franklin", "libre-franklin", 400), font("Franklin", "libre-franklin", 700)] } });`,
  },
};

const card = `<style>
.card { display: flex; flex-direction: column; width: 100%; height: 100%; background: #fbf8f2; color: #16181d; padding: 55px 64px 46px; font-family: Franklin; }
.title { font-family: Newsreader; font-weight: 600; font-size: 54px; line-height: 1.1; }
.row { display: flex; flex-grow: 1; align-items: center; justify-content: space-between; }
.figure { display: flex; flex-direction: column; width: 313px; }
.value { font-size: 107px; font-weight: 700; letter-spacing: -3px; }
.label { font-size: 28px; color: #585b63; }
.foot { display: flex; justify-content: space-between; border-top: 2px solid #cdc6b8; padding-top: 18px; font-size: 24px; color: #585b63; }
</style>
<div class="card"><div class="title">{{ title }}</div>
<div class="row"><div class="figure"><div class="value">$10B</div><div class="label">de puissance commandée sur trois ans</div></div>
<div class="figure"><div class="value">750 MW</div><div class="label">de puissance raccordée par étapes</div></div>
<div class="figure"><div class="value">2028</div><div class="label">fin du chantier prévu par les élus</div></div></div>
<div class="foot"><div>Le Relevé · 12 novembre 2026</div><div>lereleve.example/dossier</div></div></div>`;

/** The news set's articles, in all languages, three files by turns: no two alike. */
export function varied() {
  const files = ["en", "fr", "more"].map((name) =>
    readFileSync(join(bench, `figures/news/${name}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map(JSON.parse),
  );
  const rows = files[0].flatMap((_, index) => files.map((rows) => rows[index]));
  return (index) => {
    const { markdown, lang } = rows[index % rows.length];
    const [, matter = "", text = markdown] = /^---\n(.*?)^---\n(.*)$/ms.exec(markdown) ?? [];
    const keys = [
      ["lang", lang],
      ["title", `News ${index}`],
      ["layout", "post.njk"],
    ]
      .filter(([key]) => !new RegExp(`^${key}:`, "m").test(matter))
      .map(([key, value]) => `${key}: ${value}\n`);
    return `---\n${keys.join("")}${matter}---\n${text}`;
  };
}

const created = new Set();

/** Removes all sites: at the end, for what comes right after thousands of files were removed is slow. */
export async function removeSites() {
  for (const folder of created) await rm(folder, { recursive: true, force: true });
}

/**
 * A site of `count` articles in a folder of its own.
 * @param article an article's Markdown by its number; default those that are all alike
 */
export async function createSite(kind, count, sizes = ["og"], article = alike) {
  const like = article === alike ? "" : "-varied";
  const folder = join(tmpdir(), `keyfigures-bench-${process.pid}-${kind}-${count}-${sizes.length}${like}`);
  await rm(folder, { recursive: true, force: true });
  created.add(folder);
  const { head, config } = kinds[kind];
  const files = {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": typeof config === "function" ? config(sizes) : config,
    "_includes/post.njk": layout(head),
    ...(kind === "ogImage" ? { "card.og.njk": card } : {}),
    ...(kind === "theirTemplate"
      ? {
          "templates/cards/theirs.card.njk": card.replaceAll("font-family: Franklin", "font-family: Libre Franklin"),
          "articles/articles.json": '{ "cards": { "template": "theirs" } }',
        }
      : {}),
  };
  for (let index = 0; index < count; index++) files[`articles/a${index}.md`] = article(index);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, "node_modules/@11ty"), { recursive: true });
  await symlink(root, join(folder, "node_modules/keyfigures"));
  await symlink(join(root, "node_modules/@11ty/eleventy"), join(folder, "node_modules/@11ty/eleventy"));
  await symlink(
    join(bench, "node_modules/eleventy-plugin-og-image"),
    join(folder, "node_modules/eleventy-plugin-og-image"),
  );
  return folder;
}
