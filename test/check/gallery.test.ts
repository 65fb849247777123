import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { renderGallery } from "../../src/check/gallery.ts";
import { galleryThemes } from "../../src/check/gallery-themes.ts";

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

test("a brand stands before our themes, and may be asked for alone", () => {
  const brand = { extends: "ink", colors: { background: "linear-gradient(navy, black)" } };
  expect(galleryThemes("ink")).toEqual(["paper", "ink", "signal"]);
  expect(galleryThemes(brand)).toEqual([brand, "paper", "ink", "signal"]);
  expect(galleryThemes(brand, "brand")).toEqual([brand]);
  expect(galleryThemes({ ...brand, name: "Le Relevé" }, "Le Relevé")).toHaveLength(1);
  expect(galleryThemes(brand, "signal")).toEqual(["signal"]);
  expect(() => galleryThemes("paper", "brand")).toThrow("unknown theme `brand`");
  expect(() => galleryThemes(brand, "singal")).toThrow("did you mean `signal`?");
});

test("a brand's cards are drawn with its gradient, whose worst pixel the gate measures", async () => {
  const drawn = async (background: string) => {
    const cards = { trio: sampleCards.trio };
    const [entry] = await renderGallery({ folder, cards, sizes: ["og"], themes: [{ colors: { background } }] });
    return entry;
  };
  const fine = await drawn("linear-gradient(120deg, #fffdf8, #efe6d6)");
  expect(fine).toMatchObject({ theme: "brand", problems: [] });
  const file = sharp(await readFile(join(folder, fine?.file ?? "")));
  const { data } = await file.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const blueAt = (x: number, y: number) => data[(y * 1200 + x) * 3 + 2] as number;
  expect(blueAt(8, 8) - blueAt(1190, 620)).toBeGreaterThan(24);
  // Fair at both ends; in the middle no grey is read on it.
  const faulty = await drawn("linear-gradient(90deg, #ffffff, #777777 50%, #ffffff)");
  expect(faulty?.problems).toContainEqual(
    expect.objectContaining({ field: "theme.colors.muted", message: expect.stringContaining("#777777 has contrast") }),
  );
});
