import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";
import { keyfigures, root, temporaryFolder } from "../cli/run.ts";
import { openBrowser } from "./browser.ts";
import { serve } from "./server.ts";

/** What would run, or ask for, something where any field of it came to a page as it is. */
const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
  "</title></style></textarea><script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "]]><script>alert(1)</script>",
  "--><img src=x onerror=alert(1)>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
  "javascript:alert(1)",
  "{{ constructor.constructor('alert(1)')() }}",
  "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
  "<a href=javascript:alert(1) autofocus onfocus=alert(1)>x</a>",
  "\u2028alert(1)\u2028",
];

function article(payload: string): string {
  const said = JSON.stringify(`${payload} 12 MW`);
  return `---
title: ${said}
description: ${said}
date: 2026-11-20
updated: 2026-11-21
lang: en
author: ${said}
tags: [${said}]
correction: ${said}
figures:
  - value: 750 megawatts
    label: ${said}
card: { title: ${said}, alt: ${said} }
---
The plant delivers 750 megawatts. It costs $10 billion. ${payload}

## ${payload}

${payload}

> “${payload}”, said Ann Lee, of 40 percent.

| ${payload.replaceAll("|", "")} | Homes |
| --- | --- |
| ${payload.replaceAll("|", "")} | 10 |
| B | 20 |
| C | 30 |

[${payload}](javascript:alert(1)) ![${payload}](https://a.invalid/x.png "${payload.replaceAll('"', "")}") [a]( <${payload.replace(/[<>]/g, "")}>).
`;
}

async function hostileSite(): Promise<string> {
  const cwd = await temporaryFolder();
  expect(await keyfigures(["init", "site"], { cwd })).toMatchObject({ code: 0 });
  const folder = join(cwd, "site");
  await mkdir(join(folder, "node_modules/@11ty"), { recursive: true });
  await symlink(root, join(folder, "node_modules/keyfigures"));
  await symlink(join(root, "node_modules/@11ty/eleventy"), join(folder, "node_modules/@11ty/eleventy"));
  const articles = join(folder, "content/articles");
  for (const name of await readdir(articles)) if (name.endsWith(".md")) await rm(join(articles, name));
  for (const [at, payload] of payloads.entries()) await writeFile(join(articles, `h${at}.en.md`), article(payload));
  const config = await readFile(join(folder, "keyfigures.config.js"), "utf8");
  await writeFile(
    join(folder, "keyfigures.config.js"),
    config
      .replace(/sizes: \[.*?\]/, 'sizes: ["og"]')
      .replace(/figureSizes: \[.*?\]/, 'figureSizes: ["og"]')
      .replace("strict: true", "strict: false")
      .replace(/site: ".*?"/, `site: ${JSON.stringify(payloads[1])}`),
  );
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(code, stderr).toBe(0);
  return join(folder, "output");
}

it("runs nothing of an article's on any page, feed or card, whatever stands in any field of it", async () => {
  const output = await hostileSite();
  const site = await serve(output);
  const browser = await openBrowser();
  try {
    // What a policy stops in our pages runs in those of a reader that has none.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const ran: string[] = [];
    let at = "";
    page.on("dialog", (dialog) => {
      ran.push(at);
      void dialog.dismiss();
    });
    await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
    const look = async (where: string) => {
      at = where;
      // Whoever reads moves the pointer over all of it.
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("*")) {
          for (const name of ["mouseover", "focus", "load", "error"]) each.dispatchEvent(new Event(name));
        }
      });
      const links = await page.evaluate(() =>
        [...document.querySelectorAll("a, area, form, iframe, use, [src]")].flatMap((each) =>
          ["href", "src", "action", "xlink:href"].map((name) => each.getAttribute(name) ?? ""),
        ),
      );
      expect(
        links.filter((link) => /^\s*(?:javascript|vbscript|data:text)/i.test(link)),
        where,
      ).toEqual([]);
    };
    const files = (await readdir(output, { recursive: true })).sort();
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(payloads.length * 2);
    for (const file of pages) {
      at = file;
      await page.goto(`${site.url}/${file.split("/").map(encodeURIComponent).join("/")}`);
      await look(file);
    }
    const feeds = files.filter((file) => /feeds\/(?:atom\.xml|rss\.xml|feed\.json)$/.test(file));
    expect(feeds.length).toBe(3);
    for (const file of feeds) {
      for (const html of await htmlIn(await readFile(join(output, file), "utf8"), file)) {
        at = file;
        await page.setContent(html);
        await look(file);
      }
    }
    for (const payload of payloads) {
      const figures = sample.figures.map((figure) => ({ ...figure, label: payload, kicker: payload }));
      const card = {
        ...sample,
        title: payload,
        standfirst: payload,
        alt: payload,
        figures,
        source: { site: payload, url: payload },
      };
      const svg = String(await renderCard(card, { size: "og", format: "svg" }));
      await writeFile(join(output, "hostile.svg"), svg);
      await page.goto(`${site.url}/hostile.svg`);
      at = `an SVG card of ${payload}`;
      await look(at);
      await page.goto("about:blank");
      await page.setContent(svg);
      await look(at);
    }
    expect(ran).toEqual([]);
    // Here it does run.
    await page.setContent(`<p>${payloads[1]}</p>`);
    await look("as it is");
    expect(ran.length).toBeGreaterThan(0);

    /** What a reader shows as HTML: titles, descriptions and contents. */
    async function htmlIn(text: string, file: string): Promise<string[]> {
      if (file.endsWith(".json")) {
        const { items } = JSON.parse(text) as { items: { content_html: string }[] };
        return items.map((item) => item.content_html);
      }
      return page.evaluate((xml) => {
        const found = new DOMParser().parseFromString(xml, "application/xml");
        const all = [...found.getElementsByTagName("*")].filter(
          ({ localName, prefix }) =>
            (["content", "encoded"].includes(localName) && prefix !== "media") ||
            (localName === "description" && prefix === null),
        );
        if (found.querySelector("parsererror") || all.length === 0) throw new Error("the feed is none");
        return all.map((each) => each.textContent ?? "");
      }, text);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}, 300_000);
