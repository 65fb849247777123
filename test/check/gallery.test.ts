import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { afterAll, expect, test } from "vitest";
import { sampleCards } from "../../src/card/sample-cards.ts";
import { renderGallery } from "../../src/check/gallery.ts";

const folder = await mkdtemp(join(tmpdir(), "gallery-"));
afterAll(() => rm(folder, { recursive: true }));

test("a gallery shows each card in each size and theme, with what the gate found", async () => {
  const cards = {
    quote: sampleCards.quote,
    "too long": { ...sampleCards.trio, title: "mot ".repeat(150) },
    foreign: { ...sampleCards.trio, title: "𐎠" },
  };
  const entries = await renderGallery({ folder, cards, sizes: ["og", "square"], themes: ["paper", "ink"] });
  expect(entries).toHaveLength(12);

  const html = await readFile(join(folder, "index.html"), "utf8");
  const { document } = parseHTML(html);
  const checks = [...document.querySelectorAll("figure")].map(
    (figure) => `${figure.dataset.name} ${figure.dataset.check}`,
  );
  expect(new Set(checks)).toEqual(new Set(["quote passed", "too long warning", "foreign error"]));
  const sources = [...document.querySelectorAll("img")].map((image) =>
    decodeURIComponent(image.getAttribute("src") ?? ""),
  );
  expect(sources).toHaveLength(12);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(sources));
  expect(document.querySelector("figure[data-name=foreign]")?.textContent).toContain("U+103A0");
});

test("the page is valid HTML", async () => {
  const report = await new HtmlValidate({ extends: ["html-validate:recommended"] }).validateString(
    await readFile(join(folder, "index.html"), "utf8"),
  );
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect([...new Set(messages)]).toEqual([]);
});
