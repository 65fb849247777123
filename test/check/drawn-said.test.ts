import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { type Article, parseArticle } from "../../src/article/article.ts";
import { parseBlocks } from "../../src/article/blocks.ts";
import { planArticle } from "../../src/build/plan-article.ts";
import type { Card } from "../../src/card/card.ts";
import { sizeFor } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { normalizeConfig } from "../../src/config.ts";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { CardFile } from "../../src/render/card-file.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { root } from "../cli/run.ts";

/*
 * What a reader sees on a card, read back from its SVG and looked for in its article: each line word by word, each value by what
 * it comes to, in its unit. The card's data are not asked.
 */

const config = normalizeConfig({ site: "Ledger", pages: true, gallery: true, sizes: ["og", "portrait"] });
const folders = [
  "content/articles",
  ...["de", "es", "it", "nl", "pt"].map((lang) => `templates/starter/${lang}/articles`),
];
const articles = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

const read = (path: string) => parseArticle(readFileSync(join(root, path), "utf8"), { path, defaultLang: "fr" });

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The lines of an SVG: its texts that follow one another on a height, from left to right; two numbers are in two columns. */
function linesOf(svg: string): string[] {
  const lines: { y: string; end: number; text: string }[] = [];
  for (const [, x = "", y = "", text = ""] of svg.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)<\/text>/g)) {
    const said = text.replace(/&(?:\w+|#39);/g, (entity) => entities[entity] ?? entity);
    const last = lines.at(-1);
    const isNext = last?.y === y && Number(x) > last.end && !(/\d$/.test(last.text) && /^\d/.test(said));
    if (last && isNext) Object.assign(last, { text: last.text + said, end: Number(x) });
    else lines.push({ y, end: Number(x), text: said });
  }
  return lines.map(({ text }) => text);
}

/** Words and numbers between single spaces. */
const wordsOf = (text: string) =>
  ` ${
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu)
      ?.join(" ") ?? ""
  } `;

/** All that an article says: its sentences and cells, its title and description, and its date in words. */
function saidBy({ markdown, bodyStart, title, front, lang }: Article): string[] {
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(front.date ?? 0));
  return [
    ...parseBlocks(markdown, bodyStart).map(({ text }) => text),
    title,
    ...textsIn({ ...front, date: undefined }),
    `Ledger · ${date}`,
  ];
}

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsIn);

type Amount = Pick<Figure, "amount" | "unit" | "per">;

const amountsIn = (text: string, lang: string): Amount[] => extractFigures(text, { lang });

const isSame = (a: Amount, b: Amount) =>
  a.unit === b.unit && Math.abs(a.amount - b.amount) <= Math.abs(b.amount) * 1e-9;

/** What a card's SVG says and its article does not. */
function unsaid(svg: string, template: string, article: Article): string[] {
  const said = saidBy(article);
  const words = said.map(wordsOf);
  const stands = (text: string) => words.some((all) => all.includes(wordsOf(text)));
  const known = said.flatMap((text) => amountsIn(text, article.lang));
  const lines = linesOf(svg);
  return lines.filter((line, index) => {
    const pieces = line.split(/…|·/u);
    if (pieces.every(stands)) return false;
    // A word that goes on in the next line, or came from the one before.
    const joined = [`${line}${lines[index + 1] ?? ""}`, `${lines[index - 1] ?? ""}${line}`].map((two) =>
      two.replace(/-/u, ""),
    );
    if (joined.some((two) => two.split("…").every(stands))) return false;
    // Where an axis begins.
    if (line === "0") return template !== "trend";
    return !isListNumber(line, lines, index) && !isValueOf(known, line, lines[index - 1] ?? "", lines[index + 1] ?? "");
  });
}

/** A value, whose unit may stand above or below it. */
function isValueOf(known: readonly Amount[], line: string, before: string, after: string): boolean {
  const values = [line, `${line} ${after}`, `${before} ${line}`].filter((value) => printed.test(value));
  const isRead = values.some((value) => {
    const amounts = amountsIn(`The total is ${value} this week.`, "en");
    return amounts.length === 1 && amounts.every((amount) => known.some((each) => isSame(amount, each)));
  });
  if (isRead) return true;
  // Of things that the label names: "31K".
  const [, digits = "", scale = "", per] = /^([\d,]+(?:\.\d+)?)([KMB]?)(?:\/(\w+))?$/.exec(line) ?? [];
  const amount = Number(digits.replaceAll(",", "")) * (scales[scale] ?? Number.NaN);
  return known.some((each) => each.amount === amount && each.per === per);
}

/** A number with its sign, scale and unit, and nothing else: "+34%", "€62M", "28,000 km/h". */
const printed = /^[+−-]?\p{Sc}?\s?[\d.,]+\s?[KMB]?\s?[^\s\d]{0,8}$/u;

const scales: Record<string, number> = { "": 1, K: 1e3, M: 1e6, B: 1e9 };

/** What counts the lines of a list: 1 above 2 above 3. */
function isListNumber(line: string, lines: readonly string[], index: number): boolean {
  const numbers = lines.filter((each) => /^[1-9]$/.test(each)).map(Number);
  return /^[1-9]$/.test(line) && numbers.every((each, at) => each === at + 1) && index > 0;
}

const draw = (card: Card, size: CardFile["size"]) => cardToSvg(card, themes.paper, sizeFor(size), { outlines: false });

it.each(articles)("every line of every card of %s is said by its article", async (path) => {
  const article = read(path);
  const { files, figureFiles, otherFiles } = planArticle(article, config);
  const built = [...files, ...figureFiles.flat(), ...otherFiles];
  expect(built.length).toBeGreaterThan(3);
  for (const { card, size } of built) {
    expect(unsaid(await draw(card, size), card.template, article), `${card.template} at ${size}`).toEqual([]);
  }
});

test("a card that says another amount, unit, word or date than its article is found out", async () => {
  const article = read("templates/starter/pt/articles/parque-eolico-valnorte.pt.md");
  const [file] = planArticle(article, config).files;
  const card = file?.card as Card;
  const said = JSON.stringify({ ...card, alt: "" });
  const others = {
    "62M": "63M",
    "48 MW": "48 GW",
    "31K": "31M",
    Valnorte: "Valsul",
    usina: "fábrica",
    novembro: "outubro",
  };
  for (const [from, to] of Object.entries(others)) {
    const other = JSON.parse(said.replaceAll(new RegExp(from.replace(" ", "\\s"), "g"), to));
    const found = unsaid(await draw(other, "og"), card.template, article);
    expect(found.join(), `${from} → ${to}`).toMatch(new RegExp(to.split(" ").join("|")));
  }
});

test("the articles are in all seven languages", () => {
  const languages = articles.map((path) => read(path).lang).sort();
  expect([...new Set(languages)]).toEqual(["de", "en", "es", "fr", "it", "nl", "pt"]);
});
