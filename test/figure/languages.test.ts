import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { extractFigures } from "../../src/figure/extract.ts";
import { formatFigure } from "../../src/figure/format/format.ts";
import { languageCodes, languageOf } from "../../src/figure/lexicon/read-languages.ts";
import { planCards } from "../../src/story/plan.ts";

/**
 * One article in each language: money with a limit, a measure, a count, a percentage that moves, a change
 * of two ends, a ratio, a factor and two dates. A new language adds its own here.
 */
const articles: Record<string, string> = {
  fr: "Le port investira jusqu’à 2,5 milliards d’euros dans 750 mégawatts. Il emploie environ 1 200 personnes. Le trafic progresse de 12,5 %. Le loyer passe de 500 € à 650 € par mois. Un tiers des clients sont partis. Le budget a doublé depuis 2019. Tout finira d’ici 2031.",
  en: "The port will invest up to 2.5 billion euros in 750 megawatts. It employs about 1,200 people. Traffic grew 12.5%. The rent goes from 500 euros to 650 euros a month. A third of customers left. The budget has doubled since 2019. All ends by 2031.",
  de: "Der Hafen investiert bis zu 2,5 Milliarden Euro in 750 Megawatt. Er beschäftigt rund 1.200 Menschen. Der Verkehr wächst um 12,5 Prozent. Die Miete steigt von 500 Euro auf 650 Euro pro Monat. Ein Drittel der Kunden ging. Das Budget hat sich seit 2019 verdoppelt. Spätestens 2031 ist Schluss.",
  es: "El puerto invertirá hasta 2.500 millones de euros en 750 megavatios. Emplea a unas 1.200 personas. El tráfico crece un 12,5 %. El alquiler pasa de 500 euros a 650 euros al mes. Un tercio de los clientes se fue. El presupuesto se ha duplicado desde 2019. Todo acabará antes de 2031.",
  it: "Il porto investirà fino a 2,5 miliardi di euro in 750 megawatt. Impiega circa 1.200 persone. Il traffico cresce del 12,5%. L’affitto passa da 500 euro a 650 euro al mese. Un terzo dei clienti se n’è andato. Il bilancio è raddoppiato dal 2019. Tutto finirà entro il 2031.",
  pt: "O porto investirá até 2,5 bilhões de euros em 750 megawatts. Emprega cerca de 1.200 pessoas. O tráfego cresce 12,5%. O aluguel passa de 500 euros a 650 euros por mês. Um terço dos clientes saiu. O orçamento dobrou desde 2019. Tudo acabará antes de 2031.",
  nl: "De haven investeert maximaal 2,5 miljard euro in 750 megawatt. Er werken ongeveer 1.200 mensen. Het verkeer groeit met 12,5 procent. De huur gaat van 500 euro naar 650 euro per maand. Een derde van de klanten vertrok. Het budget is sinds 2019 verdubbeld. Alles eindigt uiterlijk in 2031.",
};

/** Kind, printed value, qualifier or direction: the same in every language. */
const told = [
  "money €2.5B up-to",
  "measure 750 MW",
  "count 1,200 about",
  "percent +12.5% up",
  "money €500 from",
  "money €650/mo to",
  "ratio 1/3",
  "multiplier ×2",
  "date 2019 since",
  "date 2031 by",
];

describe("every language", () => {
  it("has an article here", () => {
    expect(Object.keys(articles).sort()).toEqual([...languageCodes].sort());
  });

  it.each(languageCodes)("tells the same figures: %s", (lang) => {
    const figures = extractFigures(articles[lang] as string, { lang });
    const lines = figures.map((figure) => {
      const value = formatFigure(figure, { locale: lang }).value.replaceAll("\u00a0", " ");
      return [figure.kind, value, figure.qualifier ?? figure.direction].filter(Boolean).join(" ");
    });
    expect(lines.sort()).toEqual([...told].sort());
  });

  it.each(languageCodes)("reads CLDR's names of its own units and currencies: %s", (lang) => {
    const { cldr } = languageOf(lang);
    for (const [unit, name] of [
      ["kilometer", cldr.units.kilometer?.names.at(-1)],
      ["square-kilometer", cldr.units["square-kilometer"]?.names[1] ?? cldr.units["square-kilometer"]?.names[0]],
      ["terawatt-hour", "TWh"],
      ["JPY", cldr.currencies.JPY?.names.at(-1)],
      ["CAD", cldr.currencies.CAD?.names.at(-1)],
      ["GBP", "GBP"],
    ]) {
      const [figure] = extractFigures(`X 12 ${name}.`, { lang });
      expect(figure?.unit, name).toBe(unit);
    }
  });

  it("falls back to English for a language of none, and takes a region's tag", () => {
    expect(languageOf("xx").code).toBe("en");
    expect(languageOf("fr-CA").code).toBe("fr");
    expect(languageOf("pt_BR").code).toBe("pt");
  });
});

it.each(["sv", "pl-PL", "ca", "fi", "tr"])("reads nothing into a language that it does not know: %s", (lang) => {
  expect(extractFigures("Vägen är 5 km och kostar $10.", { lang })).toEqual([]);
});

it("gives an article in such a language a cover", () => {
  const article = parseArticle("---\ntitle: Vägen\nlang: sv\n---\n\nVägen är 5 km och kostar $10.\n");
  expect(planCards(article, {}).map(({ template }) => template)).toEqual(["cover"]);
});

it("reads a short text in the site's language", () => {
  expect(parseArticle("12 km.", { defaultLang: "nl" }).lang).toBe("nl");
});
