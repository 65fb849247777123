import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { formatFigure } from "../../src/figure/format/format.ts";

/** A number as authors write one: up to twelve digits, up to four behind the mark, and a scale. */
const written = fc.record({
  integer: fc.integer({ min: 1, max: 999_999 }),
  fraction: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
  scale: fc.constantFrom("", "millions", "milliards"),
});

const units = fc.constantFrom(
  "euros",
  "dollars",
  "dollars canadiens",
  "livres sterling",
  "mégawatts",
  "tonnes",
  "km",
  "%",
  "€ par mois",
  "GWh par an",
);

/** The article's sentence: "Il vaut 1 200,50 millions d’euros." */
function sentenceOf(
  { integer, fraction, scale }: { integer: number; fraction: string | undefined; scale: string },
  unit: string,
): string {
  const number = `${String(integer).replace(/\B(?=(\d{3})+$)/g, "\u202f")}${fraction === undefined ? "" : `,${fraction}`}`;
  if (scale === "") return `Il vaut ${number} ${unit}.`;
  const of = unit.startsWith("€") ? " " : /^[aeiou]/.test(unit) ? " d’" : " de ";
  return `Il vaut ${number} ${scale}${of}${unit}.`;
}

/** Digits from the first that is not zero; those behind the mark count to the last. */
function digitsIn(value: string): number {
  return (/[\d.,\u202f\u00a0]*\d/.exec(value)?.[0] ?? "").replace(/\D/g, "").replace(/^0+/, "").length;
}

/** A larger unit says the same: 10 GW is 10 000 MW. */
const sizes: Record<string, [string, number]> = {
  gigawatt: ["megawatt", 1e3],
  terawatt: ["megawatt", 1e6],
  "terawatt-hour": ["gigawatt-hour", 1e3],
};

function sameFigure({ amount, unit, per }: Figure): [number, string | null, string | undefined] {
  const [base, factor] = sizes[unit ?? ""] ?? [unit, 1];
  return [Number((amount * factor).toPrecision(15)), base, per];
}

function figureIn(text: string, lang: string): Figure {
  const figures = extractFigures(text, { lang });
  expect(figures, text).toHaveLength(1);
  return figures[0] as Figure;
}

describe("a printed value", () => {
  it.each(["international", "local"] as const)("parses back to the same amount and unit (%s)", (style) => {
    fc.assert(
      fc.property(written, units, (number, unit) => {
        const figure = figureIn(sentenceOf(number, unit), "fr");
        const { value } = formatFigure(figure, { locale: "fr", style });
        const back = figureIn(`It is ${value}.`, style === "local" ? "fr" : "en");
        expect(sameFigure(back), value).toEqual(sameFigure(figure));
      }),
      { numRuns: 400 },
    );
  });

  it("never has fewer digits than the author wrote, but for the zero cents of a large sum", () => {
    fc.assert(
      fc.property(written, units, (number, unit) => {
        const figure = figureIn(sentenceOf(number, unit), "fr");
        for (const style of ["international", "local"] as const) {
          const { value } = formatFigure(figure, { locale: "fr", style });
          const { kind, amount, digits } = figure;
          const cents = kind === "money" && amount >= 1000 && digits === String(amount).length + 2 ? 2 : 0;
          expect(digitsIn(value), value).toBeGreaterThanOrEqual(digits - cents);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps both ends of a range", () => {
    const bounds = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(bounds, ([low, more]) => {
        const figure = figureIn(`Il faut entre ${low} et ${low + more} millions d’euros.`, "fr");
        const { value } = formatFigure(figure, { locale: "fr" });
        const back = figureIn(`It is ${value}.`, "en");
        expect([back.amount, back.to, back.unit], value).toEqual([low * 1e6, (low + more) * 1e6, "EUR"]);
      }),
    );
  });
});

describe("a source", () => {
  const words = fc.constantFrom(
    "**10 milliards** de dollars",
    "750 MW",
    "l’an 2028",
    "[5 %](x)",
    "`5 MW`",
    "vingt euros",
    "- ",
    "\n\n",
    "> ",
    "| a | 5 € |",
    "3-4 km",
    "1. ",
    "1/2",
    "½",
    "$5-7bn",
    "14h30",
    "(",
    ")",
    "…",
    "\u202f",
    "&nbsp;",
  );
  it("is the file's own text, whatever the file", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 25 }),
        fc.constantFrom("fr", "en", "de", "it"),
        (parts, lang) => {
          const markdown = parts.join(" ");
          for (const { source, spans = {}, amount } of extractFigures(markdown, { lang })) {
            for (const { text, start, end } of [source, ...Object.values(spans)]) {
              expect(text).toBe(markdown.slice(start, end));
              expect(text.length).toBeGreaterThan(0);
            }
            expect(Number.isFinite(amount)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
