import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escapeHtml } from "../base/escape.ts";
import { languageCodes } from "../figure/lexicon/read-languages.ts";
import { wordsOf } from "../site/words.ts";

/** Pages that are of no language. */
const shared = ["tags.njk", "site.webmanifest.njk"];

/** The address of a page with what of it names a language, as front matter has it. */
const permalink = new RegExp(`^(permalink: "?)(?:/(?:${languageCodes.join("|")})(?=/))?/`, "m");

/** What ties an article to its translations. */
const key = /^translationKey: .*\n/m;

/**
 * Writes the articles and pages that a new site begins with, in its languages: the first one at its root, each other in a folder
 * of its own.
 * @param root - of this package
 */
export async function writePages(root: string, content: string, languages: readonly string[]): Promise<void> {
  await mkdir(join(content, "articles"), { recursive: true });
  for (const name of shared) await copyFile(join(root, "content", name), join(content, name));
  const [first = "en"] = languages;
  // Articles that not all languages have: a new site asks for no translations.
  const isTranslated = languages.every((lang) => !existsSync(join(root, "templates/starter", lang)));
  for (const lang of languages) {
    const own = join(root, "templates/starter", lang);
    const source = existsSync(own) ? own : join(root, "content");
    const prefix = lang === first ? "" : `/${lang}`;
    for (const folder of [".", "articles"]) {
      const names = (await readdir(join(source, folder))).filter((name) => name.includes(`.${lang}.`));
      for (const name of names) {
        const page = await readFile(join(source, folder, name), "utf8");
        const placed = page.replace(permalink, `$1${prefix}/`);
        await writeFile(join(content, folder, name), isTranslated || folder === "." ? placed : placed.replace(key, ""));
      }
    }
  }
  const rule = await readFile(join(root, "content/articles/articles.11tydata.js"), "utf8");
  const named = new Intl.DisplayNames("en", { type: "language" }).of(first) ?? first;
  const ours = rule.replace('lang === "fr"', `lang === "${first}"`).replace("French stands", `${named} stands`);
  await writeFile(join(content, "articles/articles.11tydata.js"), ours);
  await writeFile(join(content, "404.njk"), await missingPage(content, languages));
}

/** One page for all languages: nobody knows which one was asked for. */
async function missingPage(content: string, languages: readonly string[]): Promise<string> {
  const [first = "en"] = languages;
  const parts = languages.map(async (lang, index) => {
    const { notFound, notFoundHow } = wordsOf(lang);
    const archive = await readFile(join(content, `archive.${lang}.njk`), "utf8");
    const [, title = ""] = /^title: (.*)$/m.exec(archive) ?? [];
    const [, path = "/"] = /^permalink: "?([\w/-]+)/m.exec(archive) ?? [];
    const level = index === 0 ? "h1" : "h2";
    return `<${level} lang="${lang}">${notFound}</${level}>
<p lang="${lang}">${notFoundHow} <a href="{{ "${path}" | url }}">${escapeHtml(title)}</a></p>`;
  });
  return `---
title: ${wordsOf(first).notFound}
layout: page.njk
permalink: /404.html
lang: ${first}
sitemap: false
---
<div class="prose">
${(await Promise.all(parts)).join("\n")}
</div>
`;
}
