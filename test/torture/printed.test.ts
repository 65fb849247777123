import fc from "fast-check";
import { expect, test } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { formatFigure } from "../../src/figure/format/format.ts";
import { runs } from "./runs.ts";

/** A sentence for a quantity in each language, and how the language parts a number's digits. */
const languages = {
  fr: { say: (said: string) => `Le total atteint ${said} cette semaine.`, group: "\u202f", mark: "," },
  en: { say: (said: string) => `The total is ${said} this week.`, group: ",", mark: "." },
  de: { say: (said: string) => `Insgesamt sind es ${said} in dieser Woche.`, group: ".", mark: "," },
  es: { say: (said: string) => `El total llega a ${said} esta semana.`, group: ".", mark: "," },
  it: { say: (said: string) => `Il totale arriva a ${said} questa settimana.`, group: ".", mark: "," },
  pt: { say: (said: string) => `O total chega a ${said} esta semana.`, group: ".", mark: "," },
  nl: { say: (said: string) => `Het totaal is ${said} deze week.`, group: ".", mark: "," },
} as const;

const units = ["€", "$", "%", "MW", "km", "GWh"] as const;

/** A larger unit says the same. */
const larger: Record<string, [string, number]> = {
  gigawatt: ["megawatt", 1e3],
  terawatt: ["megawatt", 1e6],
  "terawatt-hour": ["gigawatt-hour", 1e3],
};

const quantity = fc.record({
  lang: fc.constantFrom(...(Object.keys(languages) as (keyof typeof languages)[])),
  unit: fc.constantFrom(...units),
  integer: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999 })),
  fraction: fc.option(fc.stringMatching(/^\d{1,2}$/), { nil: undefined }),
});

/** What each quantity of a sentence comes to, in its smallest unit. */
function amountsIn(text: string, lang: string): [number, string | null][] {
  return extractFigures(text, { lang }).map(({ amount, unit }) => {
    const [base, factor] = larger[unit ?? ""] ?? [unit, 1];
    return [Number((amount * factor).toPrecision(12)), base];
  });
}

test("a quantity is read as it is written, and read back as it is printed, in seven languages", () => {
  fc.assert(
    fc.property(quantity, fc.constantFrom("local", "international"), ({ lang, unit, integer, fraction }, style) => {
      const { say, group, mark } = languages[lang];
      const digits =
        String(integer).replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? "" : mark + fraction);
      const written =
        lang === "en" && unit === "$"
          ? `$${digits}`
          : lang === "en" && unit === "€"
            ? `€${digits}`
            : `${digits}\u00a0${unit}`;
      const [figure, ...others] = extractFigures(say(written), { lang });
      expect(figure, say(written)).toBeDefined();
      expect(others, say(written)).toEqual([]);
      if (!figure) return;
      expect(figure.amount, say(written)).toBeCloseTo(Number(`${integer}.${fraction ?? 0}`), 6);
      const { value } = formatFigure(figure, { locale: lang, style });
      const back = style === "local" ? lang : "en";
      expect(amountsIn(languages[back].say(value), back), value).toEqual(amountsIn(say(written), lang));
    }),
    runs(2000),
  );
}, 3_600_000);
